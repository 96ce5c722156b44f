// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Icons.h"

#include <QLineEdit>

namespace rollbook {

// One line that narrows what is below it. Escape empties it, Down and Enter go into the list.
class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    FilterLine(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);
    // Down and Enter give it the focus.
    void setTarget(QWidget* target) { m_target = target; }

Q_SIGNALS:
    void filterChanged(const QString& text); // trimmed

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_target = nullptr;
};

// Whether every word typed begins a word of the text; case and accents aside.
bool matchesFilter(const QString& text, const QString& filter);

} // namespace rollbook
