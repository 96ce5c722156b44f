// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"

class QStackedWidget;
class QTabBar;

namespace rollbook {

class DuePage;
class LettersPage;

// What the school writes home: a tab for each page, one page in front.
class LettersView : public View {
    Q_OBJECT
public:
    explicit LettersView(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;

    LettersPage* page(const QString& page) const; // null: none by that word
    LettersPage& current() const;

private:
    void lay();
    void add(LettersPage* page);
    void addCommands();
    void bring(LettersPage& page, const Place& place);
    void sayWaiting(LettersPage& page);

    DuePage* m_run;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace rollbook
