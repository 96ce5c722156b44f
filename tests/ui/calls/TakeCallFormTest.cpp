// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/TakeCallForm.h"

#include "tests/support/Widgets.h"
#include "tests/ui/calls/BoardAtTheDesk.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TakeCallFormTest : public testing::Test {
protected:
    TakeCallFormTest() { form.dialog().show(); }
    template <typename T>
    T* part(const char* name) {
        return form.dialog().findChild<T*>(u"calls.takeForm."_s + QLatin1StringView(name));
    }
    void type(const char* field, const QString& text) {
        part<QLineEdit>(field)->clear();
        QTest::keyClicks(part<QLineEdit>(field), text);
    }
    void pick(const char* field, const QString& beginning) {
        auto* box = part<QComboBox>(field);
        const int found = box->findText(beginning, Qt::MatchStartsWith);
        ASSERT_GE(found, 0) << beginning.toStdString();
        box->setCurrentIndex(found);
    }
    QString save() {
        form.dialog().done(QDialog::Accepted);
        return form.dialog().findChild<Notice*>()->sentence();
    }
    BoardAtTheDesk desk;
    TakeCallForm form{desk.around()};
};

TEST_F(TakeCallFormTest, ShowsClassAndDateOfBirthBeforeEnter) {
    type("name", u"pup ad"_s);
    ASSERT_EQ(part<QListWidget>("found")->count(), 1);
    EXPECT_EQ(part<QListWidget>("found")->currentItem()->text(),
              u"Pupil, Ada · 4A · born 01/01/2016"_s);
}

// Before somebody is chosen there is no field for the teacher, and nothing is said about it.
TEST_F(TakeCallFormTest, AHintStandsOnlyUnderItsField) {
    const auto labels = form.dialog().findChildren<QLabel*>();
    const auto hint = std::ranges::find_if(labels, [](const QLabel* each) {
        return each->text().startsWith(u"May be empty"_s);
    });
    ASSERT_NE(hint, labels.end());
    EXPECT_TRUE((*hint)->isHidden());
    type("name", u"ada"_s);
    EXPECT_FALSE((*hint)->isHidden());
}

TEST_F(TakeCallFormTest, TheArrowsChooseAmongNamesakes) {
    type("name", u"pupil"_s);
    EXPECT_EQ(part<QListWidget>("found")->currentRow(), 0);
    QTest::keyClick(part<QLineEdit>("name"), Qt::Key_Down);
    EXPECT_EQ(part<QListWidget>("found")->currentRow(), 1);
}

// checks L7: one contact; today's N amended to I, the rest planned; off the board.
TEST_F(TakeCallFormTest, MotherIllThreeDays) {
    type("name", u"ada"_s);
    type("said", u"ill"_s);
    pick("code", u"I"_s);
    part<DateEdit>("until")->setDate(day("2024-11-22"));
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(desk.school().work.contacts.size(), 1U);
    EXPECT_EQ(desk.school().work.contacts[0].with, desk.contact("Mother"));
    EXPECT_EQ(desk.code("Ada"), u"I"_s);
    for (const char* session : {"2024-11-20 PM", "2024-11-21 AM", "2024-11-22 PM"}) {
        const auto key = sessionFromString(QString::fromLatin1(session));
        EXPECT_TRUE(desk.school().plannedFor(desk.id("Ada"), *key)) << session;
    }
}

TEST_F(TakeCallFormTest, AFourthDayIsRefusedAndNothingIsSaved) {
    type("name", u"ada"_s);
    type("said", u"ill"_s);
    pick("code", u"I"_s);
    part<DateEdit>("until")->setDate(day("2024-11-25"));
    EXPECT_FALSE(save().isEmpty());
    EXPECT_TRUE(desk.school().work.contacts.empty());
}

TEST_F(TakeCallFormTest, AnUnknownCallerIsKeptAndClearsNothingForAFlaggedPupil) {
    type("name", u"cy"_s);
    pick("caller", u"Somebody else"_s);
    type("callerName", u"a neighbour"_s);
    type("said", u"he is ill"_s);
    EXPECT_FALSE(part<QComboBox>("code")->isVisible());
    EXPECT_TRUE(part<QLabel>("warning")->text().contains(u"nothing is cleared"_s));
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(desk.code("Cy"), u"N"_s);
    EXPECT_EQ(desk.school().work.contacts.back().withName, u"a neighbour"_s);
    EXPECT_EQ(desk.board().count(CallStage::AwaitingCode), 0);
}

TEST_F(TakeCallFormTest, TheLimitOfAFlaggedPupilIsShownBeforeEnter) {
    type("name", u"cy"_s);
    EXPECT_EQ(part<QLabel>("limit")->text(),
              u"One call clears one school day. Ask again tomorrow."_s);
}

// rules.md 27
TEST_F(TakeCallFormTest, SomebodyWhoMayNotBeToldIsWarnedOfAndClearsNothing) {
    type("name", u"ada"_s);
    EXPECT_TRUE(part<QComboBox>("code")->isVisible());
    pick("caller", u"Mx Father"_s);
    EXPECT_TRUE(part<QLabel>("warning")->text().startsWith(u"Say nothing"_s));
    EXPECT_FALSE(part<QComboBox>("code")->isVisible());
    EXPECT_FALSE(part<QWidget>("siblings")->isVisible());
    type("said", u"she is ill"_s);
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(desk.code("Ada"), u"N"_s);
}

TEST_F(TakeCallFormTest, TheBrotherGoesWithTheSameCall) {
    type("name", u"ada"_s);
    type("said", u"both ill"_s);
    pick("code", u"I"_s);
    ASSERT_TRUE(part<QCheckBox>("sibling1"));
    part<QCheckBox>("sibling1")->setChecked(true);
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(desk.code("Ada"), u"I"_s);
    EXPECT_EQ(desk.code("Bo"), u"I"_s);
}

TEST_F(TakeCallFormTest, TheSisterIsNotOfferedToHimWhoMayNotBeToldOfHer) {
    type("name", u"bo"_s);
    ASSERT_TRUE(part<QCheckBox>("sibling1"));
    pick("caller", u"Mx Father"_s);
    EXPECT_FALSE(part<QCheckBox>("sibling1"));
}

TEST_F(TakeCallFormTest, AWordForTheTeacherIsPassedOn) {
    type("name", u"ada"_s);
    type("said", u"dentist at two"_s);
    type("message", u"Collected at 13:45"_s);
    EXPECT_EQ(save(), QString());
    ASSERT_EQ(desk.school().work.messages.size(), 1U);
    EXPECT_EQ(desk.school().work.messages[0].words, u"Collected at 13:45"_s);
}

TEST_F(TakeCallFormTest, BelievesAtSchoolStartsTheSearchFromAnyView) {
    type("name", u"ada"_s);
    type("said", u"left at 08:30"_s);
    part<QCheckBox>("believes")->setChecked(true);
    EXPECT_FALSE(part<QComboBox>("code")->isVisible());
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(desk.board().count(CallStage::Missing), 1);
}

TEST_F(TakeCallFormTest, NobodyChosenAndNothingSaidAreRefused) {
    EXPECT_FALSE(save().isEmpty());
    type("name", u"ada"_s);
    EXPECT_FALSE(save().isEmpty());
    EXPECT_TRUE(desk.school().work.contacts.empty());
}

TEST_F(TakeCallFormTest, WalksByTab) {
    type("name", u"ada"_s);
    pick("code", u"I"_s);
    EXPECT_EQ(tabOrderFaults(form.dialog()), QStringList());
}

} // namespace
} // namespace rollbook
