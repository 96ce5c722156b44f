// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/LongWork.h"

#include "ui/widgets/ProgressStrip.h"

#include <QApplication>
#include <QEvent>

namespace rollbook {
namespace {

bool isFromAPerson(QEvent::Type type) {
    switch (int(type)) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::Drop:
    case QEvent::TouchBegin:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

LongWork::LongWork(ProgressStrip& strip, const QString& what) : m_strip(strip) {
    m_strip.begin(what);
    m_strip.setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
}

LongWork::~LongWork() {
    qApp->removeEventFilter(this);
    m_strip.end();
}

Progress LongWork::progress() const {
    return m_strip.callback();
}

// A window gets its own copy of each event first and hands it on to the widget meant.
bool LongWork::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Shortcut) // goes to an action or a shortcut, not to a widget
        return true;
    if (!isFromAPerson(event->type()) || !watched->isWidgetType())
        return false;
    if (event->type() == QEvent::Close)
        event->ignore();
    const auto* widget = static_cast<QWidget*>(watched);
    return widget != &m_strip && !m_strip.isAncestorOf(widget);
}

} // namespace rollbook
