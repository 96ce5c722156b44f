// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/KeepFile.h"
#include "tests/journeys/AtTheWindow.h"
#include "tests/journeys/MorningSchool.h"
#include "tests/support/OfficeOnDisk.h"

#include <QAbstractItemView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

// A day in the life of the office until dinner, by keys alone.
class MorningJourney : public ::testing::Test, protected AtTheWindow {
protected:
    MorningJourney()
        : AtTheWindow(moment("2024-11-20T08:51"), &writeMorningSchool) {}

    // The ways to the views.
    void toTheRegister() { hands.press(Qt::Key_2, Qt::AltModifier); }
    void toTheBoard() {
        hands.press(Qt::Key_1, Qt::AltModifier);
        if (!isInFront("calls.board"))
            hands.press(Qt::Key_Tab, Qt::ControlModifier);
    }
    // The row of this child, or class, comes to the front by the arrows.
    void goTo(const QString& whom) {
        QAbstractItemView& board = list("calls.list");
        const QStringList lines = rows("calls.list");
        const auto wanted = std::ranges::find_if(
            lines, [&](const QString& line) { return line.contains(whom); });
        ASSERT_NE(wanted, lines.end()) << qPrintable(whom);
        const int steps = int(wanted - lines.begin()) - board.currentIndex().row();
        hands.repeat(steps < 0 ? Qt::Key_Up : Qt::Key_Down, std::abs(steps));
    }
    // A key of the board that opens a question, answered by what is typed and Enter.
    void ask(Qt::Key key, const QString& form, const QString& words) {
        hands.whenAsked(form, [=, this] {
            hands.type(words);
            hands.press(Qt::Key_Return);
        });
        hands.press(key);
    }
    void signIn(const QString& partOfName, const QString& reason, bool withSiblings = false) {
        hands.press(Qt::Key_L, Qt::ControlModifier);
        hands.type(partOfName);
        hands.press(Qt::Key_Return);
        if (withSiblings)
            hands.press(Qt::Key_B, Qt::ControlModifier);
        hands.type(reason);
        hands.press(Qt::Key_Return);
    }

    void takeTwoRegisters();
    void lookAtTheBoardBeforeItCloses();
    void twoCallsAndThreeAtTheHatch();
    void theFlaggedPupilFirst();
    void aMessageIsLeft();
    void reachedAndIll(const QString& said);
    void aParentBelievesTheChildIsAtSchool();
    void theFourthComesAfterTheClose();
    void theClassThatWasLate();
    void theChildIsFound();
    void oneIsSentHomeIll();
};

void MorningJourney::takeTwoRegisters() {
    toTheRegister();
    hands.press(Qt::Key_Home);
    hands.type(u"nnnnn/"_s); // 4A but for Una
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    hands.press(Qt::Key_N, Qt::ControlModifier); // the next to take
    hands.press(Qt::Key_Home);
    hands.type(u"n//n"_s); // 5B: Gil and Kit
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(code("Finn") + code("Una") + code("Gil") + code("Kit"), u"N/NN"_s);
}

// rules.md 24: never clear while a register is untaken; before the close they may yet come in.
void MorningJourney::lookAtTheBoardBeforeItCloses() {
    at("08:55");
    toTheBoard();
    EXPECT_EQ(label("calls.headline"), u"1 class, 4 pupils not known · 7 may yet come in"_s);
    EXPECT_FALSE(isRead(u"Every child is accounted for"));
    EXPECT_EQ(rows("calls.list").at(0),
              u"Not known yet | 4 pupils | 6C | register not taken |  | Have it taken"_s);
    EXPECT_EQ(rows("calls.list").at(1),
              u"May yet come in | Pupil, Kit ◆ | 5B | extra care |  | Ring mother"_s);
}

void MorningJourney::twoCallsAndThreeAtTheHatch() {
    at("09:05");
    const int before = hands.pressed();
    hands.whenAsked(u"calls.takeForm"_s, [this] {
        hands.type(u"eve"_s);
        hands.repeat(Qt::Key_Tab, 3); // her mother, by phone
        hands.type(u"ill"_s);
        hands.repeat(Qt::Key_Tab, 2);
        hands.type(u"i"_s);
        hands.repeat(Qt::Key_Tab, 3); // all day, from today
        hands.type(u"+2"_s);
        hands.press(Qt::Key_Return);
    });
    hands.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_LE(hands.pressed() - before, 25) << "under fifteen seconds (checks L7)";
    EXPECT_EQ(code("Eve"), u"I"_s);

    at("09:12");
    signIn(u"ada"_s, u"bus"_s, true);
    EXPECT_EQ(code("Ada") + code("Bo"), u"LL"_s) << "of a register taken, and of one that is not";
    at("09:18");
    signIn(u"cem"_s, u"overslept"_s);
    EXPECT_EQ(code("Cem"), u"L"_s);

    at("09:19"); // the phone rings at the hatch
    hands.whenAsked(u"calls.takeForm"_s, [this] {
        hands.type(u"finn"_s);
        hands.repeat(Qt::Key_Tab, 3);
        hands.type(u"dentist"_s);
        hands.repeat(Qt::Key_Tab, 2);
        hands.type(u"m"_s);
        hands.press(Qt::Key_Tab);
        hands.type(u"m"_s); // morning only
        hands.press(Qt::Key_Return);
    });
    hands.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(code("Finn"), u"M"_s);
}

void MorningJourney::theFlaggedPupilFirst() {
    at("09:21");
    toTheBoard();
    EXPECT_EQ(label("calls.headline"), u"1 class, 3 pupils not known · 3 to ring"_s);
    EXPECT_THAT(rows("calls.list"),
                ElementsAre(u"Not known | 3 pupils | 6C | register not taken |  | Have it taken"_s,
                            u"To ring | Pupil, Kit ◆ | 5B | extra care |  | Ring mother"_s,
                            u"To ring | Pupil, Dot | 4A |  |  | Ring father"_s,
                            u"To ring | Pupil, Gil | 5B |  |  | Ring mother"_s));
    goTo(u"Kit"_s);
    hands.press(Qt::Key_A); // his mother does not answer
    EXPECT_EQ(rows("calls.list").at(1), u"To ring | Pupil, Kit ◆ | 5B | extra care | 09:21 no "
                                        "answer | Ring grandmother"_s);
    at("09:22");
    reachedAndIll(u"a fever"_s);
    EXPECT_EQ(code("Kit"), u"I"_s);
}

// The home says so, and the school decides I.
void MorningJourney::reachedAndIll(const QString& said) {
    hands.whenAsked(u"calls.reachedForm"_s, [this, said] {
        hands.type(said);
        hands.press(Qt::Key_Tab);
        hands.type(u"i"_s);
        hands.press(Qt::Key_Return);
    });
    hands.press(Qt::Key_R);
}

void MorningJourney::aMessageIsLeft() {
    at("09:23");
    goTo(u"Dot"_s);
    hands.press(Qt::Key_M);
    EXPECT_EQ(label("calls.headline"), u"1 class, 3 pupils not known · 2 to ring"_s)
        << "a message reaches nobody";
}

// checks L12; rules.md 25.
void MorningJourney::aParentBelievesTheChildIsAtSchool() {
    at("09:24");
    goTo(u"Gil"_s);
    ask(Qt::Key_B, u"calls.missingForm"_s, u"left at half past eight"_s);
    EXPECT_EQ(rows("calls.list").at(0),
              u"Missing | Pupil, Gil | 5B | believed to be at school | 09:24 believes the child is "
              "at school, or left home | Ask the class again"_s);
    EXPECT_EQ(label("calls.steps"),
              u"Ask the class again\nTell the safeguarding lead\nFind the child by 09:34"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { // the page behind the board, after the board's own frame
        return rows("today.list").at(0).contains(u"Pupil, Gil"_s);
    })) << "first of the day, too";
    at("09:25");
    goTo(u"Gil"_s);
    ask(Qt::Key_N, u"calls.notHereForm"_s, u"Mr Osei"_s);
    ask(Qt::Key_T, u"calls.toldForm"_s, {}); // Sam Lead, as proposed
    EXPECT_EQ(label("calls.steps"), u"Find the child by 09:34"_s);
    EXPECT_EQ(school().work.concerns.at(0).told->who, u"Sam Lead"_s);
    EXPECT_EQ(label("calls.headline"),
              u"1 missing · 1 class, 3 pupils not known · 1 to ring"_s);
}

// checks L1, L3: U after the close; off the board at once; her father is rung back.
void MorningJourney::theFourthComesAfterTheClose() {
    at("09:28");
    signIn(u"dot"_s, u"car broke down"_s);
    EXPECT_EQ(code("Dot"), u"U"_s);
    EXPECT_EQ(label("calls.headline"), u"1 missing · 1 class, 3 pupils not known"_s);
    EXPECT_THAT(rows("latebook.ringBacks"),
                ElementsAre(u"Pupil, Dot | Dan Pupil, father | 07700 900002 | 09:23 message left | "
                            "ring back: safe"_s));
    hands.press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(rows("latebook.ringBacks").at(0).endsWith(u"rung back 09:28"_s));
}

// From the board to its register; what the hatch wrote there is kept (rules.md 10).
void MorningJourney::theClassThatWasLate() {
    at("09:30");
    toTheBoard();
    goTo(u"6C"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Home);
    hands.press(Qt::Key_Space); // Bo is here
    hands.type(u"n//"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(code("Bo") + code("Lea") + code("Mo"), u"LN/"_s);
    toTheBoard();
    EXPECT_EQ(label("calls.headline"), u"1 missing · 1 to ring"_s);
    at("09:31");
    goTo(u"Lea"_s);
    reachedAndIll(u"sick in the night"_s);
    EXPECT_EQ(label("calls.headline"), u"1 missing"_s);
    EXPECT_FALSE(isRead(u"Every child is accounted for"));
}

void MorningJourney::theChildIsFound() {
    at("09:33");
    ask(Qt::Key_H, u"calls.hereForm"_s, u"Ms Bell"_s); // in the music room
    EXPECT_EQ(code("Gil"), u"/"_s);
    EXPECT_TRUE(isRead(u"Every child is accounted for"));
    EXPECT_TRUE(isRead(u"Every register of Wed 20 Nov, morning is taken, nobody is without a "
                       "mark, and nobody is away without a reason."));
}

void MorningJourney::oneIsSentHomeIll() {
    at("11:10");
    hands.press(Qt::Key_L, Qt::ControlModifier);
    hands.press(Qt::Key_Tab, Qt::ControlModifier);
    hands.type(u"jan"_s);
    hands.press(Qt::Key_Return);
    hands.type(u"i"_s); // ill
    hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Down); // not alone: her mother
    hands.press(Qt::Key_Return);
    EXPECT_THAT(rows("movements.outings"),
                ElementsAre(u"out | Pupil, Jan | 5B | 11:10 | not today | Ill | Joan Pupil"_s));
    EXPECT_EQ(school().planned.back().code, u"I"_s) << "her afternoon";
    EXPECT_EQ(code("Jan"), u"/"_s) << "she was here in the morning";
}

TEST_F(MorningJourney, EveryChildIsAccountedForAndItCanBeReadWhy) {
    takeTwoRegisters();
    lookAtTheBoardBeforeItCloses();
    twoCallsAndThreeAtTheHatch();
    theFlaggedPupilFirst();
    aMessageIsLeft();
    aParentBelievesTheChildIsAtSchool();
    theFourthComesAfterTheClose();
    theClassThatWasLate();
    theChildIsFound();
    oneIsSentHomeIll();

    toTheBoard();
    EXPECT_EQ(label("calls.headline"), u"Every child is accounted for"_s);
    EXPECT_THAT(rows("calls.list"), ElementsAre());
    EXPECT_EQ(label("calls.clearedHead"), u"Left the board: 8"_s);
    EXPECT_THAT(rows("calls.cleared"),
                ElementsAre(u"09:33 | Pupil, Gil | 5B | The class has the child, Ms Bell | /"_s,
                            u"09:31 | Pupil, Lea | 6C | Somebody said why, Liz Pupil | I"_s,
                            u"09:28 | Pupil, Dot | 4A | Signed in late, Ruth Okafor | U"_s,
                            u"09:22 | Pupil, Kit | 5B | Somebody said why, Nell Pupil | I"_s,
                            u"09:19 | Pupil, Finn | 4A | Somebody said why, Fred Pupil | M"_s,
                            u"09:18 | Pupil, Cem | 4A | Signed in late, Ruth Okafor | L"_s,
                            u"09:12 | Pupil, Ada | 4A | Signed in late, Ruth Okafor | L"_s,
                            u"09:05 | Pupil, Eve | 4A | Somebody said why, Ema Pupil | I"_s));
    close();
    EXPECT_TRUE(verifyFile(file())->isOk());
}

} // namespace
} // namespace rollbook
