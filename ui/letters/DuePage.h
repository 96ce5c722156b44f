// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/DuePresenter.h"
#include "ui/letters/RunDialog.h"
#include "ui/shell/ViewPage.h"
#include "ui/widgets/Later.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class LetterPanel;
class Notice;
class ProgressStrip;

// The run: letters that are due, ticked, looked at, printed and recorded in one act.
class DuePage : public ViewPage {
    Q_OBJECT
public:
    explicit DuePage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;

    // Asks for a letter nobody's step asks for, and puts it into the list.
    void write();

    DuePresenter& presenter() { return m_presenter; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Items = std::vector<IssueLetters::Item>;

    void lay();
    QWidget* head();
    QWidget* listSide();
    void setUpTable();
    void addCommands();
    void listen();
    void showList();
    void showCurrent();
    const DueRow* row() const; // null: none is in front
    int place() const;
    void tick();
    void say();
    void decide();
    void openCurrent();
    void issue(RunDialog::First first);
    void issueOne();
    void ask(const Items& items, const RunDialog::Asked& asked, RunDialog::First first);
    void send(const Items& items, const LettersOut& out, const QString& stays);
    RunDialog::Asked asked(const Items& items) const;
    RunDialog::Asked askedOfOne(const IssueLetters::Item& item) const;
    int drafts(const Items& items) const; // that can go so

    DuePresenter m_presenter;
    Later m_later;
    QLabel* m_headline;
    Notice* m_notice;
    ProgressStrip* m_progress;
    QStackedWidget* m_states;
    QTableView* m_table;
    EmptyState* m_empty;
    LetterPanel* m_panel = nullptr;
    std::vector<QAction*> m_verbs; // about the letter in front
};

} // namespace rollbook
