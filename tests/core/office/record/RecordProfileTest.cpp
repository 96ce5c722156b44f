// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/RecordProfile.h"

#include "core/office/record/RecordErrors.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum RecordProfile;

const ContactId kMother{1};
const ContactId kFather{2};

RecordReader reader(RecordProfile profile) {
    return {.profile = profile,
            .parent = profile == Parent ? std::optional(kMother) : std::nullopt};
}

ChronologyLine contact(ContactKind kind, std::optional<ContactId> with = kMother) {
    return {.subject = ContactLine{{.kind = kind, .with = with}, {}},
            .isRestricted = kind == ContactKind::Concern};
}

// The profiles on whose copies it stands: "office parent".
QString standsFor(const ChronologyLine& line) {
    QStringList profiles;
    for (const RecordProfile each : {Office, Parent, Partner, Court})
        if (mayStand(line, reader(each)))
            profiles.append(toString(each));
    return profiles.join(u' ');
}

TEST(RecordProfileTest, EachContactStandsWhereItMay) {
    const QString everywhere = u"office parent partner court"_s;
    EXPECT_EQ(standsFor(contact(ContactKind::Phone)), everywhere);
    EXPECT_EQ(standsFor(contact(ContactKind::Visit)), everywhere);
    EXPECT_EQ(standsFor(contact(ContactKind::Meeting)), everywhere);
    EXPECT_EQ(standsFor(contact(ContactKind::Phone, kFather)), u"office partner court"_s);
    EXPECT_EQ(standsFor(contact(ContactKind::Phone, std::nullopt)), u"office partner court"_s);
    EXPECT_EQ(standsFor(contact(ContactKind::Referral)), u"office partner"_s);
    EXPECT_EQ(standsFor(contact(ContactKind::WelfareCheck)), u"office partner"_s);
    EXPECT_EQ(standsFor(contact(ContactKind::Note)), u"office"_s);
    EXPECT_EQ(standsFor(contact(ContactKind::Concern)), QString());
}

TEST(RecordProfileTest, AStepStandsOnceItIsDoneAndNeverForAParent) {
    const auto step = [](Settlement::Kind kind) {
        return ChronologyLine{.subject = Settlement{.kind = kind}};
    };
    EXPECT_EQ(standsFor(step(Settlement::Kind::Done)), u"office partner court"_s);
    EXPECT_EQ(standsFor(step(Settlement::Kind::Deferred)), u"office"_s);
    EXPECT_EQ(standsFor(step(Settlement::Kind::NotNeeded)), u"office"_s);
}

TEST(RecordProfileTest, AParentSeesTheirOwnLettersOnly) {
    const auto letter = [](std::optional<ContactId> to) {
        return ChronologyLine{.subject = LetterLine{{.contact = to}, {}}};
    };
    EXPECT_EQ(standsFor(letter(kMother)), u"office parent partner court"_s);
    EXPECT_EQ(standsFor(letter(kFather)), u"office partner court"_s);
    EXPECT_EQ(standsFor(letter(std::nullopt)), u"office partner court"_s);
}

TEST(RecordProfileTest, MessagesToAClassStayInTheOfficeAndThePupilsOwnYearStandsEverywhere) {
    EXPECT_EQ(standsFor({.subject = TeacherMessage{}}), u"office"_s);
    EXPECT_EQ(standsFor({.subject = AmendmentLine{}}), u"office parent partner court"_s);
    EXPECT_EQ(standsFor({.subject = PlannedAbsence{}}), u"office parent partner court"_s);
    EXPECT_EQ(standsFor({.subject = StayLine{}}), u"office parent partner court"_s);
}

TEST(RecordProfileTest, WhatWasAgreedStandsWhereItMay) {
    const auto meeting = [](ContactId with) {
        return ChronologyLine{.subject = MeetingLine{{}, {.contacts = {kFather, with}}}};
    };
    EXPECT_EQ(standsFor(meeting(kMother)), u"office parent partner court"_s);
    EXPECT_EQ(standsFor(meeting(kFather)), u"office partner court"_s) << "not this parent's";
    EXPECT_EQ(standsFor({.subject = AttendanceTarget{}}), u"office parent partner court"_s);
    EXPECT_EQ(standsFor({.subject = PlanLine{}}), u"office parent partner court"_s);
    EXPECT_EQ(standsFor({.subject = TimetableLine{}}), u"office parent partner court"_s);
    EXPECT_EQ(standsFor({.subject = FocusFamilyLine{}}), u"office partner court"_s);
    EXPECT_EQ(standsFor({.subject = CouncilList{}}), u"office partner court"_s);
    EXPECT_EQ(standsFor({.subject = VulnerabilityReview{}}), u"office"_s);
}

TEST(RecordProfileTest, AConcernStandsOnlyInTheOfficeAndOnlyWhenAskedFor) {
    const ChronologyLine concern{.subject = Concern{}, .isRestricted = true};
    EXPECT_EQ(standsFor(concern), QString());
    for (const RecordProfile each : {Office, Parent, Partner, Court}) {
        RecordReader asked = reader(each);
        asked.seesRestricted = true;
        EXPECT_EQ(mayStand(concern, asked), each == Office) << qPrintable(toString(each));
    }
}

TEST(RecordProfileTest, AParentsCopyHasNothingOfAnybodyElse) {
    EXPECT_FALSE(rulesOf(Parent).hasFlags);
    EXPECT_FALSE(rulesOf(Parent).hasAdults);
    EXPECT_FALSE(rulesOf(Parent).hasSiblings);
    EXPECT_FALSE(rulesOf(Parent).hasWords);
    for (const RecordProfile each : {Partner, Court}) {
        EXPECT_FALSE(rulesOf(each).hasSiblings);
        EXPECT_FALSE(rulesOf(each).hasFlags);
        EXPECT_FALSE(rulesOf(each).hasNumbers);
    }
}

TEST(RecordProfileTest, EveryNameIsReadBack) {
    for (const RecordProfile each : {Office, Parent, Partner, Court})
        EXPECT_EQ(recordProfileFromString(toString(each)), each);
    EXPECT_EQ(recordProfileFromString(u"class"), std::nullopt);
}

class ParentToGiveTest : public ::testing::Test {
protected:
    ParentToGiveTest() { school.roll = built->roll; }
    // "Mia", or the code of the refusal.
    QString given(const QString& name) const {
        const auto parent = parentToGive(school, PupilId{1}, name, day("2024-11-20"));
        return parent ? school.roll.contact(*parent)->forename
                      : parent.error().code.toString();
    }
    std::unique_ptr<BuiltSchool> built =
        SchoolBuilder()
            .onReferenceCalendar()
            .withPupil(u"Ada"_s)
            .withContact(u"Nan"_s)
            .withParent(u"Finn"_s)
            .restricted({.kind = RestrictionKind::NoInformation, .from = day("2024-09-01")})
            .withParent(u"Mia"_s)
            .livingWithPupil()
            .restricted({.kind = RestrictionKind::MustNotCollect, .from = day("2024-09-01")})
            .build();
    School school{shippedCodes()};
};

TEST_F(ParentToGiveTest, TheFirstWhoMayBeToldIsMeantWhereNobodyIsNamed) {
    EXPECT_EQ(given({}), u"Mia"_s);
}

TEST_F(ParentToGiveTest, ABarredParentAndOneWhoIsNoneAreRefused) {
    EXPECT_EQ(given(u"mx finn wright"_s), u"record.parentBarred"_s);
    EXPECT_EQ(given(u"Mx Nan Wright"_s), u"record.noParent"_s);
    EXPECT_EQ(given(u"Somebody Else"_s), u"record.noParent"_s);
    EXPECT_EQ(given(u"Mx Mia Wright"_s), u"Mia"_s);
}

} // namespace
} // namespace rollbook
