// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/MessageSlips.h"

#include "core/office/work/PassOnMessage.h"
#include "tests/support/OfficeOnDisk.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class MessageSlipsTest : public ::testing::Test {
protected:
    MessageSlipsTest()
        : disk(*SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Cem"_s)
                    .inClass(u"10B"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .build(),
               moment("2024-11-20T09:30")) {}
    void pass(const QString& forename, const char* date, const QString& words) {
        ASSERT_TRUE(PassOnMessage(disk.office())
                        .run({.pupil = disk.pupil(forename), .day = day(date), .words = words},
                             disk.author()));
    }
    QString slips() const {
        QStringList lines;
        for (const MessageSlips::Slip& slip : messageSlips(disk.school(), day("2024-11-20")).slips)
            for (const MessageSlips::Line& line : slip.lines)
                lines.append(u"%1 %2: %3"_s.arg(slip.className, line.name, line.words));
        return lines.join(u'\n');
    }

    OfficeOnDisk disk;
};

TEST_F(MessageSlipsTest, AreByClassInReadingOrderAndByName) {
    pass(u"Cem"_s, "2024-11-20", u"dentist at two"_s);
    pass(u"Ben"_s, "2024-11-20", u"aunt collects"_s);
    pass(u"Ada"_s, "2024-11-20", u"no swimming"_s);
    EXPECT_EQ(slips(), u"4A Pupil, Ada: no swimming\n4A Pupil, Ben: aunt collects\n"
                       "10B Pupil, Cem: dentist at two"_s);
}

TEST_F(MessageSlipsTest, AreOfTheDayOnly) {
    pass(u"Ada"_s, "2024-11-21", u"no swimming"_s);
    EXPECT_EQ(slips(), QString());
}

TEST_F(MessageSlipsTest, ManyGoOverThePage) {
    for (int i = 0; i < 40; ++i)
        pass(u"Ada"_s, "2024-11-20", u"a long message, "_s.repeated(20));
    const auto pages = pagePictures(printJob(messageSlips(disk.school(), day("2024-11-20"))));
    ASSERT_TRUE(pages);
    EXPECT_GT(pages->size(), 1U);
}

} // namespace
} // namespace rollbook
