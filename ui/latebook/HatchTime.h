// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace rollbook {

class Theme;

// When somebody stood at the hatch: the clock's time until it is typed over. A time typed is for
// one child, unless it is kept: a list from the gate. Escape goes back to the clock.
class HatchTime : public QWidget {
    Q_OBJECT
public:
    // Its widgets are named `name`.time and `name`.keepTime.
    HatchTime(const QString& name, const Clock& clock, const Theme& theme,
              QWidget* parent = nullptr);

    QDateTime at() const;
    // The time typed; invalid: the clock's.
    QTime typed() const { return m_typed; }
    void tick(); // shows the clock's minute, unless another is typed
    void next(); // for the next child

Q_SIGNALS:
    void changed();
    void taken();     // Enter
    void abandoned(); // Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edit(QTime time);
    void backToClock();
    void say();

    const Clock& m_clock;
    const Theme& m_theme;
    QTime m_typed;
    QTimeEdit* m_time;
    QCheckBox* m_keep;
    QLabel* m_words;
};

} // namespace rollbook
