// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"

class QStackedWidget;
class QTabBar;

namespace rollbook {

class ViewPage;

// A view with a tab for each page, one page in front.
class PagedView : public View {
    Q_OBJECT
public:
    // `tabs`: what the tabs are called, for those who cannot see them.
    PagedView(ViewId id, const QString& tabs, const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    bool mayClose() override;
    void clockMoved() override;

    ViewPage* page(const QString& page) const; // null: none by that word
    ViewPage& current() const;

protected:
    void add(ViewPage* page);
    bool hasPages() const;
    void addNextPage(const QString& description); // Ctrl+Tab
    void bring(ViewPage& page, const Place& place);

private:
    void lay(const QString& tabs);
    void sayTitle();
    void sayWaiting(ViewPage& page);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace rollbook
