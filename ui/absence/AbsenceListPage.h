// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceCopy.h"
#include "ui/absence/KeptLists.h"
#include "ui/shell/ViewPage.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace rollbook {

class FilterLine;
class FocusPresenter;
class GroupChoice;
class Notice;

// Everybody: the figures of a period, who of them is asked for, and what a figure is made of.
class AbsenceListPage : public ViewPage {
    Q_OBJECT
public:
    AbsenceListPage(const Surroundings& around, AbsencePresenter& presenter, FocusPresenter& focus);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;
    // Narrows the list to a group by its name; one that has no list of its own narrows nothing.
    void showGroup(const QString& name);

private:
    void lay();
    QWidget* filterRow();
    QWidget* headRow();
    void setUpTable();
    void addCommands();
    void listen();
    void load();
    void showColumns();
    void showStripWidth();
    void fillGroups();
    void fillPeriods();
    void chooseGroup();
    void choosePeriod();
    void showHead();
    void showCount();
    const AbsenceLine* line() const; // null: none is in front
    void explain();
    void goToPupil();
    void give();
    void addCouncilCommand();
    std::vector<PupilId> chosen() const; // rows of the table, where there are several
    void giveToCouncil();
    void setUpKept();
    void fillKept(const QString& chosen = {}); // by its name
    void keepList();
    void showKept();
    void forgetList();
    void exportAs(const QString& ending, const QString& filter);
    // For whom; nothing: nobody after all.
    std::optional<AbsenceCopy> askForCopy(const QString& title, const QString& verb);
    void write(const AbsenceCopy& copy, const QString& ending, const QString& filter);
    std::vector<int> columnsShown() const;
    AbsenceOnScreen onScreen(const std::vector<int>& columns) const;

    AbsencePresenter& m_presenter;
    FocusPresenter& m_focus;
    AbsenceFilter m_filter;
    KeptLists m_keptLists;
    QLabel* m_headline;
    QLabel* m_persistent;
    Notice* m_notice;
    QTabBar* m_sets;
    QComboBox* m_period;
    GroupChoice* m_group;
    QComboBox* m_shown;
    QComboBox* m_kept;
    FilterLine* m_line;
    QLabel* m_count;
    QStackedWidget* m_states;
    QTableView* m_table;
};

} // namespace rollbook
