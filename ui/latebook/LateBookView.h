// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"

class QStackedWidget;
class QTabBar;

namespace rollbook {

class LateBookPage;

// The hatch: a tab for each page, one page in front. Signing in and the fire list are heard from
// every view.
class LateBookView : public View {
    Q_OBJECT
public:
    explicit LateBookView(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;

    LateBookPage* page(const QString& page) const; // null: none by that word
    LateBookPage& current() const;

private:
    void add(LateBookPage* page);
    void addCommands();
    void bring(LateBookPage& page, const Place& place);
    void sayWaiting(LateBookPage& page);
    void printFireList();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace rollbook
