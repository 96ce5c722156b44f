// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/NotKnown.h"

#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and Ben of 4A, Cem of RA, Dot without a class, on Wednesday 20 November 2024.
class NotKnownTest : public ::testing::Test {
protected:
    NotKnownTest()
        : disk(*SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Cem"_s)
                    .inClass(u"RA"_s)
                    .withPupil(u"Dot"_s)
                    .build(),
               moment("2024-11-20T09:05")) {}

    void type(const QString& forename, const QString& code) {
        ASSERT_TRUE(DraftRegister(disk.office())
                        .enter({.mark = {disk.pupil(forename), kNow, code, std::nullopt}}));
    }
    void take(const QString& className) {
        ASSERT_TRUE(TakeRegister(disk.office())
                        .run({.className = className, .session = kNow}, disk.author()));
    }
    // "RA:1 4A:2+ -:1": a class with how many, "+" where something is drafted, "!" where it is taken.
    QString found() const {
        QStringList parts;
        for (const NotKnown::OfClass& each : notKnown(disk.school(), kNow).classes)
            parts.append(u"%1:%2%3"_s.arg(each.className.isEmpty() ? u"-"_s : each.className)
                             .arg(each.pupils)
                             .arg(each.state == RegisterState::Draft   ? u"+"_s
                                  : each.state == RegisterState::Taken ? u"!"_s
                                                                       : QString()));
        return parts.join(u' ');
    }

    const SessionKey kNow = session(u"2024-11-20 AM"_s);
    OfficeOnDisk disk;
};

TEST_F(NotKnownTest, NobodyIsKnownBeforeARegisterIsTaken) {
    EXPECT_EQ(found(), u"RA:1 4A:2 -:1"_s);
    EXPECT_EQ(notKnown(disk.school(), kNow).pupils(), 4);
}

TEST_F(NotKnownTest, ADraftAccountsForNobody) {
    type(u"Ada"_s, u"/"_s);
    EXPECT_EQ(found(), u"RA:1 4A:2+ -:1"_s);
}

TEST_F(NotKnownTest, ABlankInATakenRegisterIsNotKnown) {
    type(u"Ada"_s, u"/"_s);
    take(u"4A"_s);
    EXPECT_EQ(found(), u"RA:1 4A:1! -:1"_s);
}

TEST_F(NotKnownTest, AnAbsenceIsKnown) {
    type(u"Ada"_s, u"/"_s);
    type(u"Ben"_s, u"N"_s);
    take(u"4A"_s);
    EXPECT_EQ(found(), u"RA:1 -:1"_s);
}

TEST_F(NotKnownTest, ADayWithoutSchoolAsksForNobody) {
    EXPECT_TRUE(notKnown(disk.school(), session(u"2024-11-23 AM"_s)).isNobody());
}

TEST_F(NotKnownTest, TheAfternoonBeginsWhenItsRegisterOpens) {
    const SchoolCalendar& calendar = disk.school().calendar;
    EXPECT_EQ(sessionAt(calendar, moment("2024-11-20T12:59:59")).half, Half::AM);
    EXPECT_EQ(sessionAt(calendar, moment("2024-11-20T13:00:00")).half, Half::PM);
}

} // namespace
} // namespace rollbook
