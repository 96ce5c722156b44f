// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/PatternFinder.h"
#include "ui/shell/Surroundings.h"

#include <QTimer>

#include <map>
#include <memory>

namespace rollbook {

// What the absence of each pupil has in common, in words: looked for a few pupils at a time between the
// keys, once somebody wants to see it. The school is looked through once, and again after its figures
// have changed; until then what was found stands.
class PatternSearch : public QObject {
    Q_OBJECT
public:
    explicit PatternSearch(const Surroundings& around);

    void want(); // from now on
    // The figures are those of now; looked for anew among these pupils, where it is wanted.
    void begin(std::vector<PupilId> pupils);
    void stop(); // what it looks through may go away
    bool isLooking() const { return m_next < m_pupils.size() && m_isWanted; }
    QString wordsOf(PupilId pupil) const; // of the first finding; empty: none, or not yet looked at

Q_SIGNALS:
    void lookedAt(const std::vector<rollbook::PupilId>& pupils);

private:
    void lookFurther();
    std::unique_ptr<PatternFinder> finderOfToday() const; // null: no dates for this school year

    const Surroundings m_around;
    QTimer m_between;
    std::unique_ptr<PatternFinder> m_finder;
    std::vector<PupilId> m_pupils;
    std::size_t m_next = 0;
    std::map<PupilId, QString> m_words;
    bool m_isWanted = false;
};

} // namespace rollbook
