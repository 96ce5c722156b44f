// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PupilRecord.h"

#include "core/office/AmendMarks.h"
#include "core/office/family/BookMeeting.h"
#include "core/office/family/KeepPlan.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/ui/print/PdfText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum RecordProfile;

// Ada lives with her mother and her sister Beatrix; her father lives elsewhere. Each thing in her
// record has a word of its own, so that a page can be searched for it.
std::unique_ptr<BuiltSchool> family() {
    auto built = SchoolBuilder()
                     .onReferenceCalendar()
                     .withPupil(u"Ada"_s)
                     .upn(u"M204999926101"_s)
                     .inClass(u"4A"_s)
                     .inYear(4)
                     .known(QString(characteristic::kYoungCarer), day("2024-09-01"), u"Y"_s)
                     .known(QString(characteristic::kChildProtectionPlan), day("2024-09-01"), u"Y"_s)
                     .marked(u"2024-11-18 AM"_s, u"/ \\ N N"_s)
                     .withParent(u"Mia"_s, u"Motherly"_s)
                     .livingWithPupil()
                     .withParent(u"Finn"_s, u"Fatherly"_s)
                     .restricted({.kind = RestrictionKind::DoNotContact, .from = day("2024-09-01")})
                     .withPupil(u"Beatrix"_s)
                     .inClass(u"RA"_s)
                     .build();
    std::vector<PupilContact> links;
    for (const PupilContact* link : built->roll.contactsOf(PupilId{1}))
        links.push_back(*link);
    links.push_back({.pupil = PupilId{2}, .contact = ContactId{1}, .livesWithPupil = true});
    built->roll = Roll(built->roll.pupils(), built->roll.contacts(), links);
    return built;
}

class PupilRecordTest : public ::testing::Test {
protected:
    PupilRecordTest() {
        WorkDone& work = disk.office().mutableSchool().work;
        work.contacts = {said(ContactKind::Phone, u"Mia"_s, u"phonewords"_s),
                         said(ContactKind::Phone, u"Finn"_s, u"fatherwords"_s),
                         said(ContactKind::Referral, {}, u"referralwords"_s),
                         said(ContactKind::Note, {}, u"notewords"_s)};
        work.settlements = {{.step = u"stepaction"_s,
                             .subject = {.pupil = ada()},
                             .words = u"stepwords"_s,
                             .at = kTen}};
        work.concerns = {{.pupil = ada(), .at = kTen, .words = u"concernwords"_s}};
        work.messages = {{.pupil = ada(), .day = kTen.date(), .words = u"messagewords"_s, .at = kTen}};
        disk.office().mutableSchool().letters.issued = {letter(u"Mia"_s, u"motherletter"_s),
                                                        letter(u"Finn"_s, u"fatherletter"_s)};
        must(AmendMarks(disk.office())
                 .run({.cells = {{.pupil = ada(), .session = session(u"2024-11-19 AM"_s), .code = u"I"_s}},
                       .reason = u"reasonwords"_s},
                      disk.author()));
    }

    PupilId ada() const { return disk.pupil(u"Ada"_s); }
    ContactId contact(const QString& forename) const {
        for (const Contact& each : disk.school().roll.contacts())
            if (each.forename == forename)
                return each.id;
        return ContactId{0};
    }
    ContactMade said(ContactKind kind, const QString& with, const QString& words) const {
        ContactMade made{.pupil = ada(), .at = kTen, .kind = kind, .said = words};
        if (!with.isEmpty()) {
            made.with = contact(with);
            made.withName = disk.school().roll.contact(*made.with)->fullName();
        }
        return made;
    }
    IssuedLetter letter(const QString& to, const QString& title) const {
        return {.pupil = ada(),
                .contact = contact(to),
                .title = title,
                .recipient = disk.school().roll.contact(contact(to))->fullName(),
                .at = kTen};
    }
    PupilRecord record(RecordProfile profile, bool seesRestricted = false) {
        RecordReader reader{.profile = profile, .parent = {}, .seesRestricted = seesRestricted};
        if (profile == Parent)
            reader.parent = contact(u"Mia"_s);
        return must(pupilRecord(disk.office(), ada(), reader, u"Ruth Okafor"_s));
    }
    void meet(const QString& whom, const char* at) {
        const auto booked = must(
            BookMeeting(disk.office())
                .book({.pupil = ada(),
                       .purpose = u"purposewords"_s,
                       .events = {{.contacts = {contact(whom)}, .place = u"Hall"_s, .at = moment(at)}}},
                      disk.author()));
        must(BookMeeting(disk.office())
                 .note(booked,
                       {.kind = MeetingEventKind::Held,
                        .contacts = {contact(whom)},
                        .at = moment(at),
                        .words = u"meetingwords"_s},
                       disk.author()));
    }
    void plan() {
        must(KeepPlan(disk.office())
                 .keep({.pupil = ada(),
                        .barriers = u"barrierwords"_s,
                        .actions = {{u"Walktogether"_s, u"Mia"_s, day("2024-11-25")}},
                        .reviews = {day("2024-12-04")},
                        .from = day("2024-11-20")},
                       disk.author()));
    }
    // Which of the words stand anywhere on the pages.
    QStringList found(RecordProfile profile, const QStringList& words) {
        QString text;
        for (const PdfPage& page : pdfPages(printJob(record(profile))))
            text += textOf(page) + u' ';
        QStringList standing;
        for (const QString& word : words)
            if (text.contains(word))
                standing.append(word);
        return standing;
    }

    const QDateTime kTen = moment("2024-11-20T10:00");
    OfficeOnDisk disk{*family(), moment("2024-11-20T16:00")};
};

const QStringList kSecrets{
    u"Finn"_s,          u"Fatherly"_s,    u"Beatrix"_s,      u"RA"_s,           u"carer"_s,
    u"protection"_s,    u"phonewords"_s,  u"fatherwords"_s,  u"referralwords"_s, u"notewords"_s,
    u"stepaction"_s,    u"stepwords"_s,   u"concernwords"_s, u"messagewords"_s, u"reasonwords"_s,
    u"fatherletter"_s,  u"M204999926101"_s};
const QStringList kOwn{u"Ada"_s,          u"4A"_s,          u"motherletter"_s, u"amended"_s,
                       u"Possible"_s,     u"Nov"_s,         u"Ill"_s,          u"Phone"_s};

TEST_F(PupilRecordTest, AParentsCopyHasNothingOfAnybodyElseAndNothingStaffWroteDown) {
    EXPECT_EQ(found(Parent, kSecrets), QStringList());
}

TEST_F(PupilRecordTest, EveryCopyHasThePupilsOwnYearAndWhatPassedWithThisParent) {
    for (const RecordProfile each : {Office, Parent, Partner, Court})
        EXPECT_EQ(found(each, kOwn), kOwn) << qPrintable(toString(each));
}

TEST_F(PupilRecordTest, APartnersCopyHasNoSiblingNoFlagAndNoOpinion) {
    EXPECT_EQ(found(Partner, kSecrets),
              (QStringList{u"Finn"_s, u"Fatherly"_s, u"phonewords"_s, u"fatherwords"_s,
                           u"referralwords"_s, u"stepaction"_s, u"stepwords"_s, u"reasonwords"_s,
                           u"fatherletter"_s, u"M204999926101"_s}));
}

TEST_F(PupilRecordTest, ACourtsCopyHasNoSocialCareEither) {
    EXPECT_EQ(found(Court, kSecrets),
              (QStringList{u"Finn"_s, u"Fatherly"_s, u"phonewords"_s, u"fatherwords"_s,
                           u"stepaction"_s, u"stepwords"_s, u"reasonwords"_s, u"fatherletter"_s,
                           u"M204999926101"_s}));
}

TEST_F(PupilRecordTest, TheOfficeHasAllButWhatIsKeptApart) {
    QStringList all = kSecrets;
    all.removeOne(u"concernwords"_s);
    all.removeOne(u"protection"_s); // only the safeguarding lead may see it
    EXPECT_EQ(found(Office, kSecrets), all);
}

TEST_F(PupilRecordTest, AConcernStandsOnlyOnAnOfficeCopyThatAskedForIt) {
    const auto hasConcern = [this](RecordProfile profile, bool asked) {
        return std::ranges::any_of(record(profile, asked).chronology,
                                   [](const words::ChronologyWords& line) {
                                       return line.said.contains(u"concernwords"_s);
                                   });
    };
    EXPECT_TRUE(hasConcern(Office, true));
    EXPECT_FALSE(hasConcern(Office, false));
    EXPECT_FALSE(hasConcern(Court, true));
}

TEST_F(PupilRecordTest, TheFootOfEveryPageNamesTheProfile) {
    const std::map<RecordProfile, QString> feet{{Office, u"Office copy"_s},
                                                {Parent, u"Parent’s copy, for Mx Mia Motherly only"_s},
                                                {Partner, u"Partner’s copy"_s},
                                                {Court, u"Copy for the court"_s}};
    for (const auto& [profile, foot] : feet)
        for (const PdfPage& page : pdfPages(printJob(record(profile))))
            EXPECT_TRUE(textOf(page).contains(foot)) << qPrintable(textOf(page));
}

TEST_F(PupilRecordTest, OnlyCopiesThatMayBeEvidenceNameTheLedger) {
    EXPECT_FALSE(record(Office).headDigest.isEmpty());
    EXPECT_FALSE(record(Court).headDigest.isEmpty());
    EXPECT_TRUE(record(Parent).headDigest.isEmpty());
    EXPECT_TRUE(record(Partner).headDigest.isEmpty());
}

TEST_F(PupilRecordTest, TheNumberOfWhoeverMustNotBeContactedIsLeftOut) {
    Contact father = *disk.school().roll.contact(contact(u"Finn"_s));
    const PupilRecord made = record(Office);
    ASSERT_EQ(made.adults.size(), 2U);
    EXPECT_EQ(made.adults[1].label, father.fullName());
    EXPECT_TRUE(made.adults[1].text.contains(u"DO NOT CONTACT"_s)) << qPrintable(made.adults[1].text);
}

TEST_F(PupilRecordTest, TheCalendarTellsMarksClosuresBreaksAndAmendmentsApart) {
    const PupilRecord made = record(Parent);
    ASSERT_EQ(made.year.months.size(), 11U);
    const auto cell = [&made](int month, int place) {
        for (const YearOnPaper::Cell& each : made.year.months[std::size_t(month)].cells)
            if (each.place == place)
                return each;
        return YearOnPaper::Cell{.place = -1};
    };
    using Kind = YearOnPaper::Cell::Kind;
    // November 2024 begins on a Friday: Monday 18 is day 15 of its row.
    EXPECT_EQ(cell(2, 30), (YearOnPaper::Cell{30, u"/"_s, Kind::Marked, false}));
    EXPECT_EQ(cell(2, 32), (YearOnPaper::Cell{32, u"I"_s, Kind::Marked, true}));
    EXPECT_EQ(cell(2, 34).kind, Kind::Blank);  // today
    EXPECT_EQ(cell(2, 36).kind, Kind::ToCome); // tomorrow
    EXPECT_EQ(cell(1, 42).kind, Kind::NoSession); // 29 October, in the break
}

TEST_F(PupilRecordTest, ALongNoteGoesOnOverThePageAndNoWordIsLost) {
    QStringList words;
    for (int i = 1; i <= 1200; ++i)
        words.append(u"word%1"_s.arg(i));
    disk.office().mutableSchool().work.contacts.push_back(
        said(ContactKind::Phone, u"Mia"_s, words.join(u' ')));
    const auto pages = pdfPages(printJob(record(Office)));
    QSet<QString> printed;
    for (const PdfPage& page : pages)
        for (const PdfWord& word : page)
            if (word.box.bottom() < boxOf(page, u"Printed"_s).top())
                printed.insert(word.text);
    for (const QString& word : words)
        EXPECT_TRUE(printed.contains(word)) << qPrintable(word);
}

TEST_F(PupilRecordTest, TheNamesOfAllWhoCameToAMeetingStandWhole) {
    ContactMade made = said(ContactKind::Meeting, {}, {});
    made.withName = u"Mrs Margaret Featherstone-Haughton, Mr Bartholomew Featherstone-Haughton"_s;
    disk.office().mutableSchool().work.contacts = {made};
    QString text;
    for (const PdfPage& page : pdfPages(printJob(record(Office))))
        text += textOf(page);
    EXPECT_EQ(text.count(u"Haughton"_s), 2) << qPrintable(text);
    EXPECT_FALSE(text.contains(u'…'));
}

TEST_F(PupilRecordTest, WhatFollowedStandsForWhomItMay) {
    IssuedLetter toFather = letter(u"Finn"_s, u"fatherletter"_s);
    toFather.at = moment("2024-11-15T10:00");
    disk.office().mutableSchool().letters.issued.push_back(toFather);
    meet(u"Mia"_s, "2024-11-18T10:00");
    plan();
    const QString early = u": too early to say: no whole school week stands on both sides."_s;
    const QStringList all{u"20/11/2024, letter “motherletter”"_s + early,
                          u"20/11/2024, letter “fatherletter”"_s + early,
                          u"20/11/2024, plan"_s + early};
    for (const RecordProfile each : {Office, Partner, Court})
        EXPECT_EQ(record(each).followed, all) << qPrintable(toString(each));
    EXPECT_EQ(record(Parent).followed, (QStringList{u"20/11/2024, letter “motherletter”"_s + early,
                                                    u"18/11/2024, meeting"_s + early}));
}

TEST_F(PupilRecordTest, ALongChronologyGoesOnOverPagesThatSayWhoseTheyAre) {
    for (int i = 0; i < 120; ++i)
        disk.office().mutableSchool().work.contacts.push_back(
            said(ContactKind::Phone, u"Mia"_s, u"words of a call"_s));
    const auto pages = pdfPages(printJob(record(Office)));
    ASSERT_GT(pages.size(), 3U);
    for (const PdfPage& page : pages)
        EXPECT_TRUE(textOf(page).contains(u"Pupil, Ada"_s));
}

} // namespace
} // namespace rollbook
