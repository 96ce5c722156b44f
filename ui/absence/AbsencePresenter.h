// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceGroups.h"
#include "core/analysis/Benchmarks.h"
#include "ui/absence/AbsenceModel.h"
#include "ui/absence/PatternSearch.h"
#include "ui/shell/Surroundings.h"

#include <QTimer>

#include <memory>

namespace rollbook {

// Everybody's figures of the day, kept as marks change.
class AbsencePresenter : public QObject {
    Q_OBJECT
public:
    explicit AbsencePresenter(const Surroundings& around);

    // All from scratch, for today.
    void load();
    // What the pathway asks of each next, and the band it has them in; load() has it done after the
    // frame, for it looks at every step.
    void loadNext();
    // What the absence of each has in common, from now on: looked for between the keys.
    void wantPatterns() { m_patterns.want(); }
    bool isLookingForPatterns() const { return m_patterns.isLooking(); }
    void setWeeks(int weeks); // of the last school weeks, from 1

    bool hasYear() const { return m_table != nullptr; } // false: no dates for this school year
    const AbsenceTable& table() const { return *m_table; }
    int weeks() const { return m_weeks; }
    AbsenceModel& model() { return m_model; }
    const AbsenceModel& model() const { return m_model; }
    const Benchmark* benchmark() const; // null: none for such a school
    std::optional<int> target() const;  // in tenths of a percent; nothing: none is set
    // The days of the list's period: "01/08/2024 to 27/09/2024".
    QString period() const;
    // "Attendance 94.1% (target 96.0%, …)": of these, in the period of the list.
    QString headline(const std::vector<const AbsenceLine*>& lines) const;
    // Of the whole school: the cohort, and the others apart.
    QString headlineOfPersistent() const;

    // What changed concerns the figures; counted again at once, or when next looked at.
    static bool concerns(const Change& change);
    void follow(const Change& change);
    void leaveForLater();
    bool isStale() const;

Q_SIGNALS:
    void changed();
    void reloaded(); // after it: who belongs to a group may be another, too
    void patternsFound(); // of some more

private:
    void loadRows();
    void recount(const std::vector<PupilId>& pupils);
    void setAsked(std::vector<AbsenceLine>& lines) const;
    void beginPatterns();
    void showPatterns(const std::vector<PupilId>& pupils);

    // What the pathway says of a pupil.
    struct AskedNext {
        QString next;
        PathwayBand band;
    };

    const Surroundings m_around;
    AbsenceModel m_model;
    std::unique_ptr<AbsenceTable> m_table;
    std::vector<Benchmark> m_benchmarks;
    std::map<PupilId, AskedNext> m_asked;
    QTimer m_afterTheFrame;
    PatternSearch m_patterns;
    int m_weeks = 4;
    bool m_isStale = true;
};

} // namespace rollbook
