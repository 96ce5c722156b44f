// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/CouncilForm.h"

#include "core/family/FamilyWork.h"
#include "core/office/family/GiveCouncilList.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/OfficeErrors.h"
#include "core/office/letters/HoldLetters.h"
#include "tests/support/Must.h"
#include "tests/ui/absence/AbsenceAtTheDesk.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Sentences.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

class CouncilFormTest : public AbsenceAtTheDesk {
protected:
    // Opens the form with its key, and answers it; what it refused is in `refused`.
    void give(const std::function<bool(QDialog&)>& fill) {
        at.dialogs.expectDialog(u"absence.council"_s, [this, fill](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            const bool isWanted = fill(dialog);
            dialog.done(isWanted ? QDialog::Accepted : QDialog::Rejected);
            refused = dialog.findChild<Notice*>(u"absence.council.notice"_s)->sentence();
            return dialog.result() == QDialog::Accepted;
        });
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_K);
    }
    void giveTo(const QString& whom) {
        give([whom](QDialog& dialog) {
            write(dialog, "absence.council.to", whom);
            return true;
        });
    }
    static QString labels(const QDialog& dialog) {
        QStringList words;
        for (const QLabel* each : dialog.findChildren<QLabel*>())
            words.append(each->text());
        return words.join(u'\n');
    }
    static void write(QDialog& dialog, const char* field, const QString& text) {
        dialog.findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
    }
    static QStringList told(QDialog& dialog) {
        QStringList lines;
        const auto* pupils = dialog.findChild<QListWidget*>(u"absence.council.pupils"_s);
        for (int row = 0; row < pupils->count(); ++row)
            lines.append(pupils->item(row)->text());
        return lines;
    }
    static void press(QDialog& dialog, const char* button) {
        dialog.findChild<QPushButton*>(QString::fromLatin1(button))->click();
    }
    static QString saidIn(QDialog& dialog) {
        return dialog.findChild<Notice*>(u"absence.council.said"_s)->sentence();
    }
    const std::vector<CouncilList>& kept() { return at.disk.school().family->councilLists; }
    void chooseRows(std::initializer_list<int> rows) {
        for (const int row : rows)
            list().selectionModel()->select(
                list().model()->index(row, AbsenceModel::Name),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    // What E says of the row in front.
    QString explained() {
        QString said;
        at.dialogs.expectDialog(u"figure"_s, [&](QDialog& dialog) {
            said = labels(dialog);
            return false;
        });
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_E);
        return said;
    }
    void planFor(const QString& pupil) {
        ASSERT_TRUE(KeepPlan(at.disk.office())
                        .keep({.pupil = at.disk.pupil(pupil),
                               .barriers = u"Cares for her mother"_s,
                               .pupilSays = {},
                               .actions = {{u"Walk in together"_s, u"Mrs Reed"_s, day("2024-10-01")}},
                               .reviews = {day("2024-10-11")},
                               .from = day("2024-09-27")},
                              at.disk.author()));
    }

    QString refused;
};

TEST_F(CouncilFormTest, ThoseShownAreOnTheListAndKeptOnceItIsSaidToBeGiven) {
    choose("absence.shown", u"Persistent and severe"_s);
    give([](QDialog& dialog) {
        EXPECT_TRUE(labels(dialog).contains(u"2 pupils: those shown now."_s)) << qPrintable(labels(dialog));
        EXPECT_THAT(told(dialog), ElementsAre(u"Pupil, Dot · 10C"_s, u"Pupil, Cy · 4B"_s));
        EXPECT_EQ(dialog.findChild<DateEdit*>()->date(), day("2024-09-27"));
        write(dialog, "absence.council.to", u" Jo Marsh, attendance officer "_s);
        write(dialog, "absence.council.words", u"Autumn meeting"_s);
        return true;
    });
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_THAT(kept().front().pupils,
                testing::UnorderedElementsAre(at.disk.pupil(u"Cy"_s), at.disk.pupil(u"Dot"_s)));
    EXPECT_EQ(kept().front().to, u"Jo Marsh, attendance officer"_s);
    EXPECT_EQ(kept().front().on, day("2024-09-27"));
    EXPECT_EQ(kept().front().words, u"Autumn meeting"_s);
    EXPECT_EQ(part<Notice>("absence.notice").kind(), NoticeKind::Done);
}

TEST_F(CouncilFormTest, PrintedOrSavedAndGivenToNobodyNothingIsKept) {
    QTemporaryDir folder;
    give([&](QDialog& dialog) {
        at.dialogs.expectFile(u"Save the list for the council"_s, folder.filePath(u"council"_s));
        press(dialog, "absence.council.print");
        press(dialog, "absence.council.csv");
        EXPECT_TRUE(saidIn(dialog).startsWith(u"Written to"_s)) << qPrintable(saidIn(dialog));
        return false;
    });
    EXPECT_EQ(at.printing.titles, QStringList{u"Absence: Whole school · Everybody"_s});
    EXPECT_TRUE(QFile::exists(folder.filePath(u"council.csv"_s)));
    EXPECT_TRUE(kept().empty());
}

TEST_F(CouncilFormTest, RowsChosenAreTheListAloneAndOneRowIsNoChoice) {
    list().setCurrentIndex(list().model()->index(0, 0));
    give([](QDialog& dialog) {
        EXPECT_EQ(told(dialog).size(), 4);
        return false;
    });
    chooseRows({1, 2}); // Cy and Ben, besides Dot in front
    list().selectionModel()->select(list().model()->index(0, 0),
                                    QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    give([](QDialog& dialog) {
        EXPECT_THAT(told(dialog), ElementsAre(u"Pupil, Cy · 4B"_s, u"Pupil, Ben · 4A"_s));
        press(dialog, "absence.council.print");
        write(dialog, "absence.council.to", u"Jo Marsh"_s);
        return true;
    });
    EXPECT_EQ(at.printing.titles, QStringList{u"Absence: 2 pupils"_s});
    EXPECT_EQ(kept().front().pupils.size(), 2U);
}

TEST_F(CouncilFormTest, WithoutWhoTookItOrOnADayToComeItStaysOpenAndSaysWhy) {
    give([](QDialog&) { return true; });
    EXPECT_FALSE(refused.isEmpty());
    give([](QDialog& dialog) {
        write(dialog, "absence.council.to", u"Jo Marsh"_s);
        dialog.findChild<DateEdit*>()->setDate(day("2024-09-28"));
        return true;
    });
    EXPECT_FALSE(refused.isEmpty());
    EXPECT_TRUE(kept().empty());
}

TEST_F(CouncilFormTest, WhoIsOnAListIsToldApartFromWhoIsLeftOut) {
    choose("absence.shown", u"Severe"_s);
    giveTo(u"Jo Marsh"_s);
    choose("absence.shown", u"Persistent and severe"_s);
    stand(3);
    EXPECT_EQ(list().model()->index(0, AbsenceModel::Council).data(), u"27/09/2024"_s);
    EXPECT_EQ(list().model()->index(1, AbsenceModel::Council).data(), u"left out"_s);
    give([](QDialog& dialog) {
        EXPECT_THAT(told(dialog), ElementsAre(u"Pupil, Dot · 10C · on the list of 27/09/2024 already"_s,
                                              u"Pupil, Cy · 4B"_s));
        return false;
    });
    choose("absence.shown", u"Everybody"_s);
    EXPECT_EQ(list().model()->index(3, AbsenceModel::Council).data(), QString()); // Ada misses nothing
}

TEST_F(CouncilFormTest, WithAPlanOneIsStillAskedForUntilOnAListAndTheLineSaysWhich) {
    const QString noPlan = u"No attendance plan or contract runs."_s;
    const QString noList = u"On no list given to the council this year, the last on 27/09/2024."_s;
    choose("absence.shown", u"Severe"_s);
    giveTo(u"Jo Marsh"_s);
    planFor(u"Dot"_s);
    planFor(u"Cy"_s);
    choose("absence.shown", u"Persistent, without a plan or list"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Cy"_s));
    list().setCurrentIndex(list().model()->index(0, AbsenceModel::Attendance));
    QString said = explained();
    EXPECT_TRUE(said.contains(noList)) << qPrintable(said);
    EXPECT_FALSE(said.contains(noPlan));
    giveTo(u"Jo Marsh"_s);
    EXPECT_THAT(names(), ElementsAre());
    choose("absence.shown", u"Severe"_s);
    list().setCurrentIndex(list().model()->index(0, AbsenceModel::Attendance));
    said = explained();
    EXPECT_TRUE(said.contains(u"On the list given to the council on 27/09/2024."_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(noPlan));
}

TEST_F(CouncilFormTest, WithoutAnyListAndWithoutAPlanTheLineSaysSo) {
    list().setCurrentIndex(list().model()->index(0, AbsenceModel::Attendance));
    const QString said = explained();
    EXPECT_TRUE(said.contains(u"No attendance plan or contract runs."_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u"council"_s));
}

// rules.md 30
TEST_F(CouncilFormTest, ADeathStopsThisListToo) {
    ASSERT_TRUE(HoldLetters(at.disk.office())
                    .hold({.pupil = at.disk.pupil(u"Cy"_s),
                           .cause = HoldCause::Death,
                           .words = u"On 26 September"_s,
                           .decidedBy = u"Head"_s,
                           .from = day("2024-09-26")},
                          at.disk.author()));
    give([](QDialog& dialog) {
        EXPECT_EQ(told(dialog).size(), 3);
        EXPECT_FALSE(told(dialog).join(u' ').contains(u"Cy"_s));
        return false;
    });
    choose("absence.shown", u"Persistent, without a plan or list"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s));
}

TEST_F(CouncilFormTest, AFileForReadingOnlyRefusesBeforeTheFormIsFilledIn) {
    const auto office = must(Office::open(at.disk.file(), OpenMode::ReadOnly, at.disk.clock(), shippedCodes()));
    Desk desk(*office);
    Commands commands(at.theme);
    const Surroundings around{*office,          desk,          at.dialogs,  at.navigator, commands,
                              at.preferences,   at.privacy,    at.printing, at.theme};
    AbsenceView reading(around);
    reading.show();
    reading.open({.view = ViewId::Absence});
    commands.action(u"absence.council"_s)->trigger();
    EXPECT_EQ(reading.findChild<Notice*>(u"absence.notice"_s)->sentence(), sentence(Error{errors::kReadOnly}));
}

TEST_F(CouncilFormTest, HiddenNamesStayHiddenAndNothingGoesOutWithoutThem) {
    at.privacy.setHidden(true);
    give([](QDialog& dialog) {
        EXPECT_EQ(told(dialog).front(), u"P. D. · 10C"_s);
        press(dialog, "absence.council.print");
        press(dialog, "absence.council.csv");
        EXPECT_TRUE(saidIn(dialog).startsWith(u"Names are hidden"_s));
        return false;
    });
    EXPECT_TRUE(at.printing.titles.isEmpty());
}

} // namespace
} // namespace rollbook
