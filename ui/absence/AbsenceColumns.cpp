// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceColumns.h"

#include "ui/absence/AbsenceModel.h"

namespace rollbook {
namespace {

using Column = AbsenceModel::Column;

constexpr int kNameWidth = 148;
constexpr int kClassWidth = 50;
constexpr int kAttendanceWidth = 104; // its head with the arrow of the order
constexpr int kFigureWidth = 72;
constexpr int kTakesWidth = 64; // what it takes
constexpr int kSpanWidth = 88;
constexpr int kSessionsWidth = 100;
constexpr int kStatusWidth = 88;
constexpr int kMoveWidth = 118;
constexpr int kActionWidth = 104;
constexpr int kBandWidth = 190;
constexpr int kPatternWidth = 140; // and what is left
constexpr int kUpnWidth = 120;

} // namespace

int widthOf(int column) {
    if (column >= Column::FirstSpan && column <= Column::LastSpan)
        return kSpanWidth;
    switch (column) {
    case Column::Name:
        return kNameWidth;
    case Column::ClassName:
        return kClassWidth;
    case Column::Attendance:
        return kAttendanceWidth;
    case Column::Authorised:
    case Column::Unauthorised:
    case Column::Strip:
        return kSessionsWidth;
    case Column::ToPersistent:
    case Column::ToLeave:
        return kTakesWidth;
    case Column::Status:
    case Column::Council:
        return kStatusWidth;
    case Column::Upn:
        return kUpnWidth;
    case Column::Week:
    case Column::HalfTerm:
        return kMoveWidth;
    case Column::Last:
    case Column::Next:
        return kActionWidth;
    case Column::Band:
        return kBandWidth;
    case Column::InCommon:
        return kPatternWidth;
    default:
        return kFigureWidth;
    }
}

std::vector<int> columnsOf(AbsenceColumns set) {
    switch (set) {
    case AbsenceColumns::Standing:
        return {Column::Name,    Column::ClassName, Column::Attendance, Column::Status,
                Column::ToPersistent, Column::ToLeave, Column::MayMiss, Column::Week,
                Column::Strip,   Column::Last,      Column::Next};
    case AbsenceColumns::Sessions:
        return {Column::Name,   Column::ClassName,  Column::Possible,     Column::Attendance,
                Column::Absent, Column::Authorised, Column::Unauthorised, Column::Late,
                Column::Status, Column::Strip};
    case AbsenceColumns::Work:
        return {Column::Name, Column::ClassName, Column::Attendance, Column::Status,
                Column::Band, Column::Council,   Column::Last,       Column::Next,
                Column::InCommon};
    case AbsenceColumns::Periods:
        break;
    }
    std::vector<int> columns{Column::Name, Column::ClassName, Column::Status};
    for (int span = Column::FirstSpan; span <= Column::LastSpan; ++span)
        columns.push_back(span);
    columns.insert(columns.end(), {Column::Week, Column::HalfTerm});
    return columns;
}

std::vector<int> councilColumns() {
    return {Column::Name,   Column::Upn,        Column::ClassName,    Column::Possible,
            Column::Absent, Column::Authorised, Column::Unauthorised, Column::Late,
            Column::Attendance, Column::Status};
}

} // namespace rollbook
