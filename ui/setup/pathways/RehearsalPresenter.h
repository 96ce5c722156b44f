// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/Rehearsal.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

class Privacy;

// What a pathway would have asked on days gone by, beside what was done: by step, and for the chosen
// step row by row.
class RehearsalPresenter : public QObject {
    Q_OBJECT
public:
    RehearsalPresenter(Office& office, const Privacy& privacy,
                       std::shared_ptr<const Pathway> pathway, QObject* parent = nullptr);

    const Pathway& pathway() const { return *m_pathway; }
    QAbstractItemModel& steps() { return m_steps; }
    QAbstractItemModel& rows() { return m_rows; }
    DateRange usualDays() const; // the last half-term
    // A sentence; empty: done.
    QString run(const DateRange& days, const Progress& progress);
    void choose(const QVariant& step); // a key of steps(); empty: every step
    QString summary() const;           // empty: not yet run
    bool isEmpty() const { return m_rehearsal.rows.empty(); }

private:
    void showSteps();
    void showRows();
    Line lineOf(std::size_t row) const;
    QString whom(const StepSubject& subject) const;
    QString inWords(const Deed& deed) const;

    Office& m_office;
    const Privacy& m_privacy;
    std::shared_ptr<const Pathway> m_pathway;
    LinesModel m_steps;
    LinesModel m_rows;
    Rehearsal m_rehearsal;
    QString m_step; // empty: all
};

} // namespace rollbook
