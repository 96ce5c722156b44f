// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/PupilYear.h"
#include "ui/figures/RowsModel.h"
#include "ui/words/RecordWords.h"

namespace rollbook {

// A figure of where the pupil stands, now and after the sessions that are supposed.
struct StandingRow {
    QString label;
    QString now;
    QString then; // empty: nothing is supposed
    bool operator==(const StandingRow&) const = default;
};
inline bool isSameRow(const StandingRow& a, const StandingRow& b) {
    return a.label == b.label;
}
std::vector<StandingRow> standingRows(const AbsenceRow& now, const AbsenceRow* then);

class StandingModel : public RowsModel<StandingRow> {
public:
    enum Column { Label, Now, Then };
    explicit StandingModel(QObject* parent = nullptr);

protected:
    QVariant cell(const StandingRow& row, int column, int role) const override;
    bool isFigure(int column) const override { return column != Label; }
};

// Totals by term and by code. Its columns are the terms, so a new year lays it anew.
class TermsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTotals(words::TotalsWords totals);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    words::TotalsWords m_totals;
};

} // namespace rollbook
