// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceLine.h"

#include "core/family/FamilyWork.h"
#include "core/office/letters/HoldLetters.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

constexpr int kFallen = -10; // tenths of a percentage point since the last half-term ended

QString searchedOf(const Pupil& pupil, const AbsenceRow& row) {
    const QStringList parts{pupil.listName(), pupil.surname, pupil.forename, row.className,
                            row.year ? words::name(*row.year) : QString()};
    return parts.join(u' ');
}

void setPlans(AbsenceLine& line, const FamilyWork& family, const DateRange& yearToDate) {
    const PupilId pupil = line.figures.year.pupil;
    line.runsPlan = family.runningPlan(pupil, yearToDate.to) != nullptr;
    line.councilList.reset();
    line.leftOutOfList.reset();
    for (const CouncilList& list : family.councilLists)
        if (yearToDate.contains(list.on)) {
            auto& last = list.has(pupil) ? line.councilList : line.leftOutOfList;
            last = last ? std::max(*last, list.on) : list.on;
        }
    if (line.councilList)
        line.leftOutOfList.reset();
    line.isWithoutPlan = isWithoutPlan(family, pupil, line.figures.year.status, yearToDate);
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

PathwayBand bandOf(const DueAction& holding) {
    const Step& step = *holding.step;
    return step.isAttendanceStep && !step.family.isEmpty() ? PathwayBand{step.action, step.gravity}
                                                           : PathwayBand();
}

const PathwayBand& graver(const PathwayBand& one, const PathwayBand& other) {
    const bool isOther = !other.words.isEmpty() && (one.words.isEmpty() || other.gravity > one.gravity);
    return isOther ? other : one;
}

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
    setPlans(line, *school.family, {SchoolYear::containing(on).firstDay(), on});
    line.isStopped = deathOf(school, figures.year.pupil) != nullptr;
}

QString name(AbsenceShown shown) {
    switch (shown) {
    case AbsenceShown::All:
        return tr("Everybody");
    case AbsenceShown::Persistent:
        return tr("Persistent and severe");
    case AbsenceShown::Severe:
        return tr("Severe");
    case AbsenceShown::NewlyPersistent:
        return tr("Newly persistent this week");
    case AbsenceShown::Escaped:
        return tr("Escaped this week");
    case AbsenceShown::Close:
        return tr("Within %1 sessions of 10%").arg(kCloseSessions);
    case AbsenceShown::CanRecover:
        return tr("Persistent, can still end below 10%");
    case AbsenceShown::NobodyActed:
        return tr("Nobody has acted for %1 school days").arg(kDaysWithout);
    case AbsenceShown::WithoutPlan:
        return tr("Persistent, without a plan or list");
    case AbsenceShown::ShowsPattern:
        return tr("Shows a pattern");
    }
    return {};
}

QString explanation(AbsenceShown shown) {
    if (shown == AbsenceShown::WithoutPlan)
        return tr("No attendance plan or contract runs, or the lists given to the council this year "
                  "leave the pupil out. E says which.");
    if (shown == AbsenceShown::ShowsPattern)
        return tr("The absence of the year to date has something in common, beyond chance and beyond "
                  "what class and school did on the same days. The columns of Work say what.");
    return {};
}

QStringList planWords(const AbsenceLine& line) {
    QStringList told;
    if (line.isWithoutPlan && !line.runsPlan)
        told.append(tr("No attendance plan or contract runs."));
    if (line.isWithoutPlan && line.leftOutOfList)
        told.append(tr("On no list given to the council this year, the last on %1.")
                        .arg(words::dateInTable(*line.leftOutOfList)));
    if (line.councilList)
        told.append(tr("On the list given to the council on %1.")
                        .arg(words::dateInTable(*line.councilList)));
    return told;
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
               line.daysWithout >= kDaysWithout && !line.isStopped;
    case AbsenceShown::WithoutPlan:
        return line.isWithoutPlan && !line.isStopped;
    case AbsenceShown::ShowsPattern:
        return !line.pattern.isEmpty();
    }
    return false;
}

} // namespace rollbook
