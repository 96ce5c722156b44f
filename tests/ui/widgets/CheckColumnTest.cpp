// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/CheckColumn.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(CheckColumnTest, ThoseCheckedAreReadInTheirOrder) {
    CheckColumn column(u"form.who"_s, {u"Ada"_s, u"Ben"_s, u"Cy"_s});
    const std::vector<int> ids{7, 8, 9};
    EXPECT_EQ(column.checked(ids), std::vector<int>());
    column.setChecked(2, true);
    column.findChild<QCheckBox*>(u"form.who1"_s)->setChecked(true);
    EXPECT_EQ(column.checked(ids), (std::vector<int>{7, 9}));
    column.setChecked(2, false);
    EXPECT_EQ(column.checked(ids), std::vector<int>{7});
}

TEST(CheckColumnTest, WithNobodyToCheckAHintSaysSo) {
    const CheckColumn column(u"form.who"_s, {}, u"Nobody may be asked."_s);
    EXPECT_EQ(column.findChild<QLabel*>()->text(), u"Nobody may be asked."_s);
    EXPECT_EQ(CheckColumn(u"form.who"_s, {u"Ada"_s}, u"Nobody"_s).findChild<QLabel*>(), nullptr);
}

} // namespace
} // namespace rollbook
