// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Widgets.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QLabel>
#include <QSet>
#include <QWidget>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kSameLine = 12; // pixels by which widgets of one line may differ

bool takesTab(const QWidget& widget, const QWidget& form) {
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() &&
           widget.isVisibleTo(&form) && !widget.focusProxy();
}

std::vector<QWidget*> inTabOrder(QWidget& form) {
    std::vector<QWidget*> order;
    for (QWidget* next = form.nextInFocusChain(); next && next != &form;
         next = next->nextInFocusChain())
        if (form.isAncestorOf(next) && takesTab(*next, form))
            order.push_back(next);
    return order;
}

bool isNamed(const QWidget& widget, const QWidget& form) {
    if (!widget.accessibleName().isEmpty())
        return true;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty();
    const auto labels = form.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](QLabel* label) { return label->buddy() == &widget; });
}

QString called(const QWidget& widget) {
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                         : widget.objectName();
}

// Line by line from the top, left to right within a line.
bool readsBefore(const QWidget& a, const QWidget& b, const QWidget& form) {
    const QPoint first = a.mapTo(&form, QPoint());
    const QPoint second = b.mapTo(&form, QPoint());
    const bool sameLine = std::abs(first.y() - second.y()) <= kSameLine;
    return sameLine ? first.x() <= second.x() : first.y() < second.y();
}

QString rowText(const QAbstractItemModel& model, int row, int role) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data(role).toString());
    return cells.join(u" | "_s);
}

QString headerText(const QAbstractItemModel& model) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    return cells.join(u" | "_s);
}

} // namespace

QString gridText(const QAbstractItemModel& model, int role) {
    QString text = headerText(model) + u'\n';
    for (int row = 0; row < model.rowCount(); ++row)
        text += rowText(model, row, role) + u'\n';
    return text;
}

QStringList tabOrderFaults(QWidget& form) {
    form.show();
    const auto order = inTabOrder(form);
    QStringList faults;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QWidget& widget = *order[i];
        if (widget.objectName().isEmpty())
            faults.append(u"%1 has no objectName"_s.arg(called(widget)));
        if (!isNamed(widget, form))
            faults.append(u"%1 has no accessible name"_s.arg(called(widget)));
        if (i > 0 && !readsBefore(*order[i - 1], widget, form))
            faults.append(u"%1 comes after %2"_s.arg(called(widget), called(*order[i - 1])));
    }
    if (order.empty())
        faults.append(u"nothing takes the keyboard"_s);
    return faults;
}

} // namespace rollbook
