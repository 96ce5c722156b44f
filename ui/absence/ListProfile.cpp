// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/ListProfile.h"

#include "ui/absence/AbsenceModel.h"
#include "ui/words/RecordWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rollbook {
namespace {

using Column = AbsenceModel::Column;

// What is not here is not for a class teacher: authorised and unauthorised (the school's decision on
// a reason) and the strip that parts them, what was last done, what the pathway asks next.
constexpr std::array kForTeachers{
    Column::Name,   Column::ClassName,    Column::Possible, Column::Absent,  Column::Late,
    Column::Attendance, Column::Status,   Column::ToPersistent, Column::ToLeave, Column::MayMiss,
    Column::Week,   Column::HalfTerm,
};

constexpr std::array kForCouncil{
    Column::Name,       Column::Upn,  Column::ClassName, Column::Possible,   Column::Absent,
    Column::Authorised, Column::Unauthorised, Column::Late, Column::Attendance, Column::Status,
    Column::ToPersistent, Column::ToLeave, Column::MayMiss, Column::Week, Column::HalfTerm,
    Column::Council,
};

constexpr std::array kShownOutside{
    AbsenceShown::All,     AbsenceShown::Persistent, AbsenceShown::Severe,
    AbsenceShown::NewlyPersistent, AbsenceShown::Escaped, AbsenceShown::Close,
    AbsenceShown::CanRecover,
};

template <typename All, typename One>
bool isIn(const All& all, One one) {
    return std::ranges::find(all, one) != all.end();
}

} // namespace

QString forWhom(const ListReader& reader) {
    if (reader.profile == ListProfile::Office)
        return words::forWhom(RecordProfile::Office, {});
    if (reader.profile == ListProfile::Council)
        return QCoreApplication::translate("absence", "For the council, attendance");
    return QCoreApplication::translate("absence",
                                       "Class teacher’s copy, for the teacher of class %1 only")
        .arg(reader.className);
}

bool mayStand(int column, ListProfile profile) {
    const bool isPeriod = column >= Column::FirstSpan && column <= Column::LastSpan;
    return profile == ListProfile::Office || isPeriod ||
           (profile == ListProfile::Council ? isIn(kForCouncil, column)
                                            : isIn(kForTeachers, column));
}

bool mayNarrow(AbsenceShown shown, ListProfile profile) {
    return profile == ListProfile::Office || isIn(kShownOutside, shown);
}

} // namespace rollbook
