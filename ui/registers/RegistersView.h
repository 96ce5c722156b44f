// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"

class QStackedWidget;
class QTabBar;

namespace rollbook {

class RegistersPage;

// Taking, correcting and chasing registers: a tab for each page, one page in front.
class RegistersView : public View {
    Q_OBJECT
public:
    explicit RegistersView(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;

    RegistersPage* page(const QString& page) const; // null: none by that word
    RegistersPage& current() const;

private:
    void add(RegistersPage* page);
    void addCommands();
    void bring(RegistersPage& page, const Place& place);
    void sayTitle();
    void sayWaiting(RegistersPage& page);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace rollbook
