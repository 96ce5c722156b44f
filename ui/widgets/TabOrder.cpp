// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/TabOrder.h"

#include <QWidget>

#include <algorithm>

namespace rollbook {
namespace {

bool isAmong(const std::vector<QWidget*>& widgets, const QWidget* one) {
    return std::ranges::find(widgets, one) != widgets.end();
}

// The nearest stop before `place` that is none of `passed`; nothing: there is no other stop.
QWidget* stopBefore(QWidget& place, const std::vector<QWidget*>& passed) {
    for (QWidget* at = place.previousInFocusChain(); at != &place; at = at->previousInFocusChain())
        if (at->focusPolicy() != Qt::NoFocus && !isAmong(passed, at))
            return at;
    return nullptr;
}

void follow(QWidget* before, const std::vector<QWidget*>& widgets) {
    for (QWidget* next : widgets) {
        if (before)
            QWidget::setTabOrder(before, next);
        before = next;
    }
}

} // namespace

void tabThere(QWidget& place, const std::vector<QWidget*>& fields) {
    follow(stopBefore(place, fields), fields);
}

void tabLast(const std::vector<QWidget*>& verbs) {
    follow(stopBefore(*verbs.front()->window(), verbs), verbs);
}

} // namespace rollbook
