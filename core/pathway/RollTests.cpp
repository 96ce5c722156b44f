// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionTests.h"

namespace rollbook {

Stretches ConditionTests::operator()(const when::Entered&) const {
    Stretches stretches;
    for (const Enrolment& stay : m_about.pupil->enrolments)
        if (stay.entry >= SchoolYear::containing(m_axis.asAt().date).firstDay() &&
            !isUsualStart(stay.entry))
            addFrom(stretches, stay.entry, {});
    return stretches;
}

Stretches ConditionTests::operator()(const when::Leaves& test) const {
    Stretches stretches;
    for (const Enrolment& stay : m_about.pupil->enrolments)
        if (stay.leaving.isValid() && !isUsualEnd(stay.leaving))
            addFrom(stretches, schoolDaysBefore(stay.leaving, test.schoolDaysBefore), {});
    return stretches;
}

Stretches ConditionTests::operator()(const when::Has& test) const {
    Stretches stretches;
    for (const Characteristic& each : m_about.pupil->characteristics)
        if (each.kind == test.characteristic &&
            (test.values.isEmpty() || test.values.contains(each.value)))
            addFrom(stretches, each.from, each.to);
    return joined(std::move(stretches));
}

Stretches ConditionTests::operator()(const when::OfCompulsoryAge&) const {
    if (!m_about.compulsoryAge) {
        m_about.compulsoryAge.emplace();
        if (const QDate birth = m_about.pupil->birth; birth.isValid())
            addFrom(*m_about.compulsoryAge, compulsoryAgeBegins(birth), compulsoryAgeEnds(birth));
    }
    return *m_about.compulsoryAge;
}

// The youngest year on the first school day of the year, or before it.
bool ConditionTests::isUsualStart(QDate entry) const {
    const auto firstDay =
        m_axis.calendar().nthSchoolDayFrom(SchoolYear::containing(entry).firstDay(), 1);
    if (!firstDay || entry > *firstDay)
        return false;
    const auto group = m_about.pupil->yearGroupOn(entry);
    const auto& groups = m_lines.yearGroupsOn(entry);
    return group && !groups.empty() && *group == groups.front();
}

// The oldest year, with no school day left in the year.
bool ConditionTests::isUsualEnd(QDate leaving) const {
    const auto next = m_axis.calendar().schoolDayAfter(leaving, 1);
    if (next && *next <= SchoolYear::containing(leaving).lastDay())
        return false;
    const auto group = m_about.pupil->yearGroupOn(leaving);
    const auto& groups = m_lines.yearGroupsOn(leaving);
    return group && !groups.empty() && *group == groups.back();
}

QDate ConditionTests::schoolDaysBefore(QDate date, int days) const {
    const SchoolCalendar& calendar = m_axis.calendar();
    QDate from = date;
    while (from > SchoolYear::containing(date).firstDay() &&
           calendar.schoolDaysBetween(from, date) < days)
        from = from.addDays(-1);
    return from;
}

void ConditionTests::addFrom(Stretches& stretches, QDate from, QDate to) const {
    const int first = from.isValid() ? m_axis.columnFrom(from) : 0;
    const int last = to.isValid() ? m_axis.columnFrom(to.addDays(1)) - 1 : lastColumn();
    if (first <= last)
        stretches.push_back({first, last});
}

} // namespace rollbook
