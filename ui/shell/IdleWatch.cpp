// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace rollbook {

IdleWatch::IdleWatch(const Clock& clock, int minutes, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_minutes(minutes)
    , m_lastTouch(clock.now()) {
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::look() {
    if (m_lastTouch.secsTo(m_clock.now()) < qint64(m_minutes) * 60)
        return;
    touch();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rollbook
