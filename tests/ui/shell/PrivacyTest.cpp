// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Privacy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

TEST(PrivacyTest, ShowsNamesUntilAskedNotTo) {
    const Privacy privacy;
    EXPECT_EQ(privacy.name(u"Wright, Mei"_s), u"Wright, Mei"_s);
    EXPECT_EQ(privacy.words(u"ill"_s), u"ill"_s);
}

TEST(PrivacyTest, HiddenNamesAreInitials) {
    Privacy privacy;
    privacy.setHidden(true);
    EXPECT_EQ(privacy.name(u"Wright, Mei Lin"_s), u"W. M. L."_s);
}

TEST(PrivacyTest, HiddenReasonsAllLookTheSame) {
    Privacy privacy;
    privacy.setHidden(true);
    EXPECT_EQ(privacy.words(u"ill"_s), privacy.words(u"child protection conference"_s));
}

TEST(PrivacyTest, NoReasonStaysNoReason) {
    Privacy privacy;
    privacy.setHidden(true);
    EXPECT_TRUE(privacy.words({}).isEmpty());
}

TEST(PrivacyTest, TellsOfAChangeOnce) {
    Privacy privacy;
    int told = 0;
    QObject::connect(&privacy, &Privacy::changed, &privacy, [&] { ++told; });
    privacy.setHidden(true);
    privacy.setHidden(true);
    EXPECT_EQ(told, 1);
}
