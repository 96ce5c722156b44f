// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/focus/FocusPresenter.h"
#include "ui/shell/ViewPage.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class Notice;

// Who of the staff has taken on which families this half-term: at the left who has how many, at the
// right whose families those are.
class FocusPage : public ViewPage {
    Q_OBJECT
public:
    FocusPage(const Surroundings& around, FocusPresenter& presenter);

    void open(const Place& place) override;
    QWidget* firstFocus() override;

private:
    void addCommands();
    void lay();
    QWidget* head();
    QWidget* holdersSide();
    QWidget* familiesSide();
    void setUpTables();
    void listen();
    void showRows();
    void showHalfTerms();
    void showHolder();
    const FocusFamily* family() const; // null: none is in front
    bool isStanding() const;           // one is, and was not taken back
    using Ask = std::function<bool()>;
    void ask(const Ask& form, const QString& done);
    void give();
    void takeBack();
    void book();
    void goToPupil();

    FocusPresenter& m_presenter;
    QComboBox* m_halfTerm;
    Notice* m_notice;
    QTableView* m_holders;
    QTableView* m_families;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    QAction* m_give = nullptr;
    QAction* m_book = nullptr;
    QAction* m_takeBack = nullptr;
};

} // namespace rollbook
