// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace rollbook {

// Ctrl+K: over the view, a line and what answers it. Up and Down choose, Enter goes, Escape leaves.
class Palette : public QFrame {
    Q_OBJECT
public:
    Palette(const Theme& theme, QWidget* parent);

    PaletteModel& model() { return m_model; }
    void open();
    void close();

Q_SIGNALS:
    void chosen(const rollbook::PaletteRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void move(int rows);
    void place();

    PaletteModel m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace rollbook
