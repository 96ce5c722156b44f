// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"

#include <QObject>

namespace rollbook {

// Says when nobody has touched key or mouse for some minutes. It looks at the clock it was given,
// not at a timer of its own: whoever owns it calls `look` now and then.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    // Watches every event of the application from now on.
    IdleWatch(const Clock& clock, int minutes, QObject* parent = nullptr);

    void setMinutes(int minutes) { m_minutes = minutes; }
    void touch() { m_lastTouch = m_clock.now(); }
    void look();

Q_SIGNALS:
    void idle(); // once for each spell

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    int m_minutes;
    QDateTime m_lastTouch;
};

} // namespace rollbook
