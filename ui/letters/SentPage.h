// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/SentModel.h"
#include "ui/shell/ViewPage.h"

class QLabel;
class QLayout;
class QStackedWidget;
class QTableView;

namespace rollbook {

class FilterLine;
class Notice;
struct PrintJob;

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
    QLayout* foot();
    void setUpTable();
    void addCommands();
    QAction* addVerb(const QString& id, const QString& text, const QString& description, Qt::Key key,
                     std::function<void(const IssuedLetter&)> run);
    QAction* addOfList(const QString& id, const QString& text, const QString& description,
                       Qt::Key key, std::function<void()> run);
    void load();
    void showCurrent();
    std::vector<IssuedLetter> listed() const; // as the filter leaves them
    const IssuedLetter* letter() const; // null: none is in front
    void openCurrent();
    void printAgain(const IssuedLetter& letter);
    bool saysThatNamesAreHidden();
    void printLabels();
    void printCopies();
    void print(const PrintJob& job);

    SentModel m_model;
    SentFilter m_filter;
    FilterLine* m_line;
    Notice* m_notice;
    QStackedWidget* m_states;
    QTableView* m_table;
    QLabel* m_history;
    std::vector<QAction*> m_verbs;  // about the letter in front
    std::vector<QAction*> m_ofList; // about all in the list
};

} // namespace rollbook
