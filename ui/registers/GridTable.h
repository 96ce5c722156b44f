// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/GridModel.h"

#include <QTableView>

class QLabel;

namespace rollbook {

class Theme;

// The grid on the screen: arrows move, Shift and arrows select, and the keys of a register say what
// they mean by signals.
class GridTable : public QTableView {
    Q_OBJECT
public:
    GridTable(GridModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(int row, int column);
    // Rectangle of cells selected, or the current one alone; by rows, then sessions.
    QModelIndexList selectedCells() const;
    std::vector<int> selectedRows() const;

Q_SIGNALS:
    void typed(QChar key);
    void entered(); // Enter
    void cleared(); // Backspace, Delete
    void historyAsked();
    void cancelled(); // Escape
    void stepped(int steps); // Page Up, Page Down
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool hearKey(const QKeyEvent& event);
    void fitColumns();

    GridModel& m_model;
    QLabel* m_corner;
};

} // namespace rollbook
