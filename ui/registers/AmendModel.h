// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/AmendMarks.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;

// Each mark of an edit before anything changes: what it is, what it would be, or why it stays.
class AmendModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Session, From, To, Stays };
    static constexpr int kColumnCount = Stays + 1;
    struct Counts {
        int changed = 0;
        int unchanged = 0; // it says so already
        int refused = 0;
        bool operator==(const Counts&) const = default;
    };

    AmendModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    void setPreviews(std::vector<AmendMarks::Preview> previews);
    Counts counts() const;
    std::vector<AmendMarks::Cell> changes() const; // as they would be written

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AmendMarks::Preview& preview, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
    std::vector<AmendMarks::Preview> m_previews;
};

} // namespace rollbook
