// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilCard.h"

#include "tests/support/FamilyAtTheDesk.h"
#include "ui/shell/Desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PupilCardTest : public testing::Test {
protected:
    PupilCard card(PupilId pupil, Shown shown = Shown::Neutral,
                   const QString& atDesk = u"Ruth Okafor"_s) {
        return pupilCard({.school = m_family.disk.school(),
                          .privacy = m_family.privacy,
                          .today = day("2024-11-20"),
                          .atDesk = atDesk,
                          .shown = shown},
                         m_family.pupil(pupil));
    }
    static QString text(const Facts& facts) {
        QStringList all;
        for (const Fact& fact : facts)
            all += fact.label + u'|' + fact.text;
        return all.join(u'\n');
    }
    FamilyAtTheDesk m_family;
};

} // namespace

TEST_F(PupilCardTest, NamesThePupilAndWhere) {
    EXPECT_EQ(card(m_family.ada()).name, u"Pupil, Ada"_s);
    EXPECT_EQ(card(m_family.ada()).place, u"4A · Year 4"_s);
    EXPECT_TRUE(card(m_family.cal()).place.contains(u"not on roll"_s));
}

TEST_F(PupilCardTest, AgeTurnsOnTheBirthday) {
    EXPECT_TRUE(text(card(m_family.ada()).identity).contains(u"Born|01/01/2016, aged 8"_s));
}

// checks P8: no flag, with the reason. From the prescribed day, 31 December, to the last Friday in June.
TEST_F(PupilCardTest, OutsideCompulsoryAgeItSaysSo) {
    const auto said = [this](const char* born, const char* today) {
        Pupil pupil = m_family.pupil(m_family.ada());
        pupil.birth = day(born);
        const QString all = text(pupilCard({.school = m_family.disk.school(),
                                            .privacy = m_family.privacy,
                                            .today = day(today),
                                            .atDesk = u"Ruth Okafor"_s},
                                           pupil)
                                     .identity);
        return all.contains(u"Compulsory age|Below it until 30/12/2024"_s)   ? u"below"_s
               : all.contains(u"Compulsory age|Above it since 28/06/2025"_s) ? u"above"_s
                                                                             : u"of it"_s;
    };
    EXPECT_EQ(said("2019-11-20", "2024-12-30"), u"below"_s);
    EXPECT_EQ(said("2019-11-20", "2024-12-31"), u"of it"_s);
    EXPECT_EQ(said("2009-01-10", "2025-06-27"), u"of it"_s);
    EXPECT_EQ(said("2009-01-10", "2025-06-28"), u"above"_s);
}

TEST_F(PupilCardTest, FlagsAreANeutralMarkUntilAsked) {
    const PupilCard neutral = card(m_family.ada());
    EXPECT_EQ(neutral.flags, 1);
    EXPECT_EQ(text(neutral.known), u"|◆ 2 things to know. Ctrl+I shows what and why."_s);
}

TEST_F(PupilCardTest, AskedTheOfficeSeesWhatItMay) {
    const QString known = text(card(m_family.ada(), Shown::Asked).known);
    EXPECT_TRUE(known.contains(u"Special educational needs|K"_s));
    EXPECT_FALSE(known.contains(u"neglect"_s));
    EXPECT_FALSE(known.contains(u"Child protection"_s));
    EXPECT_TRUE(known.contains(u"Ask Sam Lead."_s));
}

TEST_F(PupilCardTest, TheSafeguardingLeadSeesWhy) {
    const QString known = text(card(m_family.ada(), Shown::Asked, u"Sam Lead"_s).known);
    EXPECT_TRUE(known.contains(u"Child protection plan|from 01/09/2024 · neglect"_s));
}

TEST_F(PupilCardTest, NobodyAtTheDeskSeesOnlyWhatEverybodyMay) {
    EXPECT_FALSE(maySee(WhoMaySee::Office, {}, nullptr));
    EXPECT_TRUE(maySee(WhoMaySee::Everyone, {}, nullptr));
    EXPECT_FALSE(maySee(WhoMaySee::SafeguardingLead, u"Sam Lead"_s, nullptr));
}

TEST_F(PupilCardTest, ASisterIsKnownByTheContactBothLiveWith) {
    EXPECT_TRUE(text(card(m_family.ada()).household).contains(u"Pupil, Bea"_s));
}

TEST_F(PupilCardTest, HiddenNamesAreInitialsAndBirthIsDots) {
    m_family.privacy.setHidden(true);
    const PupilCard hidden = card(m_family.ada(), Shown::Asked, u"Sam Lead"_s);
    EXPECT_EQ(hidden.name, u"P. A."_s);
    EXPECT_FALSE(text(hidden.identity).contains(u"2016"_s));
    EXPECT_FALSE(text(hidden.known).contains(u"neglect"_s));
}

TEST_F(PupilCardTest, APlanIsSaidInWords) {
    const PlannedAbsence plan{.range = {day("2024-11-25"), day("2024-12-20")},
                              .half = Half::PM,
                              .weekdays = {1, 3},
                              .code = u"C2"_s,
                              .reason = u"reduced timetable"_s};
    EXPECT_EQ(planWords(plan), u"25/11/2024 to 20/12/2024 · C2, afternoons, Mondays, Wednesdays · "
                               "reduced timetable"_s);
}
