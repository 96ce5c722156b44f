// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/AmendDialog.h"
#include "ui/registers/GridModel.h"
#include "ui/registers/GridPrint.h"
#include "ui/registers/GridRange.h"
#include "ui/shell/Place.h"

namespace rollbook {

// Keeps what the grid shows, and the rows of it.
class GridPresenter : public QObject {
    Q_OBJECT
public:
    GridPresenter(Office& office, const Desk& desk, const Privacy& privacy,
                  QObject* parent = nullptr);

    GridModel& model() { return m_model; }
    const GridScope& scope() const { return m_scope; }
    GridSpan span() const { return m_span; }
    // A place that names a pupil or a class sets the filters aside that were there.
    void open(const Place& place);
    void narrow(const GridScope& filters); // its range aside
    void setRange(GridSpan span, const DateRange& range);
    void step(int steps);
    void goToday();

    // To choose from, on the last day shown.
    std::vector<YearGroup> years() const;
    QStringList classes() const;
    std::vector<GridGroupChoice> groups() const; // their labels hidden with the reasons
    // "4A", "Year 4", "Whole school"; the group chosen is said beside it, on the screen only.
    QString whom() const;
    QString title() const;
    std::vector<AmendDialog::Cell> cells(const QModelIndexList& indexes) const;
    Result<std::vector<MarkRevision>> history(int row, int column) const;
    // Everyone shown; of several rows selected, those.
    GridPrint printed(const std::vector<int>& selectedRows, const QString& by) const;
    // Of today, or the session nearest to it that is shown.
    int columnOfNow() const;

Q_SIGNALS:
    void shown(); // another scope, or the rows of it
    void refused(const QString& sentence);

private:
    void hear(const Change& change);
    void load();
    void dropGroupNotSeen();
    QString groupWords() const;
    QDate lastDay() const;
    DateRange weekOfNow() const;

    Office& m_office;
    const Desk& m_desk;
    const Privacy& m_privacy;
    GridModel m_model;
    GridScope m_scope; // its range invalid: nothing was opened yet
    GridSpan m_span = GridSpan::Week;
};

} // namespace rollbook
