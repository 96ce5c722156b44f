// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyCard.h"

#include "tests/ui/family/AtTheCard.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class FamilyCardTest : public AtTheCard {
protected:
    void setTarget(int tenths) {
        must(presenter().setTarget({.tenths = tenths,
                                    .range = {day("2024-11-18"), day("2024-12-20")},
                                    .setBy = u"M Okafor"_s}));
    }
    void enterOnFirstLine() {
        auto* list = part<QTableView>("family.list");
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    QStringList offered() {
        QStringList ids;
        m_family.commands.refresh();
        for (const Command* command : m_family.commands.in(ViewId::Pupils))
            if (command->id.startsWith(u"family."_s) && command->isEnabled())
                ids.append(command->id);
        return ids;
    }
};

} // namespace

TEST_F(FamilyCardTest, WithNothingAgreedItSaysWhatWillStandHereAndHasItsVerbs) {
    EXPECT_FALSE(part<QTableView>("family.list")->isVisible());
    EXPECT_TRUE(part<QLabel>("family.none")->text().startsWith(u"Nothing is agreed"_s));
    for (const char* verb : {"family.target.button", "family.plan.button", "family.meeting.button"})
        EXPECT_TRUE(part<QPushButton>(verb)->isEnabled()) << verb;
}

TEST_F(FamilyCardTest, TheListTakesThePlaceOfTheSentence) {
    setTarget(950);
    EXPECT_TRUE(part<QTableView>("family.list")->isVisible());
    EXPECT_FALSE(part<QLabel>("family.none")->isVisible());
}

TEST_F(FamilyCardTest, EveryVerbIsACommandOfThePaletteAndNoneClash) {
    EXPECT_EQ(m_family.commands.faults(), QStringList());
    EXPECT_EQ(offered(), (QStringList{u"family.target"_s, u"family.plan"_s, u"family.meeting"_s,
                                      u"family.timetable"_s, u"family.worker"_s,
                                      u"family.sibling"_s, u"family.review"_s}));
    for (const QAction* verb : part<QPushButton>("family.more")->menu()->actions())
        EXPECT_EQ(m_family.commands.action(verb->objectName()), verb);
}

TEST_F(FamilyCardTest, EnterOnALineOpensItsForm) {
    setTarget(950);
    answer("family.targetForm", [](QDialog& form) { type(form, "percent", u"96"_s); });
    enterOnFirstLine();
    EXPECT_TRUE(list().startsWith(u"Target | 96.0%"_s)) << qPrintable(list());
}

TEST_F(FamilyCardTest, TabWalksItInTheOrderOfReading) {
    setTarget(950);
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}

TEST_F(FamilyCardTest, TheListIsAsHighAsItsWords) {
    setTarget(950);
    const int one = part<QTableView>("family.list")->height();
    must(presenter().keepPlan({.barriers = u"bus"_s,
                               .actions = {{u"Walk"_s, u"Mother"_s, day("2024-11-25")}},
                               .reviews = {day("2024-12-04")},
                               .from = day("2024-11-20")}));
    const auto* list = part<QTableView>("family.list");
    EXPECT_GT(list->height(), 2 * one); // three lines of words
    EXPECT_GE(list->height(), list->rowHeight(0) + list->rowHeight(1));
}

TEST_F(FamilyCardTest, NobodyChosenNothingIsOffered) {
    presenter().choose(std::nullopt);
    EXPECT_EQ(offered(), QStringList());
}

TEST_F(FamilyCardTest, ALockedDeskAgreesNothing) {
    m_family.desk.lock();
    EXPECT_EQ(offered(), QStringList());
}

TEST_F(FamilyCardTest, AFileForReadingOnlyShowsWhatStandsAndSaysWhyNothingCanBeAgreed) {
    setTarget(950);
    const auto office = must(Office::open(m_family.disk.file(), OpenMode::ReadOnly,
                                          m_family.disk.clock(), m_family.disk.school().codes));
    Commands commands(m_family.theme);
    const Surroundings around{*office,
                              m_family.desk,
                              m_family.dialogs,
                              m_family.navigator,
                              commands,
                              m_family.preferences,
                              m_family.privacy,
                              m_family.printing,
                              m_family.theme};
    QWidget page;
    FamilyCard card(around, page);
    card.show();
    card.presenter().choose(m_family.ada());
    EXPECT_EQ(card.findChild<QTableView*>(u"family.list"_s)->model()->rowCount(), 1);
    EXPECT_TRUE(card.findChild<QLabel*>(u"family.readOnly"_s)->isVisible());
    EXPECT_TRUE(card.findChild<QLabel*>(u"family.readOnly"_s)->text().contains(u"reading only"_s));
    for (const char* verb : {"family.target.button", "family.plan.button", "family.meeting.button"})
        EXPECT_FALSE(card.findChild<QPushButton*>(QString::fromLatin1(verb))->isEnabled()) << verb;
}

TEST_F(FamilyCardTest, TheModelKeepsItsWord) {
    QAbstractItemModelTester tester(part<QTableView>("family.list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    setTarget(950);
    setTarget(960);
    presenter().choose(m_family.bea());
    EXPECT_EQ(list(), QString());
}

} // namespace rollbook
