// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Staff.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(StaffTest, NamesEachPhaseOneWay) {
    for (const auto& name : {u"primary"_s, u"secondary"_s, u"all-through"_s, u"special"_s})
        EXPECT_EQ(toString(*phaseFromString(name)), name);
    EXPECT_EQ(phaseFromString(u"college"), std::nullopt);
}

} // namespace
} // namespace rollbook
