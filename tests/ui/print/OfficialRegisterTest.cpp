// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/OfficialRegister.h"

#include "core/office/AmendMarks.h"
#include "core/store/Store.h"
#include "tests/support/OfficeOnDisk.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and Ben of 4A in the week of Monday 18 November 2024; Ben came on the Tuesday.
class OfficialRegisterTest : public ::testing::Test {
protected:
    OfficialRegisterTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .marked(u"2024-11-18 AM"_s, u"/ \\ N"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .from(day("2024-11-19"))
                    .build())
        , disk(*built, moment("2024-11-20T09:30")) {}

    void amend(const QString& session, const QString& code, const QString& reason) {
        AmendMarks::Request request{.cells = {}, .reason = reason};
        request.cells.push_back({.pupil = disk.pupil(u"Ada"_s),
                                 .session = rollbook::session(session),
                                 .code = code});
        ASSERT_TRUE(AmendMarks(disk.office()).run(request, disk.author()));
    }
    OfficialRegister made(DateRange range) {
        return officialRegister(disk.school(),
                                {.heading = u"Class 4A"_s,
                                 .pupils = {disk.pupil(u"Ada"_s), disk.pupil(u"Ben"_s)},
                                 .range = range,
                                 .amendments = *disk.office().store().marks().amendments(range),
                                 .printedAt = moment("2024-11-20T09:30"),
                                 .printedBy = u"Ruth Okafor"_s,
                                 .headDigest = *disk.office().headDigest()});
    }
    const DateRange week{day("2024-11-18"), day("2024-11-22")};

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(OfficialRegisterTest, ShowsWhatEachSessionReadsAs) {
    const OfficialRegister reg = made(week);
    ASSERT_EQ(reg.rows.size(), 2u);
    ASSERT_EQ(reg.sessions.size(), 10u);
    QStringList read;
    for (const OfficialRegister::Cell& cell : reg.rows[0].cells)
        read << (cell.state == SessionState::Blank ? u"."_s : cell.code);
    EXPECT_EQ(read.join(u' '), u"/ \\ N . . . . . . ."_s);
}

TEST_F(OfficialRegisterTest, SessionsBeforeEntryAreOffRoll) {
    const OfficialRegister reg = made(week);
    EXPECT_EQ(reg.rows[1].cells[1].state, SessionState::OffRoll);
    EXPECT_EQ(reg.rows[1].cells[2].state, SessionState::Blank);
}

TEST_F(OfficialRegisterTest, AnAmendmentKeepsOriginalNewReasonDateNameAndTitle) {
    amend(u"2024-11-19 AM"_s, u"M"_s, u"dentist"_s);
    const OfficialRegister reg = made(week);
    ASSERT_EQ(reg.footnotes.size(), 1);
    EXPECT_EQ(reg.rows[0].cells[2].note, 1);
    EXPECT_EQ(reg.footnotes.first(),
              u"Pupil, Ada, 19/11 AM: N, then M on 20/11/2024 09:30 by Ruth Okafor, Attendance Officer: "
              "dentist"_s);
}

TEST_F(OfficialRegisterTest, ARemovedMarkSaysNoMark) {
    amend(u"2024-11-19 AM"_s, u""_s, u"wrong child"_s);
    EXPECT_TRUE(made(week).footnotes.first().contains(u"N, then no mark on"_s));
}

int pagesOf(const PrintJob& job) {
    const auto pages = pagePictures(job);
    EXPECT_TRUE(pages);
    return pages ? int(pages->size()) : 0;
}

TEST_F(OfficialRegisterTest, EightWeeksFitOnOnePageAndANinthBeginsAnother) {
    EXPECT_EQ(pagesOf(printJob(made({day("2024-09-04"), day("2024-10-25")}))), 1);
    EXPECT_EQ(pagesOf(printJob(made({day("2024-09-04"), day("2024-11-08")}))), 2);
}

TEST_F(OfficialRegisterTest, AReasonTooLongForALineIsPrintedWhole) {
    amend(u"2024-11-19 AM"_s, u"M"_s, QString(12000, u'x'));
    EXPECT_GT(pagesOf(printJob(made(week))), 2);
}

TEST_F(OfficialRegisterTest, AmendmentsHaveAPageOfTheirOwn) {
    amend(u"2024-11-19 AM"_s, u"M"_s, u"dentist"_s);
    EXPECT_EQ(pagesOf(printJob(made(week))), 2);
}

} // namespace
} // namespace rollbook
