// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/PatternFinder.h"
#include "core/analysis/patterns/SpellShape.h"
#include "core/office/absence/WhatFollowed.h"
#include "core/office/record/PupilYear.h"
#include "core/office/record/RecordProfile.h"
#include "ui/print/PrintJob.h"
#include "ui/shell/Surroundings.h"

#include <QObject>

namespace rollbook {

class PupilPresenter;

// The record of whoever the card is of: the school year, what was done, and what would be.
class RecordPresenter : public QObject {
    Q_OBJECT
public:
    RecordPresenter(const Surroundings& around, PupilPresenter& card, QObject* parent = nullptr);

    // Follows the card and the school only while somebody looks.
    void setInFront(bool inFront);

    const Pupil* pupil() const; // null: nobody chosen
    const std::vector<YearMonth>& months() const { return m_months; }
    const std::vector<TermTotals>& terms() const { return m_terms; }
    const std::vector<WeekAbsence>& weeks() const { return m_weeks; }
    const std::vector<ChronologyLine>& lines() const { return m_lines; }
    const std::optional<AbsenceRow>& standing() const { return m_standing; }
    // What the absence of the year to date has in common, beyond chance; most often nothing.
    const std::vector<Pattern>& patterns() const { return m_patterns; }
    const std::optional<SpellShape>& spells() const { return m_spells; }
    // The last letters, meetings and plans, and how attendance was before and after each.
    const std::vector<WhatFollowed>& followed() const { return m_followed; }
    std::optional<YearGroup> yearGroup() const; // of this school year
    const std::optional<Error>& refused() const { return m_refused; } // what could not be read
    bool showsRestricted() const;

    // As if the next sessions went so; 0: nothing is supposed.
    void suppose(int sessions, NextSessions next);
    std::optional<AbsenceRow> supposed() const;

    // The record on paper, for a reader. Errors: those of reading the file.
    Result<PrintJob> pages(RecordReader reader) const;
    // What is taken along to a meeting with that parent. Errors: also record.parentBarred (name).
    Result<PrintJob> meetingPack(ContactId parent) const;
    // Every session of the year as a register, for the office.
    Result<PrintJob> registerPages() const;

Q_SIGNALS:
    void changed();
    void supposedChanged();

private:
    void load();
    void read(const Register& reg, const Pupil& pupil);
    void readWhatHappened();
    void readPatterns(const Register& year, PupilId pupil, const AsAt& asAt);
    const Register* reg() const;

    const Surroundings m_around;
    PupilPresenter& m_card;
    bool m_isInFront = false;
    std::vector<MarkRevision> m_amendments;
    std::vector<YearMonth> m_months;
    std::vector<TermTotals> m_terms;
    std::vector<WeekAbsence> m_weeks;
    std::vector<ChronologyLine> m_lines;
    std::vector<Pattern> m_patterns;
    std::optional<SpellShape> m_spells;
    std::vector<WhatFollowed> m_followed;
    std::optional<AbsenceRow> m_standing;
    std::optional<Error> m_refused;
    std::optional<PupilId> m_of;
    int m_sessions = 0;
    NextSessions m_next = NextSessions::Missed;
};

} // namespace rollbook
