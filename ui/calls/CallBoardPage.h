// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/CallModel.h"
#include "ui/calls/CallPresenter.h"
#include "ui/calls/ClearedModel.h"
#include "ui/shell/Command.h"
#include "ui/shell/Place.h"
#include "ui/shell/Surroundings.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace rollbook {

class CallPanel;
class EmptyState;
class Notice;

// The call board, as a page of the Today view: who is not accounted for, whom to ring, and what
// came of it. It counts before it is first looked at, and each minute behind another page too:
// a register that has closed is not announced.
class CallBoardPage : public QWidget {
    Q_OBJECT
public:
    explicit CallBoardPage(const Surroundings& around);

    void open(const Place& place);
    QWidget* firstFocus();
    void clockMoved();
    // Classes not known and children nobody was reached about: what the tab counts.
    int waiting() const { return m_waiting; }
    CallPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    void waitingChanged(int count);

private:
    // The row in front, as it was when the key was pressed: the board changes with the first act.
    const Call* call() const;
    bool canRing() const;
    void lay();
    QWidget* head();
    QWidget* list();
    void setUpTables();
    void addCommands();
    void addOutcomes();
    void addCommand(const QString& id, const QString& text, const QString& description,
                    const QString& key, std::function<bool()> enabled, std::function<void()> run);
    void showBoard();
    void showEmpty();
    void keepRow(const std::optional<CallRow>& before, int row);
    void showCurrent();
    void activate();
    void tried(ContactOutcome outcome);
    void did(const Result<void>& result);

    const Surroundings m_around;
    CallPresenter m_presenter;
    CallModel m_model;
    ClearedModel m_clearedModel;
    QLabel* m_headline;
    QTabBar* m_halves;
    Notice* m_notice;
    QStackedWidget* m_pages;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_clearedHead;
    QTableView* m_cleared;
    CallPanel* m_panel;
    QTimer m_minute;
    std::optional<CallRow> m_shown; // by the panel
    int m_waiting = 0;
};

} // namespace rollbook
