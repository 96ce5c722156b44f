// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsencePresenter.h"
#include "ui/absence/GroupProfile.h"
#include "ui/absence/charts/ChartTableModel.h"
#include "ui/print/PrintJob.h"
#include "ui/shell/ViewPage.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class ChartView;
class GroupChoice;
class Notice;

// The year to date as pictures, each with the table it is drawn from.
class ChartsPage : public ViewPage {
    Q_OBJECT
public:
    ChartsPage(const Surroundings& around, AbsencePresenter& presenter);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    PrintJob job(GroupProfile profile) const; // the chart, and its table on the pages after it
    const Chart& chart() const { return m_chart; }

private:
    void addCommands();
    void lay();
    QWidget* head();
    void setUpTable();
    void listen();
    void showChart();
    void showPart(); // the chart, its table, or why there is neither
    std::optional<ChartedGroup> charted() const; // nothing: no dates for this school year
    bool mayLeave(); // the screen; says why not
    void save();
    QString foot(GroupProfile profile) const;

    AbsencePresenter& m_presenter;
    Chart m_chart;
    std::size_t m_pupils = 0; // charted
    ChartTableModel m_model;
    QComboBox* m_which;
    GroupChoice* m_group;
    QLabel* m_note;
    Notice* m_notice;
    QStackedWidget* m_states;
    ChartView* m_view;
    QTableView* m_table;
    QAction* m_switch = nullptr;
    QAction* m_save = nullptr;
    bool m_isTable = false;
};

} // namespace rollbook
