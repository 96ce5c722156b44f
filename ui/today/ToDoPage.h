// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/TodayFilter.h"
#include "ui/today/TodayPage.h"
#include "ui/today/TodayPresenter.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class Badge;
class ChoiceLine;
class EmptyState;
class Notice;
class WhyPanel;

// The list of the day, most urgent first, and beside it why a line is there.
class ToDoPage : public TodayPage {
    Q_OBJECT
public:
    explicit ToDoPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    void clockMoved() override;
    void find() override;
    bool canPrint() const override;
    void print() override;

    void setTakeCall(std::function<void(PupilId)> takeCall) { m_takeCall = std::move(takeCall); }
    TodayPresenter& presenter() { return m_presenter; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    QWidget* head();
    QWidget* list();
    QWidget* verbs();
    void arrange();
    void setUpTable();
    void addCommands();
    void addAnswer(const QString& id, const QString& text, const QString& description, Qt::Key key,
                   void (*ask)(const Surroundings&, TodayPresenter&, const DueAction&));
    void showDay();
    void choose();
    void showEmpty();
    void selectSomething();
    void explain();
    void ask(bool asked);
    const TodayRow* row() const; // null: none is chosen
    QString ownerInFront() const;
    bool canAnswer() const;
    bool asksForLetter() const;
    void goToLetter();
    void goToPupil();

    TodayPresenter m_presenter;
    TodayFilter m_filter;
    QLabel* m_head;
    Badge* m_notKnown;
    ChoiceLine* m_choice;
    Notice* m_notice;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    QTableView* m_table;
    WhyPanel* m_why;
    QWidget* m_list = nullptr;
    QWidget* m_beside = nullptr; // why the chosen row is there
    QWidget* m_verbsRow = nullptr;
    std::vector<QWidget*> m_hints;
    std::vector<QAction*> m_verbs;
    std::function<void(PupilId)> m_takeCall; // none: nobody takes calls
    bool m_isAsked = false; // reasons kept back are shown for the chosen row
};

} // namespace rollbook
