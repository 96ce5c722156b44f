// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace rollbook::tour {

void setup(Guide& guide) {
    guide.step(u"Setup"_s);
    guide.press(Qt::Key_8, Qt::AltModifier);
    auto& pages = guide.part<QAbstractItemView>(u"setup.pages"_s);
    const QAbstractItemModel& model = *pages.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        pages.setCurrentIndex(model.index(row, 0));
        guide.settle();
        guide.picture(u"setup-%1"_s.arg(row + 1));
    }
}

} // namespace rollbook::tour
