// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace rollbook {

// A whole model as text, a line a row, cells between bars, the horizontal header first when there
// is one: what a table test compares. `role` is Qt::DisplayRole unless said.
QString gridText(const QAbstractItemModel& model, int role = 0);

// What is wrong with walking a form by Tab, as words: a field that cannot be reached, one without
// objectName or accessible name, an order that is not that of reading. Empty when all is well.
// The form is shown if it is not.
QStringList tabOrderFaults(QWidget& form);

} // namespace rollbook
