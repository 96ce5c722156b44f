// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/latebook/LateBookPage.h"
#include "ui/latebook/LatenessModel.h"
#include "ui/latebook/PeriodLine.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

// Times late and minutes lost, by pupil, class or weekday. Enter on a row opens its sessions, a figure
// of L or of U its own alone; the sum above has a key of its own.
class TotalsPage : public LateBookPage {
    Q_OBJECT
public:
    explicit TotalsPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    void clockMoved() override;

    LatenessModel& model() { return m_model; }

private:
    void setUpTable();
    void load();
    void openTimes(const LateRow& row, const QString& code = {});
    DateRange range() const;

    LatenessModel m_model;
    PeriodLine* m_line;
    QLabel* m_sum;
    QWidget* m_openSum; // its button
    QStackedWidget* m_states;
    QTableView* m_table;
};

} // namespace rollbook
