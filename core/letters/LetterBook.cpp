// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterBook.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kFolder = ":/letters"_L1;

Result<std::vector<LetterTemplate>> readAllOf(const std::vector<QByteArray>& files) {
    std::vector<LetterTemplate> letters;
    for (const QByteArray& file : files) {
        auto letter = readLetter(file);
        if (!letter)
            return letter.error();
        letters.push_back(*std::move(letter));
    }
    return letters;
}

std::vector<QByteArray> shippedFiles() {
    std::vector<QByteArray> files;
    const QDir folder{QString(kFolder)};
    for (const QString& name : folder.entryList({u"*.letter"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back(file.readAll());
    }
    return files;
}

} // namespace

LetterBook::LetterBook(std::vector<LetterTemplate> letters, QStringList own)
    : m_letters(std::move(letters))
    , m_own(std::move(own)) {
    std::ranges::sort(m_letters, [](const LetterTemplate& a, const LetterTemplate& b) {
        return std::pair(a.title.toCaseFolded(), a.id) < std::pair(b.title.toCaseFolded(), b.id);
    });
}

Result<std::shared_ptr<const LetterBook>> LetterBook::shipped() {
    auto letters = readAllOf(shippedFiles());
    if (!letters)
        return letters.error();
    return std::shared_ptr<const LetterBook>(new LetterBook(*std::move(letters), {}));
}

Result<std::shared_ptr<const LetterBook>>
LetterBook::withOwn(const std::vector<QByteArray>& files) const {
    auto own = readAllOf(files);
    if (!own)
        return own.error();
    QStringList ids;
    for (const LetterTemplate& each : *own)
        ids.append(each.id);
    std::vector<LetterTemplate> letters = *std::move(own);
    std::ranges::copy_if(m_letters, std::back_inserter(letters), [&](const LetterTemplate& each) {
        return !m_own.contains(each.id) && !ids.contains(each.id);
    });
    return std::shared_ptr<const LetterBook>(new LetterBook(std::move(letters), ids));
}

const LetterTemplate* LetterBook::letter(QStringView id) const {
    const auto found = std::ranges::find(m_letters, id, &LetterTemplate::id);
    return found == m_letters.end() ? nullptr : &*found;
}

bool LetterBook::isOwn(QStringView id) const {
    return m_own.contains(id);
}

} // namespace rollbook
