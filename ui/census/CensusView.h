// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/census/CensusPresenter.h"
#include "ui/shell/View.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace rollbook {

class Badge;
class ChecksPage;
class CopiesPage;
class Notice;
class PeriodChooser;
class SummaryPage;

// One census period: its summary, the checks to clear before it goes, and the copies kept.
class CensusView : public View {
    Q_OBJECT
public:
    explicit CensusView(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    void clockMoved() override;

    CensusPresenter& presenter() { return m_presenter; }

private:
    enum Page { Summary, Checks, Copies };

    void lay();
    QWidget* headRow();
    QWidget* tabRow();
    void addCommands();
    void choose(const CensusPeriod& period);
    void loadIfInFront();
    void load();
    void showReturn();
    void loadCopiesIfShown();
    void showHead();
    void showPage(int page);
    void openFigure(const std::vector<PupilId>& pupils, const Figure& figure);
    void exportAs(const QString& ending, const QString& filter);
    void keep();
    bool hasReturn() const { return !m_presenter.data().pupils.empty(); }

    CensusPresenter m_presenter;
    PeriodChooser* m_chooser;
    QLabel* m_head;
    Badge* m_checksBadge;
    Notice* m_notice;
    QTabBar* m_tabs;
    QStackedWidget* m_states; // a return, or why there is none
    QStackedWidget* m_pages;
    SummaryPage* m_summary = nullptr;
    ChecksPage* m_checks = nullptr;
    CopiesPage* m_copies = nullptr;
    QAction* m_csv = nullptr;
    QAction* m_xlsx = nullptr;
    QAction* m_keep = nullptr;
};

} // namespace rollbook
