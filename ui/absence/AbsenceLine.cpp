// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceLine.h"

#include "core/family/FamilyWork.h"
#include "ui/words/Names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFallen = -10; // tenths of a percentage point since the last half-term ended

QString searchedOf(const Pupil& pupil, const AbsenceRow& row) {
    const QStringList parts{pupil.listName(), pupil.surname, pupil.forename, row.className,
                            row.year ? words::name(*row.year) : QString()};
    return parts.join(u' ');
}

bool isPersistent(AbsenceStatus status) {
    return status == AbsenceStatus::Persistent || status == AbsenceStatus::Severe;
}

bool isPersistent(const AbsenceRow& row) {
    return isPersistent(row.status);
}

// As it was then, put to the test of today: a count that grows by the half-term makes nobody escape.
bool wasPersistent(const PupilAbsence& figures, const SessionCounts& then) {
    return isPersistent(figures.year.test.status(then.absent(), then.possible));
}

bool isFalling(const PupilAbsence& figures) {
    const auto points =
        pointsRisen(figures.halfTermBefore, figures.in(AbsenceSpan::YearToDate));
    return points && *points <= kFallen;
}

} // namespace

std::vector<AbsenceLine> absenceLines(const School& school, const AbsenceTable& table) {
    const auto kinds = school.characteristicKinds();
    const auto last = lastActions(school, table.on());
    const int daysOfTheYear = schoolDaysWithout(school.calendar, nullptr, table.on());
    std::vector<AbsenceLine> lines;
    lines.reserve(table.rows().size());
    for (const PupilAbsence& figures : table.rows()) {
        const Pupil& pupil = *school.roll.pupil(figures.year.pupil);
        AbsenceLine line{.figures = {},
                         .searched = searchedOf(pupil, figures.year),
                         .hasFlag = hasFlag(kinds, pupil, table.on()),
                         .last = {},
                         .daysWithout = daysOfTheYear};
        setFigures(line, figures, school, table.on());
        if (const auto found = last.find(pupil.id); found != last.end()) {
            line.last = found->second;
            line.daysWithout = schoolDaysWithout(school.calendar, &*line.last, table.on());
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void setFigures(AbsenceLine& line, const PupilAbsence& figures, const School& school, QDate on) {
    line.figures = figures;
    line.isWithoutPlan = isWithoutPlan(*school.family, figures.year.pupil, figures.year.status,
                                       {SchoolYear::containing(on).firstDay(), on});
}

bool isShown(AbsenceShown shown, const AbsenceLine& line) {
    const PupilAbsence& figures = line.figures;
    const AbsenceRow& row = figures.year;
    switch (shown) {
    case AbsenceShown::All:
        return true;
    case AbsenceShown::Persistent:
        return isPersistent(row);
    case AbsenceShown::Severe:
        return row.status == AbsenceStatus::Severe;
    case AbsenceShown::NewlyPersistent:
        return isPersistent(row) && !wasPersistent(figures, figures.weekBefore);
    case AbsenceShown::Escaped:
        return wasPersistent(figures, figures.weekBefore) && !isPersistent(row);
    case AbsenceShown::Close:
        return row.untilPersistent && *row.untilPersistent <= kCloseSessions && !figures.isEarly();
    case AbsenceShown::CanRecover:
        return isPersistent(row) && row.mayStillMiss;
    case AbsenceShown::NobodyActed:
        return (isPersistent(row) || isFalling(figures)) && !figures.isEarly() &&
               line.daysWithout >= kDaysWithout;
    case AbsenceShown::WithoutPlan:
        return line.isWithoutPlan;
    }
    return false;
}

} // namespace rollbook
