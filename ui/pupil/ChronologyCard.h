// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/ChronologyModel.h"
#include "ui/shell/Surroundings.h"
#include "ui/widgets/Parts.h"

class QComboBox;
class QTableView;

namespace rollbook {

class FilterLine;
class RecordPresenter;

// What happened, the latest first, by kind and by typing.
class ChronologyCard : public Card {
    Q_OBJECT
public:
    ChronologyCard(const Surroundings& around, const RecordPresenter& record);
    void refresh();
    void setNarrow(bool isNarrow); // the words go on to the right

private:
    QWidget* head();
    void setUpTable();
    void filter();
    void sayCount();

    const Theme& m_theme;
    const RecordPresenter& m_record;
    const School& m_school;
    ChronologyModel m_model;
    ChronologyFilter m_filter;
    FilterLine* m_line;
    QComboBox* m_kind;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_heldBack;
    bool m_isNarrow = false;
};

} // namespace rollbook
