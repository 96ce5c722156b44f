// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/PatternSearch.h"

#include "ui/words/PatternWords.h"

#include <QElapsedTimer>

#include <chrono>

namespace rollbook {
namespace {

constexpr std::chrono::milliseconds kBegins{250}; // after the last mark of a row of them
constexpr std::chrono::milliseconds kBetween{2};  // for keys and paint
constexpr int kAtOnce = 6;                        // milliseconds: a third of a frame

} // namespace

PatternSearch::PatternSearch(const Surroundings& around)
    : m_around(around) {
    m_between.setSingleShot(true);
    connect(&m_between, &QTimer::timeout, this, &PatternSearch::lookFurther);
}

void PatternSearch::want() {
    if (!std::exchange(m_isWanted, true) && isLooking())
        m_between.start(kBetween);
}

void PatternSearch::begin(std::vector<PupilId> pupils) {
    stop();
    m_pupils = std::move(pupils);
    if (isLooking())
        m_between.start(m_words.empty() ? kBetween : kBegins);
}

void PatternSearch::stop() {
    m_between.stop();
    m_finder.reset();
    m_pupils.clear();
    m_next = 0;
}

QString PatternSearch::wordsOf(PupilId pupil) const {
    const auto found = m_words.find(pupil);
    return found == m_words.end() ? QString() : found->second;
}

std::unique_ptr<PatternFinder> PatternSearch::finderOfToday() const {
    const QDateTime now = m_around.clock().now();
    const SchoolYear year = SchoolYear::containing(now.date());
    const Register* reg = m_around.school().registerOf(year);
    if (!reg)
        return nullptr;
    return std::make_unique<PatternFinder>(*reg, m_around.school().registerOf(year.previous()),
                                           DateRange{year.firstDay(), now.date()},
                                           AsAt{now.date(), now.time()});
}

void PatternSearch::lookFurther() {
    if (!m_finder) { // the longest of the looks has a turn of its own
        m_finder = finderOfToday();
        return m_finder ? m_between.start(kBetween) : stop();
    }
    QElapsedTimer spent;
    spent.start();
    std::vector<PupilId> looked;
    while (isLooking() && (looked.empty() || spent.elapsed() < kAtOnce)) {
        const PupilId pupil = m_pupils[m_next++];
        const std::vector<Pattern> patterns = m_finder->patternsOf(pupil);
        m_words[pupil] = patterns.empty() ? QString() : words::sentence(patterns.front());
        looked.push_back(pupil);
    }
    if (isLooking())
        m_between.start(kBetween);
    Q_EMIT lookedAt(looked);
}

} // namespace rollbook
