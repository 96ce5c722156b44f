// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/census/CopiesModel.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class Card;
class CensusPresenter;
class Notice;

// The copies kept of the period, and what has changed since the one chosen.
class CopiesPage : public QWidget {
    Q_OBJECT
public:
    CopiesPage(const Surroundings& around, CensusPresenter& presenter, QAction* keep,
               QWidget* parent = nullptr);

    // Reads the copies and compares; cheap when nothing is kept.
    void load();
    QWidget* firstFocus() const;

private:
    QWidget* tables(const Theme& theme);
    void setUpCopies(const Theme& theme);
    void setUpDifferences(const Theme& theme);
    void compare(int row);

    CensusPresenter& m_presenter;
    CopiesModel m_copies;
    DifferencesModel m_differences;
    Notice* m_notice;
    QStackedWidget* m_pages;
    QTableView* m_copiesTable;
    QTableView* m_differencesTable;
    QLabel* m_head;
    Card* m_changes;
};

} // namespace rollbook
