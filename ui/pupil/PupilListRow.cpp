// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilListRow.h"

#include "ui/words/Names.h"

namespace rollbook {
namespace {

QString searchedOf(const Pupil& pupil, const QString& className, QDate on) {
    const auto year = pupil.yearGroupOn(on);
    const QStringList parts{pupil.surname,
                            pupil.forename,
                            pupil.preferredSurname,
                            pupil.preferredForename,
                            className,
                            pupil.upn,
                            pupil.admissionNumber,
                            year ? words::name(*year) : QString()};
    return parts.join(u' ');
}

PupilListRow rowOf(const Pupil& pupil, const std::vector<CharacteristicKind>& kinds, QDate on) {
    const bool isOnRoll = pupil.isOnRoll(on);
    const QDate leaving =
        isOnRoll || pupil.enrolments.empty() ? QDate() : pupil.enrolments.back().leaving;
    const QString className = pupil.classOn(leaving.isValid() ? leaving : on);
    return {.id = pupil.id,
            .className = className,
            .searched = searchedOf(pupil, className, on),
            .leaving = leaving,
            .isOnRoll = isOnRoll,
            .hasFlag = hasFlag(kinds, pupil, on)};
}

} // namespace

std::vector<PupilListRow> pupilRows(const School& school, QDate on) {
    const auto kinds = school.characteristicKinds();
    std::vector<PupilListRow> rows;
    rows.reserve(school.roll.pupils().size());
    for (const Pupil& pupil : school.roll.pupils())
        rows.push_back(rowOf(pupil, kinds, on));
    return rows;
}

std::vector<KnownThing> knownOf(const std::vector<CharacteristicKind>& kinds, const Pupil& pupil,
                                QDate on) {
    std::vector<KnownThing> known;
    for (const CharacteristicKind& kind : kinds)
        if (const Characteristic* value = pupil.characteristicOn(kind.id, on))
            known.push_back({&kind, value});
    return known;
}

} // namespace rollbook
