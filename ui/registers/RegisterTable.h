// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace rollbook {

class Theme;

// The sheet: what the keys of a register mean is decided by whoever hears its signals. The keyboard
// is always in the code column.
class RegisterTable : public QTableView {
    Q_OBJECT
public:
    explicit RegisterTable(const Theme& theme, QWidget* parent = nullptr);

    void setCurrentRow(int row);
    int currentRow() const { return currentIndex().row(); }
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void typed(QChar key);
    void entered();                 // Enter
    void skipped();                 // Space
    void cleared();                 // Backspace, Delete
    void cancelled();               // Escape
    void sessionStepped(int steps); // Page Up, Page Down
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool hearKey(const QKeyEvent& event);
    void fitColumns();
};

} // namespace rollbook
