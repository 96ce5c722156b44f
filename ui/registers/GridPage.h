// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/AmendDialog.h"
#include "ui/registers/RegistersPage.h"

class QLabel;
class QStackedWidget;

namespace rollbook {

class EmptyState;
class GridFilters;
class GridPresenter;
class GridTable;
class HistoryPanel;
class Notice;

// Registers, the grid: any pupils by any sessions, amended by range and opened to their history.
class GridPage : public RegistersPage {
    Q_OBJECT
public:
    explicit GridPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;
    void find() override;
    void goBy(int steps) override;
    void goToday() override;

private:
    QWidget* body();
    QWidget* foot();
    void connectFilters();
    void connectTable();
    void addCommands();

    void showScope();
    void select(const Place& place);
    void sayCurrent();
    void type(QChar key);
    void amend(AmendDialog::To to, const AmendDialog::Typed& typed = {});
    void showHistory();
    void tellHistory();
    void closeHistory();

    GridPresenter* m_presenter;
    GridFilters* m_filters;
    GridTable* m_table;
    QStackedWidget* m_pages;
    EmptyState* m_none;
    HistoryPanel* m_history;
    Notice* m_notice;
    QLabel* m_current;
};

} // namespace rollbook
