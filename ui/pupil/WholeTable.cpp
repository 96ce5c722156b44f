// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/WholeTable.h"

#include <QHeaderView>
#include <QTableView>

namespace rollbook {

void neverScroll(QTableView& table) {
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void showWhole(QTableView& table) {
    const int head = table.horizontalHeader()->isHidden()
                         ? 0
                         : std::max(table.horizontalHeader()->height(),
                                    table.horizontalHeader()->sizeHint().height());
    table.setFixedHeight(head + table.verticalHeader()->length() + 2);
}

} // namespace rollbook
