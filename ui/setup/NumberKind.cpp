// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/NumberKind.h"

#include "core/family/FocusFamily.h"
#include "core/office/board/MissingChild.h"
#include "core/office/work/RecordContact.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostFamilies = 50;

class Numbers {
    Q_DECLARE_TR_FUNCTIONS(rollbook::NumberKind)
};

QString familiesOf(FocusRole role) {
    switch (role) {
    case FocusRole::AttendanceOfficer:
        return Numbers::tr("Focus families of an attendance officer");
    case FocusRole::Headship:
        return Numbers::tr("Focus families of the head or a deputy");
    case FocusRole::AssistantHead:
        return Numbers::tr("Focus families of an assistant head");
    case FocusRole::YearLeader:
        return Numbers::tr("Focus families of a year leader");
    }
    return {};
}

} // namespace

QString NumberKind::inWords(int value) const {
    switch (unit) {
    case Unit::PerMille:
        return u"%1.%2%"_s.arg(value / 10).arg(value % 10);
    case Unit::Minutes:
        return value == 1 ? Numbers::tr("1 minute") : Numbers::tr("%1 minutes").arg(value);
    case Unit::Families:
        return value == 1 ? Numbers::tr("1 family") : Numbers::tr("%1 families").arg(value);
    case Unit::YesNo:
        return value > 0 ? Numbers::tr("Yes") : Numbers::tr("No");
    case Unit::SchoolDays:
        break;
    }
    return value == 1 ? Numbers::tr("1 school day") : Numbers::tr("%1 school days").arg(value);
}

QString NumberKind::unitInWords() const {
    switch (unit) {
    case Unit::PerMille:
        return Numbers::tr("Percent");
    case Unit::Minutes:
        return Numbers::tr("Minutes");
    case Unit::Families:
        return Numbers::tr("Families in a half-term");
    case Unit::YesNo:
        return Numbers::tr("Yes or no");
    case Unit::SchoolDays:
        break;
    }
    return Numbers::tr("School days");
}

// The days a call may clear are those of rules.md 32.
std::vector<NumberKind> numberKinds() {
    using Unit = NumberKind::Unit;
    std::vector<NumberKind> kinds{
        {u"callClearsDays"_s, Numbers::tr("Days one call may clear"), Unit::SchoolDays,
         kDaysCleared, 1, 10},
        {u"callClearsDaysFlagged"_s, Numbers::tr("The same for pupils with a flag"),
         Unit::SchoolDays, kDaysClearedFlagged, 1, 10},
        {u"attendanceTarget"_s, Numbers::tr("Attendance target"), Unit::PerMille, 960, 500, 1000,
         true},
        {u"missingChildMinutes"_s,
         Numbers::tr("A child believed at school is missing after"), Unit::Minutes,
         kMinutesMissing, 1, 60},
        {u"lettersTogether"_s,
         Numbers::tr("Parents at one address get one letter together"), Unit::YesNo, 0, 0, 1}};
    for (const FocusRoleRow& row : focusRoles())
        kinds.push_back({QString(row.number), familiesOf(row.role), Unit::Families, row.usual, 0,
                         kMostFamilies});
    return kinds;
}

} // namespace rollbook
