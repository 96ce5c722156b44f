// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"
#include "ui/today/TodayPage.h"

class QStackedWidget;
class QTabBar;

namespace rollbook {

class ToDoPage;

// What must happen today: a tab for each page, one page in front. The list is there at once, each
// other page when it is first asked for, or when the window has time.
class TodayView : public View {
    Q_OBJECT
public:
    explicit TodayView(const Surroundings& around);

    // A page of another folder.
    void addPage(GuestTab tab);
    // What C in the list does: takes a call about the pupil of the line.
    void setTakeCall(std::function<void(PupilId)> takeCall);
    void setPageWaiting(const QString& page, int count);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;
    bool makeMore() override;

    TodayPage* page(QStringView page); // null: none by that word
    TodayPage& current() const;

private:
    struct Tab {
        QString page;
        std::function<QString()> label; // before it is made
        std::function<TodayPage*()> make;
        TodayPage* made = nullptr;
    };
    void add(Tab tab, std::size_t place);
    template <typename Page>
    void addOwn(std::function<QString()> label);
    TodayPage& made(Tab& tab);
    int tabOf(const TodayPage& page) const;
    void addCommands();
    void bring(TodayPage& page, const Place& place);
    void sayTab(int tab);
    void sayTitle();

    QTabBar* m_tabs;
    QStackedWidget* m_pages; // those made, in no order
    std::vector<Tab> m_order;
    ToDoPage* m_toDo;
    bool m_isOpened = false;
};

} // namespace rollbook
