// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/PatternFinder.h"
#include "tests/support/SchoolBuilder.h"

#include <random>

namespace rollbook {

// A school of classes of thirty, all there in every session of 2023/24 and of 2024/25 until told
// otherwise: a year of 38 weeks with INSET days, a bank holiday and two days of snow. Pupils are
// numbered from 0, thirty a class; the next one but fifteen lives with the first: 0 with 15.
class PatternSchool {
public:
    explicit PatternSchool(int classes = 1);

    Register& thisYear() { return m_school->registerOf(QStringLiteral("2024/25")); }
    Register& lastYear() { return m_school->registerOf(QStringLiteral("2023/24")); }
    int size() const { return m_size; }
    // All but those on which the school was shut.
    const std::vector<QDate>& days() const { return m_days; }

    void mark(int pupil, QDate date, std::optional<Half> half, const QString& code);
    void away(int pupil, QDate date, std::optional<Half> half = {});
    void away(int pupil, std::initializer_list<const char*> dates, std::optional<Half> half = {});
    // Everybody from pupil `first` on is away at random, in both years: a third in single
    // sessions, each with a chance of its own, a third in spells, a third in both.
    void awayAtRandom(unsigned seed, int first = 0);
    // The same, and one Monday in ten besides.
    void awayMostlyOnMondays(unsigned seed, int first = 0);

    std::unique_ptr<PatternFinder> finder(QDate until = QDate(2025, 7, 22));
    std::vector<Pattern> patternsOf(int pupil, QDate until = QDate(2025, 7, 22));
    // "weekday 1 8/9", with the half.
    std::vector<QString> linesOf(int pupil, QDate until = QDate(2025, 7, 22));
    PupilId id(int pupil) { return thisYear().pupilAt(pupil).id; }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    void everybodyThere(Register& reg);
    void single(Register& reg, int pupil, int inThousand);
    void spells(Register& reg, int pupil, int number);
    void randomPupil(Register& reg, int pupil);

    std::unique_ptr<BuiltSchool> m_school;
    int m_size;
    std::vector<QDate> m_days;
    std::mt19937 m_random;
};

QString lineOf(const Pattern& pattern);

} // namespace rollbook
