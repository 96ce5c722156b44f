// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/RecordModels.h"
#include "ui/pupil/RecordPresenter.h"

#include <QWidget>

#include <array>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace rollbook {

class Badge;
class Card;
class ChronologyCard;
class FactList;
class FollowedCard;
class FamilyCard;
class Notice;
class StandingCard;
class StatusBadge;
class WeekStrip;
class YearCard;

// The record of one pupil, one page for a meeting.
class RecordPage : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction* back;
        std::vector<QAction*> prints; // under one button at the right of the head
    };
    RecordPage(const Surroundings& around, PupilPresenter& card, const Actions& actions,
               QWidget* parent = nullptr);

    RecordPresenter& presenter() { return m_presenter; }
    QWidget* firstFocus() const;
    void refuse(const Error& error); // beside what was asked

Q_SIGNALS:
    void left();   // Escape
    void wanted(); // one of its verbs was asked for: it comes to the front

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void setNarrow(bool isNarrow);
    bool followCard(); // whether the family's card has shown another pupil by that
    void showHead();
    QWidget* head(const Actions& actions);
    QPushButton* printButton(const std::vector<QAction*>& prints);
    QLayout* who();
    QLayout* figures();
    Card* termsCard();
    Card* patternsCard();
    void showPatterns();
    QWidget* people();
    FactList* facts(QVBoxLayout& column, const QString& title, const char* name);

    const Surroundings m_around;
    PupilPresenter& m_card;
    RecordPresenter m_presenter;
    TermsModel m_termsModel;
    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_rate;
    Badge* m_flag;
    StatusBadge* m_status;
    WeekStrip* m_strip;
    Notice* m_notice;
    YearCard* m_year;
    StandingCard* m_standing;
    QTableView* m_terms;
    QLabel* m_patterns;
    FollowedCard* m_followed;
    FactList* m_identity = nullptr;
    FactList* m_known = nullptr;
    FactList* m_household = nullptr;
    FamilyCard* m_family;
    ChronologyCard* m_chronology;
    QScrollArea* m_scroll;
    std::array<QBoxLayout*, 2> m_rows; // of cards side by side; one under the other where it is narrow
};

} // namespace rollbook
