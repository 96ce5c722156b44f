// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Tour.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace rollbook::tour {

void pupils(Guide& guide) {
    guide.step(u"Find a pupil"_s);
    guide.press(Qt::Key_6, Qt::AltModifier);
    guide.press(Qt::Key_F, Qt::ControlModifier);
    guide.type(u"an"_s);
    const auto& list = guide.part<QAbstractItemView>(u"pupils.list"_s);
    guide.require(list.model()->rowCount() > 0, u"somebody is found"_s);
    guide.picture(u"pupil"_s);
    guide.press(Qt::Key_R, Qt::ControlModifier);
    guide.picture(u"pupil-record"_s);
    guide.press(Qt::Key_Escape);
    guide.press(Qt::Key_K, Qt::ControlModifier);
    guide.type(u"cl"_s);
    guide.picture(u"palette"_s);
    guide.press(Qt::Key_Escape);
    guide.press(Qt::Key_F9);
    guide.picture(u"names-hidden"_s);
    guide.press(Qt::Key_F9);
}

} // namespace rollbook::tour
