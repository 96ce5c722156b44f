// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/MeetingPack.h"

#include "core/office/AmendMarks.h"
#include "core/office/Settings.h"
#include "core/office/family/BookMeeting.h"
#include "core/office/family/KeepAround.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/family/ReviewVulnerability.h"
#include "core/office/record/RecordErrors.h"
#include "core/office/work/KeepConcern.h"
#include "core/office/work/UsePathway.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/ui/print/PdfText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and her sister Beatrix live with their mother, whose address is secret; their father must not
// be contacted, and her aunt has no care of her. Four more of Year 4 have attended all the time. Each
// thing has a word of its own, so that a page can be searched for it.
std::unique_ptr<BuiltSchool> family() {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .upn(u"M204999926101"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .known(QString(characteristic::kYoungCarer), day("2024-09-01"), u"Y"_s)
        .known(QString(characteristic::kChildProtectionPlan), day("2024-09-01"), u"Y"_s)
        .markedThrough(day("2024-09-04"), day("2024-11-15"), u"/"_s)
        .marked(u"2024-11-18 AM"_s, u"/ \\ I I L O"_s)
        .withParent(u"Mia"_s, u"Motherly"_s)
        .livingWithPupil()
        .livingAt({.line1 = u"Refugerow"_s, .town = u"Hidetown"_s, .from = day("2020-01-01"), .isSecret = true})
        .withParent(u"Finn"_s, u"Fatherly"_s)
        .restricted({.kind = RestrictionKind::DoNotContact, .from = day("2024-09-01")})
        .withContact(u"Tess"_s, u"Auntly"_s);
    for (const QString& name : {u"Ben"_s, u"Cy"_s, u"Dot"_s, u"Eve"_s})
        builder.withPupil(name).inClass(u"4A"_s).inYear(4).markedThrough(day("2024-09-04"),
                                                                        day("2024-11-20"), u"/"_s);
    auto built = builder.withPupil(u"Beatrix"_s).inClass(u"RA"_s).inYear(0).build();
    std::vector<PupilContact> links;
    for (const PupilContact* link : built->roll.contactsOf(PupilId{1}))
        links.push_back(*link);
    links.push_back({.pupil = PupilId{6}, .contact = ContactId{1}, .livesWithPupil = true});
    built->roll = Roll(built->roll.pupils(), built->roll.contacts(), links);
    return built;
}

class MeetingPackTest : public ::testing::Test {
protected:
    PupilId ada() const { return disk.pupil(u"Ada"_s); }
    ContactId contact(const QString& forename) const {
        for (const Contact& each : disk.school().roll.contacts())
            if (each.forename == forename)
                return each.id;
        return ContactId{0};
    }
    Result<MeetingPack> made(const QString& parent = u"Mia"_s) {
        return meetingPack(disk.office(), ada(), contact(parent), u"Ruth Okafor"_s);
    }
    std::vector<PdfPage> pages() { return pdfPages(printJob(must(made()))); }
    QString printed() {
        QString text;
        for (const PdfPage& page : pages())
            text += textOf(page) + u' ';
        return text;
    }
    void book(const QString& parent, const char* at) {
        must(BookMeeting(disk.office())
                 .book({.pupil = ada(),
                        .purpose = u"purposewords"_s,
                        .events = {{.contacts = {contact(parent)},
                                    .with = u"Nursewords"_s,
                                    .place = u"Placewords"_s,
                                    .at = moment(at)}}},
                       disk.author()));
    }
    void tellEverything();

    OfficeOnDisk disk{*family(), moment("2024-11-20T16:00")};
};

// All that an office keeps and a parent's copy must not have.
void MeetingPackTest::tellEverything() {
    Office& office = disk.office();
    book(u"Mia"_s, "2024-11-22T09:30");
    must(KeepPlan(office).keep({.pupil = ada(),
                                .barriers = u"barrierwords"_s,
                                .pupilSays = u"pupilwords"_s,
                                .actions = {{u"actionwords"_s, u"Finn Fatherly"_s, day("2024-11-25")}},
                                .reviews = {day("2024-12-04")},
                                .from = day("2024-11-18")},
                               disk.author()));
    must(KeepAround(office).keep(FamilyWorker{.pupil = ada(),
                                              .name = u"Workerly"_s,
                                              .agency = u"Socialcare"_s,
                                              .phone = u"01632960002"_s},
                                 disk.author()));
    must(ReviewVulnerability(office).run({.pupil = ada(),
                                          .on = day("2024-11-20"),
                                          .reviewer = u"Reviewerly"_s,
                                          .answers = {{u"travelsAlone"_s, Answer::Yes, u"answerwords"_s}}},
                                         disk.author()));
    must(KeepConcern(office).raise({.pupil = ada(),
                                    .raisedBy = u"Sam"_s,
                                    .at = moment("2024-11-20T10:00"),
                                    .words = u"concernwords"_s},
                                   disk.author()));
    must(AmendMarks(office).run({.cells = {{.pupil = ada(),
                                            .session = session(u"2024-11-19 AM"_s),
                                            .code = u"M"_s}},
                                 .reason = u"reasonwords"_s},
                                disk.author()));
    office.mutableSchool().work.contacts = {{.pupil = ada(),
                                             .at = moment("2024-11-20T10:00"),
                                             .with = contact(u"Mia"_s),
                                             .said = u"phonewords"_s}};
}

TEST_F(MeetingPackTest, NothingOfAnybodyElseAndNothingAnybodyWroteDownStandsOnIt) {
    tellEverything();
    const QString text = printed();
    for (const QString& word :
         {u"Refugerow"_s, u"Hidetown"_s,  u"Finn"_s,       u"Fatherly"_s,    u"Tess"_s,
          u"Auntly"_s,    u"Beatrix"_s,   u"RA"_s,         u"Ben"_s,         u"Dot"_s,
          u"Eve"_s,       u"carer"_s,     u"protection"_s, u"M204999926101"_s, u"purposewords"_s,
          u"Nursewords"_s, u"Placewords"_s, u"barrierwords"_s, u"pupilwords"_s, u"actionwords"_s,
          u"Workerly"_s,  u"Socialcare"_s, u"01632960002"_s, u"Reviewerly"_s, u"answerwords"_s,
          u"concernwords"_s, u"reasonwords"_s, u"phonewords"_s, u"Ledger"_s})
        EXPECT_FALSE(text.contains(word)) << qPrintable(word);
}

TEST_F(MeetingPackTest, ReportCalendarRulesAndFormEachHaveTheirPage) {
    const auto all = pages();
    ASSERT_EQ(all.size(), 3U);
    for (const QString& words : {u"Absence report"_s, u"Ada has missed 3 sessions"_s, u"of 102 possible"_s,
                                 u"7 hours 40 minutes"_s, u"In figures"_s, u"Ill 2"_s, u"The school year"_s,
                                 u"Nov 24"_s})
        EXPECT_TRUE(textOf(all[0]).contains(words)) << qPrintable(words + u" not in "_s + textOf(all[0]));
    for (const QString& words : {u"How the school follows absence"_s, u"We ring you"_s, u"08:50"_s})
        EXPECT_TRUE(textOf(all[1]).contains(words)) << qPrintable(words);
    for (const QString& words : {u"Parent meeting"_s, u"Who was there"_s, u"Why we meet"_s,
                                 u"What keeps the child from school"_s, u"What the parent says"_s,
                                 u"What the child says"_s, u"What we agreed"_s, u"By whom"_s, u"By when"_s,
                                 u"We look at it again on"_s, u"For the school"_s})
        EXPECT_TRUE(textOf(all[2]).contains(words)) << qPrintable(words);
}

TEST_F(MeetingPackTest, EachPageSaysForWhomWhoseWhereWhenAndWhichPage) {
    const auto all = pages();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const QString& words :
             {u"for Mx Mia Motherly only"_s, u"Ada Pupil"_s, u"4A"_s, disk.school().details.name,
              u"20/11/2024 16:00 by Ruth Okafor"_s, u"page %1 of %2"_s.arg(i + 1).arg(all.size())})
            EXPECT_TRUE(textOf(all[i]).contains(words)) << qPrintable(words + u" not in "_s + textOf(all[i]));
}

TEST_F(MeetingPackTest, NobodyWhoMayBeGivenNoCopyIsMadeOne) {
    ASSERT_FALSE(made(u"Finn"_s));
    EXPECT_EQ(made(u"Finn"_s).error().code, errors::kParentBarred);
    ASSERT_FALSE(made(u"Tess"_s));
    EXPECT_EQ(made(u"Tess"_s).error().code, errors::kNoParent);
    ASSERT_FALSE(made(u"Nobody"_s));
    EXPECT_EQ(made(u"Nobody"_s).error().code, errors::kNoParent);
}

TEST_F(MeetingPackTest, TheNextMeetingWithThisParentGivesTheFormItsDateAndTime) {
    EXPECT_EQ(must(made()).form, (MeetingPack::Form{.date = {}, .time = {}, .attendance = u"97.1% up to 20/11/2024"_s}));
    book(u"Mia"_s, "2024-11-25T09:00");
    book(u"Mia"_s, "2024-11-22T09:30");
    const MeetingPack::Form form = must(made()).form;
    EXPECT_EQ(form.date, u"Fri 22 Nov 2024"_s);
    EXPECT_EQ(form.time, u"09:30"_s);
    EXPECT_TRUE(textOf(pages().back()).contains(u"Fri 22 Nov 2024"_s));
}

TEST_F(MeetingPackTest, TheRulesAreThoseInForceOnTheDay) {
    const auto count = [this] { return must(made()).rules.size(); };
    const auto before = count();
    must(UsePathway(disk.office()).run({u"inspire-2022"_s, day("2024-11-21")}, disk.author()));
    EXPECT_EQ(count(), before);
    disk.clock().set(moment("2024-11-21T16:00"));
    EXPECT_GT(count(), before);
}

// Whatever pack a school uses, the form keeps its page and every page its foot.
TEST_F(MeetingPackTest, LongRulesGoOnOverThePageAndTheFormStaysWhole) {
    for (const Pathway& pack : disk.school().pathways->all()) {
        if (pack.layer != Layer::School)
            continue;
        must(UsePathway(disk.office()).run({pack.id, day("2024-09-02")}, disk.author()));
        const auto all = pages();
        ASSERT_GE(all.size(), 3U);
        EXPECT_TRUE(textOf(all.back()).contains(u"Who was there"_s)) << qPrintable(pack.id);
        EXPECT_TRUE(textOf(all.back()).contains(u"page %1 of %1"_s.arg(all.size())))
            << qPrintable(pack.id);
    }
}

TEST_F(MeetingPackTest, TheFormEndsAboveTheFootOfItsPage) {
    const PdfPage form = pages().back();
    EXPECT_LT(boxOf(form, u"school,"_s).bottom() + 3, boxOf(form, u"Printed"_s).top());
}

} // namespace
} // namespace rollbook
