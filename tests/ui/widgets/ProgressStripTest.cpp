// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ProgressStrip.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

TEST(ProgressStripTest, WorkGoesOnUntilItIsCancelled) {
    ProgressStrip strip;
    strip.begin(u"Reading marks"_s);
    const auto progress = strip.callback();
    EXPECT_TRUE(progress(1, 10));
    QTest::mouseClick(strip.findChild<QPushButton*>(u"progress.cancel"_s), Qt::LeftButton);
    EXPECT_FALSE(progress(2, 10));
}

TEST(ProgressStripTest, AnotherWorkBeginsAfresh) {
    ProgressStrip strip;
    strip.begin(u"Reading marks"_s);
    QTest::mouseClick(strip.findChild<QPushButton*>(u"progress.cancel"_s), Qt::LeftButton);
    strip.begin(u"Reading pupils"_s);
    EXPECT_TRUE(strip.callback()(1, 10));
}

TEST(ProgressStripTest, IsAwayWhenTheWorkIsDone) {
    ProgressStrip strip;
    strip.begin(u"Reading marks"_s);
    EXPECT_TRUE(strip.isVisible());
    strip.end();
    EXPECT_FALSE(strip.isVisible());
}
