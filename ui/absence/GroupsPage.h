// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsencePresenter.h"
#include "ui/absence/GroupModel.h"
#include "ui/absence/GroupProfile.h"
#include "ui/print/ListSheet.h"
#include "ui/shell/ViewPage.h"

class QComboBox;
class QLabel;
class QTableView;

namespace rollbook {

class Notice;

// School, years, classes and groups of the year to date.
class GroupsPage : public ViewPage {
    Q_OBJECT
public:
    GroupsPage(const Surroundings& around, AbsencePresenter& presenter);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    // What is printed: groups so small that their figures say who they are stay on the screen.
    ListSheet sheet(GroupProfile profile) const;

Q_SIGNALS:
    void opened(const QString& group); // whose pupils are to be seen

private:
    QWidget* head();
    void setUpTable();
    void addCommands();
    void show();
    void exportAs(const QString& ending, const QString& filter);
    bool mayLeave(const GroupLine& line, GroupProfile profile) const;

    AbsencePresenter& m_presenter;
    GroupModel m_model;
    QComboBox* m_by;
    QLabel* m_note;
    Notice* m_notice;
    QTableView* m_table;
};

} // namespace rollbook
