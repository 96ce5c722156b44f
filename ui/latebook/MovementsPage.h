// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/latebook/LateBookPage.h"
#include "ui/latebook/MovementsPresenter.h"

class QLabel;
class QTableView;

namespace rollbook {

class MovementForm;
class SectionHead;

// Who leaves during the day at the left; who is out, overdue ones first, at the right.
class MovementsPage : public LateBookPage {
    Q_OBJECT
public:
    explicit MovementsPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;
    void undo() override;
    bool canTakeBack() const override;
    void takeBackChosen() override;

    MovementsPresenter& presenter() { return m_presenter; }

private:
    void lay();
    QWidget* outSide();
    void show();
    void back();
    void takeBack(qint64 movement);
    void choose(PupilId pupil);
    const Outing* chosen() const; // null: none

    MovementsPresenter m_presenter;
    MovementForm* m_form;
    SectionHead* m_head;
    QLabel* m_nobody;
    QTableView* m_table;
    QAction* m_back;
};

} // namespace rollbook
