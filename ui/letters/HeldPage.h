// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/HeldModel.h"
#include "ui/shell/ViewPage.h"

class QStackedWidget;
class QTableView;

namespace rollbook {

class Notice;

// Pupils about whom no letter goes out, why, and until when.
class HeldPage : public ViewPage {
    Q_OBJECT
public:
    explicit HeldPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;

    const HeldModel& model() const { return m_model; }

private:
    void addCommands();
    void lay();
    void setUpTable();
    void load();
    const LettersHold* hold() const; // null: none is in front
    void release();

    HeldModel m_model;
    Notice* m_notice;
    QStackedWidget* m_states;
    QTableView* m_table;
    QAction* m_hold = nullptr;
    QAction* m_release = nullptr;
};

} // namespace rollbook
