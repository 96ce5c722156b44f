// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/SentModel.h"
#include "ui/shell/ViewPage.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class FilterLine;
class Notice;

// The record: letters as they went out, and what became of them.
class SentPage : public ViewPage {
    Q_OBJECT
public:
    explicit SentPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;

    const QAbstractItemModel& rows() const { return m_filter; }

private:
    void lay();
    QWidget* head();
    void setUpTable();
    void addCommands();
    QAction* addVerb(const QString& id, const QString& text, const QString& description, Qt::Key key,
                     std::function<void(const IssuedLetter&)> run);
    void load();
    void showCurrent();
    const IssuedLetter* letter() const; // null: none is in front
    void openCurrent();
    void printAgain(const IssuedLetter& letter);

    SentModel m_model;
    SentFilter m_filter;
    FilterLine* m_line;
    Notice* m_notice;
    QStackedWidget* m_states;
    QTableView* m_table;
    QLabel* m_history;
    std::vector<QAction*> m_verbs;
};

} // namespace rollbook
