// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/FireList.h"

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Where = FireLine::Where;
using From = FireLine::From;

// Registers open at 08:50 and 13:00. Ben is marked in the morning, so 4A has been called.
class FireListTest : public ::testing::Test {
protected:
    FireListTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .marked(u"2024-11-20 AM"_s, u"/"_s)
                    .withPupil(u"Cem"_s)
                    .inClass(u"4B"_s)
                    .withPupil(u"Dee"_s)
                    .build())
        , disk(*built, moment("2024-11-20T10:00")) {}

    School& school() { return disk.office().mutableSchool(); }

    void mark(const QString& name, const QString& at, const QString& code) {
        school().registers.begin()->second->setMark(
            {.pupil = disk.pupil(name), .session = session(at), .code = code});
    }
    void draft(const QString& name, const QString& at, const QString& code) {
        const Mark mark{.pupil = disk.pupil(name), .session = session(at), .code = code};
        school().drafts[{mark.pupil, mark.session}] = {mark, {}};
    }
    LateArrival& arrive(const QString& name, const char* at) {
        return school().hatch.arrivals.emplace_back(
            LateArrival{.pupil = disk.pupil(name), .at = moment(at), .code = u"L"_s});
    }
    Movement& move(const QString& name, const char* at, Movement::Kind kind) {
        return school().hatch.movements.emplace_back(
            Movement{.pupil = disk.pupil(name), .at = moment(at), .kind = kind});
    }
    FireList listAt(const char* at) { return fireList(disk.school(), moment(at)); }
    FireLine line(const QString& name, const char* at = "2024-11-20T10:00") {
        for (const FireClass& each : listAt(at).classes)
            for (const FireLine& candidate : each.lines)
                if (candidate.pupil == disk.pupil(name))
                    return candidate;
        ADD_FAILURE() << "not on the list";
        return {};
    }
    FireClass classNamed(const QString& name, const char* at = "2024-11-20T10:00") {
        for (const FireClass& each : listAt(at).classes)
            if (each.className == name)
                return each;
        ADD_FAILURE() << "no such class";
        return {};
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

struct CodeCase {
    const char* code;
    Where where;
};

class FireListCodeTest : public FireListTest, public ::testing::WithParamInterface<CodeCase> {};

TEST_P(FireListCodeTest, AMarkSaysWhereTheChildIs) {
    const QString code = QString::fromLatin1(GetParam().code);
    mark(u"Ada"_s, u"2024-11-20 AM"_s, code);
    EXPECT_EQ(line(u"Ada"_s).where, GetParam().where);
    EXPECT_EQ(line(u"Ada"_s).from, From::Register);
}

TEST_P(FireListCodeTest, ADraftSaysTheSame) {
    draft(u"Ada"_s, u"2024-11-20 AM"_s, QString::fromLatin1(GetParam().code));
    EXPECT_EQ(line(u"Ada"_s).where, GetParam().where);
    EXPECT_EQ(line(u"Ada"_s).from, From::Draft);
}

// U is an absence and on site; B is attendance and is not.
INSTANTIATE_TEST_SUITE_P(
    Codes, FireListCodeTest,
    ::testing::Values(CodeCase{"/", Where::OnSite}, CodeCase{"L", Where::OnSite},
                      CodeCase{"U", Where::OnSite}, CodeCase{"B", Where::Away},
                      CodeCase{"V", Where::Away}, CodeCase{"P", Where::Away},
                      CodeCase{"D", Where::Away}, CodeCase{"I", Where::Away},
                      CodeCase{"N", Where::Away}, CodeCase{"O", Where::Away},
                      CodeCase{"X", Where::Away}, CodeCase{"??", Where::Unknown}));

TEST_F(FireListTest, ABlankIsLookedFor) {
    EXPECT_EQ(line(u"Ada"_s), (FireLine{.pupil = disk.pupil(u"Ada"_s)}));
}

TEST_F(FireListTest, AMarkOutweighsADraftLeftFromBefore) {
    draft(u"Ben"_s, u"2024-11-20 AM"_s, u"N"_s);
    EXPECT_EQ(line(u"Ben"_s).where, Where::OnSite);
}

TEST_F(FireListTest, WhoWasSignedInIsOnSiteWhateverTheMarkSays) {
    mark(u"Ada"_s, u"2024-11-20 AM"_s, u"M"_s);
    arrive(u"Ada"_s, "2024-11-20T09:40");
    EXPECT_EQ(line(u"Ada"_s, "2024-11-20T09:39").where, Where::Away);
    EXPECT_EQ(line(u"Ada"_s, "2024-11-20T09:40").where, Where::OnSite);
    EXPECT_EQ(line(u"Ada"_s, "2024-11-20T09:40").from, From::LateBook);
}

TEST_F(FireListTest, ASignInTakenBackSaysNothing) {
    arrive(u"Ada"_s, "2024-11-20T09:10").isTakenBack = true;
    EXPECT_EQ(line(u"Ada"_s).where, Where::Unknown);
}

TEST_F(FireListTest, YesterdaysSignInSaysNothing) {
    arrive(u"Ada"_s, "2024-11-19T09:10");
    EXPECT_EQ(line(u"Ada"_s).where, Where::Unknown);
}

TEST_F(FireListTest, WhoWentHomeIsAwayUntilTheyAreBack) {
    move(u"Ben"_s, "2024-11-20T09:30", Movement::Kind::Appointment);
    move(u"Ben"_s, "2024-11-20T09:50", Movement::Kind::Return);
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T09:29").where, Where::OnSite);
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T09:30").where, Where::Away);
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T09:50").where, Where::OnSite);
}

TEST_F(FireListTest, AMovementTakenBackSaysNothing) {
    move(u"Ben"_s, "2024-11-20T09:30", Movement::Kind::Ill).isTakenBack = true;
    EXPECT_EQ(line(u"Ben"_s).from, From::Register);
}

TEST_F(FireListTest, TheMorningSpeaksUntilTheAfternoonOpens) {
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T12:59").where, Where::OnSite);
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T13:00").where, Where::Unknown);
}

TEST_F(FireListTest, TheAfternoonsRegisterOutweighsTheMorningsHatch) {
    move(u"Ben"_s, "2024-11-20T11:00", Movement::Kind::Ill);
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T13:10").where, Where::Away);
    mark(u"Ben"_s, u"2024-11-20 PM"_s, u"\\"_s);
    EXPECT_EQ(line(u"Ben"_s, "2024-11-20T13:10").where, Where::OnSite);
}

TEST_F(FireListTest, AClosureMadeSinceTakesNobodyOut) {
    school().calendar.setClosures({{.id = ClosureId(1),
                                    .range = {day("2024-11-20"), day("2024-11-20")},
                                    .kind = ClosureKind::Unplanned,
                                    .reason = u"flood"_s,
                                    .code = u"Y4"_s}});
    school().registers.begin()->second->rebuild();
    EXPECT_EQ(line(u"Ben"_s).where, Where::OnSite);
}

TEST_F(FireListTest, AClassNobodyHasCalledIsCalledInFull) {
    mark(u"Cem"_s, u"2024-11-20 PM"_s, u"I"_s);
    const FireClass unknown = classNamed(u"4B"_s);
    EXPECT_FALSE(unknown.isKnown);
    EXPECT_EQ(unknown.called(), 1);
    EXPECT_TRUE(classNamed(u"4B"_s, "2024-11-20T13:10").isKnown);
    EXPECT_EQ(classNamed(u"4B"_s, "2024-11-20T13:10").called(), 0);
}

TEST_F(FireListTest, OfAClassNobodyHasCalledEvenWhoLeftIsCalled) {
    move(u"Cem"_s, "2024-11-20T09:30", Movement::Kind::Ill);
    EXPECT_EQ(classNamed(u"4B"_s).count(Where::Away), 1);
    EXPECT_EQ(classNamed(u"4B"_s).called(), 1);
}

TEST_F(FireListTest, ADraftMakesAClassKnown) {
    draft(u"Cem"_s, u"2024-11-20 AM"_s, u"I"_s);
    EXPECT_TRUE(classNamed(u"4B"_s).isKnown);
    EXPECT_EQ(classNamed(u"4B"_s).called(), 0);
}

TEST_F(FireListTest, PupilsWithoutAClassStandLast) {
    EXPECT_EQ(listAt("2024-11-20T10:00").classes.back().className, QString());
    EXPECT_EQ(listAt("2024-11-20T10:00").classes.back().lines.size(), 1U);
}

TEST_F(FireListTest, TheCountsAreThoseOfTheClasses) {
    const FireList list = listAt("2024-11-20T10:00");
    EXPECT_EQ(list.count(Where::OnSite), 1);
    EXPECT_EQ(list.count(Where::Unknown), 3);
    EXPECT_EQ(list.called(), 4);
}

TEST_F(FireListTest, OnADayWithoutSchoolOnlyWhoWasSeenIsListed) {
    EXPECT_TRUE(listAt("2024-11-23T10:00").classes.empty());
    arrive(u"Ada"_s, "2024-11-23T09:00");
    EXPECT_EQ(listAt("2024-11-23T10:00").called(), 1);
}

// rules.md 30: nobody calls the name across the yard; but a mark or a sign-in of today is a child to be
// looked for, whatever was entered about another.
TEST_F(FireListTest, AChildWhoHasDiedIsCalledOnlyWhereTodayHasItOnSite) {
    const auto isListed = [this](const QString& name) {
        for (const FireClass& each : listAt("2024-11-20T10:00").classes)
            for (const FireLine& candidate : each.lines)
                if (candidate.pupil == disk.pupil(name))
                    return true;
        return false;
    };
    auto& holds = school().letters.holds;
    holds.push_back({.pupil = disk.pupil(u"Ada"_s), .cause = HoldCause::Bereavement});
    EXPECT_TRUE(isListed(u"Ada"_s));
    holds[0].cause = HoldCause::Death;
    EXPECT_FALSE(isListed(u"Ada"_s)) << "no mark yet";
    mark(u"Ada"_s, u"2024-11-20 AM"_s, u"N"_s);
    EXPECT_FALSE(isListed(u"Ada"_s));
    arrive(u"Ada"_s, "2024-11-20T09:40");
    EXPECT_TRUE(isListed(u"Ada"_s));
    holds.push_back({.pupil = disk.pupil(u"Ben"_s), .cause = HoldCause::Death});
    EXPECT_TRUE(isListed(u"Ben"_s)) << "marked present";
}

} // namespace
} // namespace rollbook
