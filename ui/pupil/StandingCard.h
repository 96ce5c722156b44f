// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/RecordModels.h"
#include "ui/widgets/Parts.h"

class QComboBox;
class QSpinBox;
class QTableView;

namespace rollbook {

class RecordPresenter;

// Where the pupil stands, what it takes, and what the next sessions would make of it.
class StandingCard : public Card {
    Q_OBJECT
public:
    StandingCard(const Theme& theme, RecordPresenter& record);
    void refresh();

private:
    QWidget* whatIf();
    void showFigures();

    const Theme& m_theme;
    RecordPresenter& m_record;
    StandingModel m_model;
    QLabel* m_words;
    QSpinBox* m_sessions;
    QComboBox* m_next;
    QTableView* m_table;
};

} // namespace rollbook
