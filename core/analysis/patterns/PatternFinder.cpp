// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/PatternFinder.h"

#include "core/analysis/patterns/DayPatterns.h"
#include "core/analysis/patterns/MeetingPatterns.h"
#include "core/analysis/patterns/SpreadPatterns.h"

#include <algorithm>
#include <set>

namespace rollbook {

PatternFinder::PatternFinder(const Register& reg, const Register* lastYear, const DateRange& range,
                             const AsAt& asAt)
    : m_register(reg)
    , m_grid(reg, range, asAt)
    , m_illness(m_grid) {
    if (lastYear)
        m_lastYear.emplace(*lastYear, lastYear->year().range(), asAt);
}

std::vector<Pattern> PatternFinder::patternsOf(PupilId pupil) const {
    const auto row = m_register.row(pupil);
    if (!row)
        return {};
    const std::vector<CountedDay> counted = countedDays(m_grid, *row);
    std::vector<Pattern> patterns = dayPatterns(m_grid, *row, counted);
    for (auto& found : {withSiblings(*row, counted), asLastYear(*row, counted),
                        shortSpells(m_grid, *row, counted), brokenWeeks(m_grid, *row, counted)})
        if (found)
            patterns.push_back(*found);
    std::ranges::move(illnessAround(*row), std::back_inserter(patterns));
    return patterns;
}

std::vector<IllnessCluster> PatternFinder::illnessIn(const QString& className, QDate on) const {
    const auto day = std::ranges::lower_bound(m_grid.days(), on, {}, &SchoolDay::date);
    const auto members = m_register.roll().pupilsInClass(className, on);
    if (members.empty() || day == m_grid.days().end())
        return {};
    const int ofClass =
        m_grid.classAt(*m_register.row(members.front()->id), int(day - m_grid.days().begin()));
    return ofClass < 0 ? std::vector<IllnessCluster>{} : m_illness.clustersOf(ofClass);
}

std::optional<Pattern> PatternFinder::withSiblings(int row,
                                                   std::span<const CountedDay> counted) const {
    std::vector<int> rows;
    for (const PupilId sibling : m_register.roll().siblingsOf(m_register.pupilAt(row).id))
        if (const auto itsRow = m_register.row(sibling))
            rows.push_back(*itsRow);
    if (rows.empty())
        return std::nullopt;
    return meetingPattern(PatternKind::WithSiblings, m_grid, row, counted,
                          daysOfSiblings(m_grid, rows));
}

std::optional<Pattern> PatternFinder::asLastYear(int row,
                                                 std::span<const CountedDay> counted) const {
    if (!m_lastYear)
        return std::nullopt;
    return meetingPattern(PatternKind::LastYear, m_grid, row, counted,
                          daysOfLastYear(m_grid, *m_lastYear, row));
}

// Not of the pupil, but known of its absence: it was ill with many of its class.
std::vector<Pattern> PatternFinder::illnessAround(int row) const {
    std::set<int> classes;
    for (int day = 0; day < int(m_grid.days().size()); ++day)
        if (const int ofClass = m_grid.classAt(row, day); ofClass >= 0)
            classes.insert(ofClass);
    std::vector<Pattern> patterns;
    for (const int ofClass : classes)
        for (const IllnessCluster& cluster : m_illness.clustersOf(ofClass))
            if (const auto found = std::ranges::find(cluster.rows, row);
                found != cluster.rows.end())
                patterns.push_back(
                    {.kind = PatternKind::ClassIllness,
                     .absences = int(cluster.rows.size()),
                     .of = cluster.classSize,
                     .ofSchool = cluster.ofSchool,
                     .sessions = {cluster.sessions[std::size_t(found - cluster.rows.begin())]}});
    return patterns;
}

} // namespace rollbook
