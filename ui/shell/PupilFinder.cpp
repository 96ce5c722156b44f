// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PupilFinder.h"

#include "ui/shell/Fuzzy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// "Anne-Marie O’Neill" -> "anne", "marie", "o", "neill".
QStringList foldedWords(const QString& text) {
    QString spaced = fuzzyFold(text);
    for (QChar& letter : spaced)
        if (!letter.isLetterOrNumber())
            letter = u' ';
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

QString namesOf(const Pupil& pupil, QDate on) {
    const QStringList parts{pupil.surname,          pupil.forename,   pupil.preferredSurname,
                            pupil.preferredForename, pupil.classOn(on), pupil.upn,
                            pupil.admissionNumber};
    return parts.join(u' ');
}

bool answers(const QStringList& words, const QStringList& typed) {
    return std::ranges::all_of(typed, [&](const QString& fragment) {
        return std::ranges::any_of(
            words, [&](const QString& word) { return word.startsWith(fragment); });
    });
}

} // namespace

void PupilFinder::read(const Roll& roll, QDate on) {
    m_entries.clear();
    for (const Pupil& pupil : roll.pupils())
        if (pupil.isOnRoll(on))
            m_entries.push_back({pupil.id, foldedWords(namesOf(pupil, on))});
}

std::vector<PupilId> PupilFinder::find(const QString& typed, std::size_t most) const {
    std::vector<PupilId> found;
    const QStringList fragments = foldedWords(typed);
    for (const Entry& entry : m_entries)
        if (!fragments.isEmpty() && found.size() < most && answers(entry.words, fragments))
            found.push_back(entry.pupil);
    return found;
}

} // namespace rollbook
