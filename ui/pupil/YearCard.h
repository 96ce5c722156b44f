// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/YearModel.h"
#include "ui/widgets/Parts.h"

class QBoxLayout;
class QTableView;

namespace rollbook {

class RecordPresenter;

// The year as a calendar, and in words the session the keyboard is on.
class YearCard : public Card {
    Q_OBJECT
public:
    YearCard(const Theme& theme, const RecordPresenter& record);
    void refresh();
    // The weeks go on to the right of the card, and what the marks mean stands under the session.
    void setNarrow(bool isNarrow);
    QTableView* table() const { return m_table; }

private:
    void setUpTable();
    void fitTable();
    void sayCurrent();
    QWidget* legend();

    const Theme& m_theme;
    const RecordPresenter& m_record;
    YearModel m_model;
    QTableView* m_table;
    QLabel* m_current;
    QBoxLayout* m_foot;
};

} // namespace rollbook
