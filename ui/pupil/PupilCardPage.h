// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/FigureListModel.h"
#include "ui/pupil/PupilCard.h"

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QTableView;
class QVBoxLayout;

#include <QWidget>

namespace rollbook {

class Badge;
class StatusBadge;
class FactList;
class RateBar;

// The card of one pupil on the screen: who at the left, how the year goes at the right.
class PupilCardPage : public QWidget {
    Q_OBJECT
public:
    // What a section offers at its right end.
    struct Actions {
        std::vector<QAction*> known;
        std::vector<QAction*> contacts;
        std::vector<QAction*> planned;
    };
    PupilCardPage(const Theme& theme, const CodeBook& codes, const Actions& actions,
                  QWidget* parent = nullptr);

    void show(const PupilCard& card);
    void showYear(const Totals& totals, AbsenceStatus status, const DateRange& range);
    QTableView* figures() const { return m_figures; }

Q_SIGNALS:
    void figureOpened(const rollbook::Figure& figure);

private:
    QWidget* head();
    QWidget* leftColumn(const Actions& actions);
    QWidget* rightColumn(const Actions& actions);
    QWidget* yearSection();
    FactList* section(QVBoxLayout& column, const QString& title, const char* name,
                      const std::vector<QAction*>& actions = {});
    void setUpFigures();

    const Theme& m_theme;
    FigureListModel m_figureList;
    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_rate;
    QLabel* m_rateHint;
    StatusBadge* m_status;
    Badge* m_flag;
    RateBar* m_bar;
    QLabel* m_yearHint;
    QTableView* m_figures;
    FactList* m_identity = nullptr;
    FactList* m_known = nullptr;
    FactList* m_contacts = nullptr;
    FactList* m_household = nullptr;
    FactList* m_planned = nullptr;
    FactList* m_enrolments = nullptr;
};

} // namespace rollbook
