// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AsAt.h"

#include <array>
#include <span>

namespace rollbook {

// One day of one pupil: which halves were to be attended, and which of those were missed,
// through illness or otherwise.
class DayMark {
public:
    bool isPossible() const { return (m_bits & kPossible) != 0; }
    bool isAway() const { return (m_bits & kAway) != 0; }
    bool isAway(Half half) const { return (m_bits & (kAwayInMorning << int(half))) != 0; }
    bool isIll() const { return (m_bits & kIll) != 0; }
    bool hasBothHalves() const { return (m_bits & kPossible) == kPossible; }
    bool isHalfDay() const { return hasBothHalves() && isAway(Half::AM) != isAway(Half::PM); }

private:
    friend class AwayGrid;
    static constexpr unsigned kPossible = 3; // the morning, then the afternoon
    static constexpr unsigned kAwayInMorning = 4;
    static constexpr unsigned kAway = 12;
    static constexpr unsigned kIll = 48;
    quint8 m_bits = 0;
};

// Of some pupils on a day, or of one pupil in some days.
struct DayCounts {
    int possible = 0;              // with something to attend
    int away = 0;                  // in any half of it
    std::array<int, 2> halfDays{}; // away in the morning alone, in the afternoon alone

    static DayCounts of(DayMark mark) {
        DayCounts counts{.possible = mark.isPossible(), .away = mark.isAway()};
        if (counts.away && mark.isHalfDay())
            counts.halfDays[mark.isAway(Half::AM) ? 0 : 1] = 1;
        return counts;
    }
    DayCounts& operator+=(const DayCounts& other) {
        possible += other.possible;
        away += other.away;
        halfDays[0] += other.halfDays[0];
        halfDays[1] += other.halfDays[1];
        return *this;
    }
    DayCounts& operator-=(const DayCounts& other) {
        possible -= other.possible;
        away -= other.away;
        halfDays[0] -= other.halfDays[0];
        halfDays[1] -= other.halfDays[1];
        return *this;
    }
};

struct SchoolDay {
    QDate date;
    int week = 0;              // counted from the first
    bool isAfterBreak = false; // the first school day after a break or a holiday
    bool isBeforeBreak = false;
    bool isFirstOfTerm = false;
    bool isLastOfTerm = false;
};

// Days on end with absence; days on which nothing was to be attended are passed over.
struct AwayRun {
    int row = 0;
    int first = 0; // days
    int last = 0;
    int days = 0; // missed
};

// Who was away on which day of a range within one school year. Absence that the school granted or
// decided itself (leave, a part-time timetable, a suspension) is no matter of the pupil's: it
// counts neither as there nor as away, as a session that was not possible.
class AwayGrid {
public:
    AwayGrid(const Register& reg, const DateRange& range, const AsAt& asAt);

    const std::vector<SchoolDay>& days() const { return m_days; }
    int weekCount() const { return m_weekCount; }
    int rowCount() const { return m_rows; }
    std::span<const DayMark> marksOf(int row) const {
        return {m_marks.data() + std::size_t(row) * m_days.size(), m_days.size()};
    }
    int classCount() const { return int(m_classes); }
    // Of the class on a day; -1: of none.
    int classAt(int row, int day) const { return m_classOfCell[index(row, day)]; }
    const DayCounts& classCounts(int ofClass, int day) const {
        return m_classCounts[std::size_t(ofClass) * m_days.size() + std::size_t(day)];
    }
    const DayCounts& schoolCounts(int day) const { return m_schoolCounts[std::size_t(day)]; }
    const std::vector<AwayRun>& runs() const { return m_runs; } // by row, then by day
    std::vector<SessionKey> sessionsMissed(int row, int day) const;

private:
    std::size_t index(int row, int day) const {
        return std::size_t(row) * m_days.size() + std::size_t(day);
    }
    void layOutDays(const Register& reg, int first, int last);
    void markEdges(const Register& reg);
    void readMarks(const Register& reg, int first, int last, const AsAt& asAt);
    void placeInClasses(const Register& reg);
    void countAll();
    void findRuns();

    std::vector<SchoolDay> m_days;
    int m_weekCount = 0;
    int m_rows = 0;
    std::vector<int> m_dayOfColumn; // from the first column read
    std::vector<DayMark> m_marks;
    std::vector<qint16> m_classOfCell;
    std::size_t m_classes = 0;
    std::vector<DayCounts> m_classCounts; // by class, then by day
    std::vector<DayCounts> m_schoolCounts;
    std::vector<AwayRun> m_runs;
};

} // namespace rollbook
