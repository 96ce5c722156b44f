// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/census/CensusModel.h"
#include "ui/census/CensusSumsModel.h"
#include "ui/census/SummaryFilter.h"

#include <QWidget>

class QTableView;

namespace rollbook {

class CensusPresenter;
class FilterLine;
class Theme;
struct Surroundings;

// The summary by pupil over its sums. Enter on a figure opens its sessions.
class SummaryPage : public QWidget {
    Q_OBJECT
public:
    SummaryPage(const Surroundings& around, CensusPresenter& presenter, QWidget* parent = nullptr);

    void showReturn();
    void find();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void figureOpened(const std::vector<rollbook::PupilId>& pupils, const rollbook::Figure& figure);

private:
    void setUpTable(const Theme& theme);
    void setUpSums(const Theme& theme);
    void bindColumns();
    void widenColumns();
    int widthOf(int column) const;
    void filter(const QString& typed);
    void addUp();
    std::vector<PupilId> shown() const;
    void open(const QModelIndex& index);

    CensusPresenter& m_presenter;
    CensusModel m_model;
    SummaryFilter m_filter;
    CensusSumsModel m_sums;
    FilterLine* m_line;
    QTableView* m_table;
    QTableView* m_sumsTable;
};

} // namespace rollbook
