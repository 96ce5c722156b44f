// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayBook.h"

#include "core/pathway/PathwayErrors.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Adds to those there are. Errors: those of readPathway, and the fault samePathwayTwice.
Result<void> readInto(std::vector<Pathway>& pathways, const std::vector<QByteArray>& files,
                      const CodeBook& codes) {
    for (const QByteArray& file : files) {
        auto pathway = readPathway(file, codes);
        if (!pathway)
            return pathway.error();
        if (std::ranges::find(pathways, pathway->id, &Pathway::id) != pathways.end())
            return Error{errors::kBadPathway,
                         {{u"place"_s, pathway->id}, {u"fault"_s, u"samePathwayTwice"_s}}};
        pathways.push_back(std::move(pathway).value());
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const PathwayBook>>
PathwayBook::load(const std::vector<QByteArray>& files, const CodeBook& codes) {
    std::vector<Pathway> pathways;
    if (const auto read = readInto(pathways, files, codes); !read)
        return read.error();
    return std::shared_ptr<const PathwayBook>(new PathwayBook(std::move(pathways)));
}

Result<std::shared_ptr<const PathwayBook>>
PathwayBook::withOwn(const std::vector<QByteArray>& files, const CodeBook& codes) const {
    std::vector<Pathway> own;
    if (const auto read = readInto(own, files, codes); !read)
        return read.error();
    std::vector<Pathway> all;
    for (const Pathway& each : shippedOnes()) {
        const bool isMeant = std::ranges::find(own, each.id, &Pathway::id) != own.end();
        if (isMeant && each.layer == Layer::Statutory)
            return Error{errors::kBadPathway,
                         {{u"place"_s, each.id}, {u"fault"_s, u"samePathwayTwice"_s}}};
        if (!isMeant)
            all.push_back(each);
    }
    std::ranges::move(own, std::back_inserter(all));
    return std::shared_ptr<const PathwayBook>(new PathwayBook(std::move(all), own.size()));
}

std::span<const Pathway> PathwayBook::shippedOnes() const {
    return {m_pathways.data(), m_pathways.size() - m_own};
}

bool PathwayBook::isOwn(QStringView id) const {
    const auto own = std::span(m_pathways).last(m_own);
    return std::ranges::find(own, id, &Pathway::id) != own.end();
}

Result<std::shared_ptr<const PathwayBook>> PathwayBook::shipped(const CodeBook& codes) {
    std::vector<QByteArray> files;
    const QDir folder(u":/pathways"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{errors::kBadPathway, {{u"place"_s, name}, {u"fault"_s, u"missing"_s}}};
        files.push_back(file.readAll());
    }
    return load(files, codes);
}

const Pathway* PathwayBook::pathway(QStringView id) const {
    const auto found =
        std::ranges::find_if(m_pathways, [&](const Pathway& each) { return each.id == id; });
    return found == m_pathways.end() ? nullptr : &*found;
}

std::vector<const Pathway*> PathwayBook::inForce(QDate date,
                                                 const std::vector<PathwayUse>& uses) const {
    std::vector<const Pathway*> found;
    for (const Pathway& each : m_pathways)
        if (each.layer == Layer::Statutory && each.range.contains(date))
            found.push_back(&each);
    const PathwayUse* latest = nullptr;
    for (const PathwayUse& use : uses)
        if (use.from <= date && (!latest || latest->from <= use.from))
            latest = &use;
    if (const Pathway* pack = latest ? pathway(latest->pathway) : nullptr)
        found.push_back(pack);
    return found;
}

} // namespace rollbook
