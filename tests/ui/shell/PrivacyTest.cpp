// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Privacy.h"

#include "core/office/OfficeErrors.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

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

TEST(PrivacyTest, ARefusalHidesThePupilItNames) {
    const Error error{errors::kXAtCompulsoryAge, {{u"name"_s, u"Wright, Mei"_s}}};
    Privacy privacy;
    EXPECT_TRUE(privacy.sentence(error).contains(u"Wright, Mei"_s));
    privacy.setHidden(true);
    EXPECT_FALSE(privacy.sentence(error).contains(u"Wright"_s));
    EXPECT_TRUE(privacy.sentence(error).contains(u"W. M."_s));
}

TEST(PrivacyTest, ABreakIsNobodyAndKeepsItsName) {
    Privacy privacy;
    privacy.setHidden(true);
    const Error error{errors::kInBreak,
                      {{u"session"_s, u"2024-12-24 AM"_s}, {u"name"_s, u"Christmas"_s}}};
    EXPECT_TRUE(privacy.sentence(error).contains(u"Christmas"_s));
}

TEST(PrivacyTest, ARefusalOnTheScreenHidesItsNameAtOnceAndShowsItAgain) {
    const Theme theme(Appearance::Light);
    Privacy privacy;
    Notice notice(theme);
    refuse(notice, privacy, {errors::kXAtCompulsoryAge, {{u"name"_s, u"Wright, Mei"_s}}});
    privacy.setHidden(true);
    EXPECT_FALSE(notice.sentence().contains(u"Wright"_s));
    EXPECT_FALSE(notice.accessibleName().contains(u"Wright"_s));
    privacy.setHidden(false);
    EXPECT_TRUE(notice.sentence().contains(u"Wright, Mei"_s));
}

TEST(PrivacyTest, ANoticePutAwayStaysAway) {
    const Theme theme(Appearance::Light);
    Privacy privacy;
    Notice notice(theme);
    refuse(notice, privacy, {errors::kXAtCompulsoryAge, {{u"name"_s, u"Wright, Mei"_s}}});
    notice.clear();
    privacy.setHidden(true);
    EXPECT_TRUE(notice.sentence().isEmpty());
    EXPECT_TRUE(notice.isHidden());
}
