// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/latebook/LateBookPage.h"
#include "ui/latebook/SignInPresenter.h"

class QLabel;
class QTableView;

namespace rollbook {

class Card;
class SectionHead;
class SignInForm;

// The hatch in the morning: the form at the left, today's list at the right, and under it whom to
// ring back.
class SignInPage : public LateBookPage {
    Q_OBJECT
public:
    explicit SignInPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;
    void undo() override;
    bool canTakeBack() const override;
    void takeBackChosen() override;

    SignInPresenter& presenter() { return m_presenter; }

private:
    void lay();
    QWidget* todaySide();
    void setUpArrivals();
    void setUpRingBacks();
    void addCommands();
    void show();
    void takeBack(const LateArrival* line);
    void rang(ContactOutcome outcome);
    const LateArrival* chosenLine() const; // null: none
    const RingBack* chosenRingBack() const;

    SignInPresenter m_presenter;
    SignInForm* m_form;
    SectionHead* m_todayHead;
    QTableView* m_arrivals;
    QLabel* m_noArrivals;
    Card* m_ringCard;
    SectionHead* m_ringHead;
    QTableView* m_ringBacks;
    QAction* m_rung = nullptr;
    QAction* m_rungInVain = nullptr;
};

} // namespace rollbook
