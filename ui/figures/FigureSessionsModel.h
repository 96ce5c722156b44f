// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/FigureSessions.h"

#include <QAbstractTableModel>

namespace rollbook {

class Privacy;
struct School;

// The sessions behind a figure as a table: those counted, or those looked at and not counted.
class FigureSessionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Whom, When, Recorded, ReadsAs, Counts, Why };
    static constexpr int kColumnCount = Why + 1;
    enum class Part { Counted, NotCounted };

    FigureSessionsModel(const School& school, const Privacy& privacy, FigureSessions opened,
                        QObject* parent = nullptr);

    void show(Part part);
    int count(Part part) const;
    const FigureSession& at(int row) const { return m_opened.sessions[m_shown[std::size_t(row)]]; }
    const FigureSessions& opened() const { return m_opened; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FigureSession& one, int column) const;
    int inkOf(const FigureSession& one, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
    const FigureSessions m_opened;
    std::vector<std::size_t> m_shown; // places in m_opened.sessions
};

} // namespace rollbook
