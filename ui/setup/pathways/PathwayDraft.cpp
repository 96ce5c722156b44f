// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/PathwayDraft.h"

#include "core/pathway/PathwayErrors.h"
#include "core/pathway/PathwayFile.h"
#include "core/pathway/PathwayText.h"
#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// "home-visit" -> "home-visit-2": what people did names steps by their id, so a copy has its own.
QString freshId(const Pathway& pathway, const QString& id) {
    for (int n = 2;; ++n) {
        const QString fresh = u"%1-%2"_s.arg(id).arg(n);
        if (!pathway.step(fresh))
            return fresh;
    }
}

// The step a place is in, and the rest of the place: "steps[2].when.day" -> 2, "when.day".
std::optional<std::pair<std::size_t, QString>> stepOf(const QString& place) {
    static const QRegularExpression form(u"^steps\\[(\\d+)\\]\\.?(.*)$"_s);
    const auto match = form.match(place);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(std::size_t(match.captured(1).toInt()), match.captured(2));
}

QString notJson(const QByteArray& text) {
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    const auto line = text.first(std::min<qsizetype>(error.offset, text.size())).count('\n') + 1;
    return PathwayDraft::tr("The text breaks off at line %1: a comma, a quotation mark or a bracket is "
                            "missing or too many there.").arg(line);
}

} // namespace

PathwayDraft::PathwayDraft(const QByteArray& kept, const CodeBook& codes)
    : m_codes(codes)
    , m_kept(kept)
    , m_text(kept)
    , m_read(readPathway(kept, codes).value())
    , m_pathway(m_read) {}

QByteArray PathwayDraft::text() const {
    return m_pathway == m_read ? m_text : writePathway(m_pathway);
}

bool PathwayDraft::isChanged() const {
    return text() != m_kept;
}

std::size_t PathwayDraft::duplicate(std::size_t at) {
    Step copy = m_pathway.steps[at];
    copy.id = freshId(m_pathway, copy.id);
    m_pathway.steps.insert(m_pathway.steps.begin() + std::ptrdiff_t(at) + 1, copy);
    return at + 1;
}

QString PathwayDraft::remove(std::size_t at) {
    if (m_pathway.steps.size() == 1)
        return tr("A pathway has at least one step, and this is the last. Change it instead.");
    Pathway without = m_pathway;
    without.steps.erase(without.steps.begin() + std::ptrdiff_t(at));
    const auto read = readPathway(writePathway(without), m_codes);
    if (!read && read.error().detail.value(u"fault"_s) == u"noSuchStep"_s)
        if (const auto where = stepOf(read.error().detail.value(u"place"_s).toString()))
            return tr("“%1” waits for this step or leads to it. Change or remove that one first.")
                .arg(without.steps[where->first].action);
    m_pathway = std::move(without);
    return {};
}

QString PathwayDraft::setText(const QByteArray& text) {
    const auto read = readPathway(text, m_codes);
    if (!read && read.error().code == errors::kNotAPathway)
        return notJson(text);
    if (!read)
        return sentence(read.error());
    if (read->id != m_pathway.id)
        return tr("The record knows this pathway as “%1”, so that stays. Copy the pathway to have "
                  "another beside it.").arg(m_pathway.id);
    m_text = text;
    m_read = *read;
    m_pathway = m_read;
    return {};
}

QString PathwayDraft::fault() const {
    const auto read = readPathway(text(), m_codes);
    return read ? QString() : inWords(read.error());
}

QString PathwayDraft::inWords(const Error& error) const {
    const auto where = stepOf(error.detail.value(u"place"_s).toString());
    if (!where || where->first >= m_pathway.steps.size())
        return sentence(error);
    const QString fault = words::fileFault(error.detail.value(u"fault"_s).toString());
    return tr("Step %1, “%2”, is not right (%3): %4.")
        .arg(where->first + 1)
        .arg(m_pathway.steps[where->first].action, where->second, fault);
}

} // namespace rollbook
