// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/TakeBackCall.h"

#include "core/office/work/RecordContact.h"
#include "tests/ui/calls/BoardAtTheDesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TakeBackCallTest : public testing::Test {
protected:
    void reached(const QString& forename) {
        const auto recorded = RecordContact(desk.disk.office())
                                  .run({.contact = {.pupil = desk.disk.pupil(forename),
                                                    .outcome = ContactOutcome::Reached,
                                                    .said = u"A temperature"_s}},
                                       desk.desk.author());
        ASSERT_TRUE(recorded) << recorded.error().toString().toStdString();
    }
    std::size_t contacts() const { return desk.disk.school().work.contacts.size(); }
    BoardAtTheDesk desk;
};

TEST_F(TakeBackCallTest, NothingEnteredTodayIsNothingToTakeBack) {
    EXPECT_FALSE(canTakeBackLastCall(desk.around()));
    reached(u"Ada"_s);
    EXPECT_TRUE(canTakeBackLastCall(desk.around()));
}

TEST_F(TakeBackCallTest, ItIsTakenBackAfterAYesThatNamesChildClassAndBirth) {
    const std::size_t before = contacts();
    reached(u"Ada"_s);
    desk.dialogs.expectConfirm(u"Take back this contact?"_s, false);
    takeBackLastCall(desk.around());
    EXPECT_EQ(contacts(), before + 1);
    EXPECT_TRUE(desk.dialogs.lastQuestion().contains(u"Pupil, Ada · 4A · born 01/01/2016"_s))
        << qPrintable(desk.dialogs.lastQuestion());
    desk.dialogs.expectConfirm(u"Take back this contact?"_s, true);
    takeBackLastCall(desk.around());
    EXPECT_EQ(contacts(), before);
}

TEST_F(TakeBackCallTest, WithNamesHiddenNeitherNameNorBirthIsSaid) {
    reached(u"Ada"_s);
    desk.privacy.setHidden(true);
    desk.dialogs.expectConfirm(u"Take back this contact?"_s, false);
    takeBackLastCall(desk.around());
    EXPECT_FALSE(desk.dialogs.lastQuestion().contains(u"Ada"_s));
    EXPECT_FALSE(desk.dialogs.lastQuestion().contains(u"01/01/2016"_s));
    EXPECT_FALSE(desk.dialogs.lastQuestion().contains(u"temperature"_s));
}

} // namespace
} // namespace rollbook
