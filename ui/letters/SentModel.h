// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/RowsModel.h"
#include "ui/letters/SentRow.h"

#include <QSortFilterProxyModel>

namespace rollbook {

class Privacy;

// Letters that went out.
class SentModel : public RowsModel<SentRow> {
public:
    enum Column { On, Name, ClassName, Letter, To, Standing };
    SentModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const SentRow& row, int column, int role) const override;

private:
    QString text(const SentRow& row, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
};

// Those of them that fit what was typed.
class SentFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SentFilter(const SentModel& model, QObject* parent = nullptr);
    void setFilter(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const SentModel& m_model;
    QString m_typed;
};

} // namespace rollbook
