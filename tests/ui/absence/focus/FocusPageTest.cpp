// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/focus/FocusPage.h"

#include "core/office/Settings.h"
#include "core/office/family/AllocateFocus.h"
#include "core/office/family/BookMeeting.h"
#include "tests/support/FamilyAtTheDesk.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/absence/AbsenceOnPage.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

// On Wednesday 20 November 2024, in the half-term of 4 November to 20 December.
class FocusPageTest : public AbsenceOnPage<FamilyAtTheDesk> {
protected:
    FocusPageTest()
        : AbsenceOnPage(u"focus"_s) {}
    QTableView& families() { return part<QTableView>("absence.focus.families"); }
    QTableView& holders() { return part<QTableView>("absence.focus.holders"); }
    QString told(QTableView& table) { return gridText(*table.model()); }

    // Answers a form as a person would; what it refuses is kept in `refused`.
    void answer(const char* form, const std::function<void(QDialog&)>& fill) {
        at.dialogs.expectDialog(QString::fromLatin1(form), [this, fill](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            fill(dialog);
            dialog.done(QDialog::Accepted);
            refused = dialog.findChild<Notice*>()->sentence();
            return dialog.result() == QDialog::Accepted;
        });
    }
    void answerWhose(const QString& name) {
        answer("absence.whose", [name](QDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(u"absence.whose.pupil.line"_s), name);
        });
    }
    static void write(QDialog& dialog, const char* field, const QString& text) {
        dialog.findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
    }
    qint64 giveBoth() {
        const auto given = AllocateFocus(at.disk.office())
                               .allocate({.pupils = {at.ada(), at.bea()},
                                          .staff = at.disk.school().staff.front().id,
                                          .halfTerm = {},
                                          .words = u"A taxi on Mondays"_s},
                                         day("2024-11-20"), at.disk.author());
        ROLLBOOK_REQUIRE(bool(given), u"a family given"_s);
        return *given;
    }

    QString refused;
};

const QString kHeads = u"Family | Class | With | Half-term | Begins | Ends | To try\n"_s;

TEST_F(FocusPageTest, WithNoFamilyGivenOutThePageSaysHow) {
    EXPECT_FALSE(families().isVisible());
    EXPECT_EQ(told(holders()), u"Who | As | Families\n"
                               "Everybody |  | 0\n"
                               "Ruth Okafor |  | none\n"_s);
    EXPECT_EQ(part<QComboBox>("absence.focus.halfTerm").currentText(),
              u"04/11/2024 to 20/12/2024"_s);
}

TEST_F(FocusPageTest, AFamilyIsGivenWithItsBrothersAndSisters) {
    QAbstractItemModelTester tester(families().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    answerWhose(u"Ada"_s);
    answer("absence.give", [this](QDialog& dialog) {
        EXPECT_EQ(dialog.findChildren<QCheckBox*>().size(), 2);
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"absence.give.as"_s)->currentText(),
                  u"Attendance officer · 0 of 5"_s);
        dialog.findChild<QPlainTextEdit*>()->setPlainText(u"A taxi on Mondays"_s);
    });
    QTest::keyClick(&holders(), Qt::Key_G);
    EXPECT_EQ(told(families()),
              kHeads + u"Pupil, Ada; Pupil, Bea | 4A, RA | Ruth Okafor | 60.0% | "
                       "not booked | not booked | A taxi on Mondays\n"_s);
    EXPECT_EQ(told(holders()), u"Who | As | Families\n"
                               "Everybody |  | 1\n"
                               "Ruth Okafor | Attendance officer | 1 of 5\n"_s);
}

TEST_F(FocusPageTest, ThePupilInFrontOfTheListIsGivenByOneKey) {
    view.open({.view = ViewId::Absence, .page = u"pupils"_s, .pupil = at.bea()});
    answer("absence.give", [](QDialog& dialog) {
        dialog.findChild<QCheckBox*>(u"absence.give.pupil2"_s)->setChecked(false); // Ada
    });
    QTest::keyClick(&part<QTableView>("absence.list"), Qt::Key_G);
    const FocusFamily* focus = at.disk.school().family->focusOn(at.bea(), day("2024-11-20"));
    ASSERT_TRUE(focus);
    EXPECT_THAT(focus->pupils, ElementsAre(at.bea()));
}

TEST_F(FocusPageTest, WhoHasAsManyAsTheRoleMayIsRefusedBesideTheForm) {
    ASSERT_TRUE(ChangeSettings(at.disk.office())
                    .setNumbers({{.id = u"focusFamiliesAttendanceOfficer"_s,
                                  .value = 0,
                                  .from = day("2024-11-01")}},
                                at.disk.author()));
    answerWhose(u"Ada"_s);
    answer("absence.give", [](QDialog&) {});
    QTest::keyClick(&holders(), Qt::Key_G);
    EXPECT_TRUE(refused.startsWith(u"Ruth Okafor"_s)) << qPrintable(refused);
    EXPECT_TRUE(at.disk.school().family->focus.empty());
}

TEST_F(FocusPageTest, AFamilyTakenBackSaysWhyAndStandsLast) {
    giveBoth();
    answer("absence.takeBack", [](QDialog&) {});
    QTest::keyClick(&families(), Qt::Key_Delete);
    EXPECT_EQ(refused, u"Say in a few words why."_s);
    answer("absence.takeBack",
           [](QDialog& dialog) { write(dialog, "absence.takeBack.why", u"Moved away"_s); });
    QTest::keyClick(&families(), Qt::Key_Delete);
    EXPECT_TRUE(told(families()).contains(u"taken back 20/11/2024: Moved away"_s));
    EXPECT_FALSE(at.commands.action(u"absence.focus.takeBack"_s)->isEnabled());
    EXPECT_TRUE(told(holders()).contains(u"Everybody |  | 0"_s));
}

TEST_F(FocusPageTest, TheMeetingThatBeginsItIsBookedWithWhoMayBeAsked) {
    const qint64 focus = giveBoth();
    answer("absence.bookFocus", [](QDialog& dialog) {
        const auto who = dialog.findChildren<QCheckBox*>();
        ASSERT_EQ(who.size(), 1); // the father must not be contacted about Ada
        who.front()->setChecked(true);
        write(dialog, "absence.bookFocus.place", u"Room 2"_s);
        dialog.findChild<DateEdit*>()->setDate(day("2024-11-25"));
    });
    QTest::keyClick(&families(), Qt::Key_B);
    EXPECT_EQ(refused, QString());
    const Meeting* meeting =
        at.disk.school().family->focusMeeting(focus, FocusMeeting::Part::Start);
    ASSERT_TRUE(meeting);
    EXPECT_EQ(meeting->at(), moment("2024-11-25T15:30"));
    EXPECT_TRUE(told(families()).contains(u"25/11/2024 | not booked"_s)) << qPrintable(told(families()));
}

TEST_F(FocusPageTest, WhoIsChosenAtTheLeftShowsTheirFamiliesAlone) {
    giveBoth();
    at.sitDownAs(u"Sam Lead"_s);
    view.open({.view = ViewId::Absence, .page = u"focus"_s});
    holders().setCurrentIndex(holders().model()->index(2, 0)); // Sam Lead, who has none
    EXPECT_EQ(families().model()->rowCount(), 0);
    holders().setCurrentIndex(holders().model()->index(1, 0));
    EXPECT_EQ(families().model()->rowCount(), 1);
}

TEST_F(FocusPageTest, AnotherHalfTermHasItsOwnFamilies) {
    giveBoth();
    auto& halfTerm = part<QComboBox>("absence.focus.halfTerm");
    halfTerm.setCurrentIndex(0);
    Q_EMIT halfTerm.activated(0);
    EXPECT_EQ(families().model()->rowCount(), 0);
}

TEST_F(FocusPageTest, NamesAndWordsAreHiddenFromTheHatch) {
    giveBoth();
    at.privacy.setHidden(true);
    EXPECT_FALSE(told(families()).contains(u"Pupil"_s));
    EXPECT_FALSE(told(families()).contains(u"taxi"_s));
    EXPECT_FALSE(told(holders()).contains(u"Okafor"_s));
}

TEST_F(FocusPageTest, TheRecordIsOneKeyAway) {
    giveBoth();
    QTest::keyClick(&families(), Qt::Key_Return);
    ASSERT_EQ(at.navigator.gone.size(), 1U);
    EXPECT_EQ(at.navigator.gone.front().pupil, at.ada());
}

TEST_F(FocusPageTest, AFileForReadingOnlyShowsWhatStandsAndRefusesInASentence) {
    giveBoth();
    const auto office = must(Office::open(at.disk.file(), OpenMode::ReadOnly, at.disk.clock(),
                                          at.disk.school().codes));
    Commands commands(at.theme);
    const Surroundings around{*office,  at.desk,        at.dialogs, at.navigator, commands,
                              at.preferences, at.privacy, at.printing, at.theme};
    FocusPresenter presenter(around);
    FocusPage page(around, presenter);
    page.show();
    page.open({});
    EXPECT_EQ(presenter.families().rowCount(), 1);
    commands.action(u"absence.focus.give"_s)->trigger();
    EXPECT_TRUE(page.findChild<Notice*>(u"absence.focus.notice"_s)
                    ->sentence()
                    .contains(u"reading only"_s));
}

TEST_F(FocusPageTest, ByTabEverythingIsReached) {
    giveBoth();
    EXPECT_EQ(tabOrderFaults(view), QStringList());
    EXPECT_EQ(at.commands.faults(), QStringList());
}

} // namespace
} // namespace rollbook
