// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Holding.h"

namespace rollbook {

// During which columns each test of a condition holds for a pupil: a word of a pathway's file an
// overload. For Holding alone.
class ConditionTests {
public:
    ConditionTests(const Holding& in, const PupilLines& lines, const PupilCase& about,
                   const Pathway& pathway)
        : m_in(in)
        , m_lines(lines)
        , m_axis(lines.axis())
        , m_about(about)
        , m_pathway(pathway) {}

    // SpellTests.cpp
    Stretches operator()(const when::SpellDay& test) const;
    Stretches operator()(const when::NotSeen& test) const;
    Stretches operator()(const when::UnresolvedN& test) const;
    Stretches operator()(const when::WholeDays& test) const;
    Stretches operator()(const when::AfterLeave& test) const;
    Stretches operator()(const when::Returned& test) const;
    Stretches operator()(const when::Unmarked& test) const;
    // FigureTests.cpp
    Stretches operator()(const when::SessionsIn& test) const;
    Stretches operator()(const when::SpellsIn& test) const;
    Stretches operator()(const when::Attendance& test) const;
    Stretches operator()(const when::Absence& test) const;
    Stretches operator()(const when::ImprovedSince& test) const;
    // RecordTests.cpp
    Stretches operator()(const when::OffSite& test) const;
    Stretches operator()(const when::DatePassed& test) const;
    Stretches operator()(const when::StepIs& test) const;
    Stretches operator()(const when::NothingDone& test) const;
    Stretches operator()(const when::BelievedAtSchool& test) const;
    // RollTests.cpp
    Stretches operator()(const when::Entered& test) const;
    Stretches operator()(const when::Leaves& test) const;
    Stretches operator()(const when::Has& test) const;
    Stretches operator()(const when::OfCompulsoryAge& test) const;
    // Holding.cpp
    Stretches operator()(const when::Every& test) const;
    Stretches operator()(const Condition::All& test) const;
    Stretches operator()(const Condition::Any& test) const;
    Stretches operator()(const Condition::Not& test) const;

private:
    enum class DayIs { Whole, Without, Other }; // of a set of codes

    const std::vector<Run>& runs(const QStringList& codes) const;
    int lastColumn() const { return m_axis.columns() - 1; }
    int columnOf(const QDateTime& at) const { return m_in.columnOf(at); }
    int reachedAfter(int first) const;
    int lastOfDay(int column) const;
    bool withoutAMark(int column) const;
    DayIs dayIs(int first, int last, const std::vector<bool>& among) const;
    SessionAxis::Columns columnsOfWeeks(int from, int to) const;
    Stretches whereSoMany(const std::vector<int>& columns, int least, const Period& period) const;
    void addFrom(Stretches& stretches, QDate from, QDate to) const;
    bool isUsualStart(QDate entry) const;
    bool isUsualEnd(QDate leaving) const;
    QDate schoolDaysBefore(QDate date, int days) const;
    bool isAnswer(const ContactMade& made) const;
    bool isAnswered(const Settlement& asked) const;
    int after(int column, int schoolDays) const;
    int seenFrom(const ContactMade& told) const;
    void coverAfter(Stretches& covered, int first, int schoolDays) const;

    const Holding& m_in;
    const PupilLines& m_lines;
    const SessionAxis& m_axis;
    const PupilCase& m_about;
    const Pathway& m_pathway;
};

} // namespace rollbook
