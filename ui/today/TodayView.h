// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"
#include "ui/today/TodayPage.h"

class QStackedWidget;
class QTabBar;

namespace rollbook {

class ToDoPage;

// What must happen today: a tab for each page, one page in front.
class TodayView : public View {
    Q_OBJECT
public:
    explicit TodayView(const Surroundings& around);

    // A page of another folder.
    void addPage(GuestPage page);
    // What C in the list does: takes a call about the pupil of the line.
    void setTakeCall(std::function<void(PupilId)> takeCall);
    void setPageWaiting(const QString& page, int count);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;

    TodayPage* page(QStringView page) const; // null: none by that word
    TodayPage& current() const;

private:
    void add(TodayPage* page, int place);
    void addCommands();
    void bring(TodayPage& page, const Place& place);
    void sayTab(TodayPage& page);
    void sayTitle();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ToDoPage* m_toDo;
    bool m_isOpened = false;
};

} // namespace rollbook
