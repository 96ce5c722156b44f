// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/pathways/RehearsalPresenter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace rollbook {

class DateEdit;
class EmptyState;
class Notice;
class ProgressStrip;
class Theme;

// What a pathway would have asked on days gone by, beside what was done.
class RehearsalDialog : public QDialog {
    Q_OBJECT
public:
    RehearsalDialog(Office& office, const Privacy& privacy, const Theme& theme,
                    std::shared_ptr<const Pathway> pathway);

private:
    void lay();
    QLayout* layDays();
    void run();
    void showOutcome();

    RehearsalPresenter m_presenter;
    DateEdit* m_from;
    DateEdit* m_to;
    QPushButton* m_run;
    ProgressStrip* m_strip;
    Notice* m_notice;
    QLabel* m_summary;
    QTableView* m_steps;
    QTableView* m_rows;
    EmptyState* m_empty;
    QPushButton* m_close;
};

} // namespace rollbook
