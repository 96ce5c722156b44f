// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayModel.h"

#include "tests/support/Widgets.h"
#include "tests/ui/today/TodaySchool.h"
#include "ui/today/TodayFilter.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TodayModelTest : public ::testing::Test {
protected:
    TodayModelTest() {
        call.kind = u"call"_s;
        call.action = u"Ring home"_s;
        call.when = {when::SpellDay{{u"N"_s}, 1}};
        call.accelerated = Acceleration{.when = call.when};
        tell.kind = u"tell"_s;
        tell.owner = u"safeguardingLead"_s;
        tell.action = u"Tell the social worker"_s;
        tell.when = {when::Has{.characteristic = QString(characteristic::kChildProtectionPlan)}};
    }
    TodayRow row(const Step& step, const QString& forename, const char* due = "2024-11-20") {
        return todayRow(at.school(), at.school().characteristicKinds(),
                        {.pathway = &pathway,
                         .step = &step,
                         .subject = {at.id(forename), {}},
                         .triggeredOn = session(u"2024-11-20 AM"_s),
                         .lastSession = session(u"2024-11-20 AM"_s),
                         .sessions = {session(u"2024-11-20 AM"_s)},
                         .dueBy = day(due)},
                        day("2024-11-20"));
    }
    QString names() const {
        QStringList all;
        for (const TodayRow& each : model.rows())
            all.append(at.school().roll.pupil(*each.action.subject.pupil)->forename);
        return all.join(u' ');
    }

    TodaySchool at;
    Pathway pathway;
    Step call;
    Step tell;
    TodayModel model{at.school(), at.disk.clock(), at.privacy};
    QAbstractItemModelTester tester{&model};
};

TEST_F(TodayModelTest, SaysWhatForWhomWhyAndWhen) {
    model.setRows({row(call, u"Ada"_s)});
    EXPECT_EQ(gridText(model), u"What | For whom | For whom, what is asked, and why | Due\n"
                               "Call | Pupil, Ada | Ring home | today\n"_s);
    EXPECT_EQ(model.index(0, TodayModel::Why).data(TodayModel::SecondLineRole).toString(),
              u"No reason given on day 1 of an absence: Wed 20 Nov 2024, morning."_s);
    EXPECT_EQ(model.index(0, TodayModel::What).data(TodayModel::SecondLineRole).toString(),
              u"Attendance officer"_s);
}

TEST_F(TodayModelTest, ARowThatGoesTakesNoOtherWithIt) {
    model.setRows({row(call, u"Ada"_s), row(call, u"Ben"_s), row(call, u"Cem"_s)});
    QPersistentModelIndex last(model.index(2, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({row(call, u"Ada"_s), row(call, u"Cem"_s)});
    EXPECT_EQ(names(), u"Ada Cem"_s);
    EXPECT_EQ(last.row(), 1);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(TodayModelTest, ARowThatIsMoreUrgentNowMovesUp) {
    model.setRows({row(call, u"Ada"_s), row(call, u"Ben"_s), row(call, u"Cem"_s)});
    QPersistentModelIndex last(model.index(2, 0));
    model.setRows({row(call, u"Cem"_s), row(call, u"Dot"_s), row(call, u"Ada"_s)});
    EXPECT_EQ(names(), u"Cem Dot Ada"_s);
    EXPECT_EQ(last.row(), 0);
}

TEST_F(TodayModelTest, OnlyARowThatReadsOtherwiseIsSaidToHaveChanged) {
    model.setRows({row(call, u"Ada"_s), row(call, u"Ben"_s)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(call, u"Ada"_s), row(call, u"Ben"_s, "2024-11-22")});
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.front().front().toModelIndex().row(), 1);
}

TEST_F(TodayModelTest, HiddenItShowsNoNameAndNoReason) {
    model.setRows({row(call, u"Ada"_s)});
    at.privacy.setHidden(true);
    const QString first = gridText(model);
    EXPECT_FALSE(first.contains(u"Ada"_s)) << qPrintable(first);
    EXPECT_FALSE(first.contains(u"Ring"_s)) << qPrintable(first);
    EXPECT_FALSE(gridText(model, TodayModel::SecondLineRole).contains(u"reason"_s));
}

TEST_F(TodayModelTest, AStepThatTestsAFlagKeepsItsWordsBack) {
    model.setRows({row(tell, u"Ben"_s)});
    EXPECT_TRUE(model.rows().front().hasFlags);
    EXPECT_EQ(model.index(0, TodayModel::Why).data().toString(),
              u"For a pupil with extra care: Enter says what"_s);
}

TEST_F(TodayModelTest, SoonerThanTheRuleIsSaidInWords) {
    TodayRow sooner = row(call, u"Ben"_s);
    sooner.action.isAccelerated = true;
    model.setRows({sooner});
    EXPECT_EQ(model.index(0, TodayModel::Due).data(TodayModel::SecondLineRole).toString(),
              u"sooner: extra care"_s);
}

TEST_F(TodayModelTest, ChoosesByPartActionOwnerAndClass) {
    TodayRow old = row(call, u"Ada"_s);
    TodayRow fresh = row(tell, u"Dot"_s);
    fresh.isNew = true;
    TodayRow gone = row(call, u"Cem"_s);
    gone.cleared = Cleared{};
    model.setRows({old, fresh, gone});
    TodayFilter filter;
    QAbstractItemModelTester filterTester(&filter);
    filter.setSourceModel(&model);
    const auto shown = [&](const TodayChoice& choice) {
        filter.setChoice(choice);
        return filter.rowCount();
    };
    EXPECT_EQ(shown({}), 2);
    EXPECT_EQ(shown({.part = TodayChoice::Part::New}), 1);
    EXPECT_EQ(shown({.part = TodayChoice::Part::Cleared}), 1);
    EXPECT_EQ(shown({.kind = u"call"_s}), 1);
    EXPECT_EQ(shown({.owner = u"safeguardingLead"_s}), 1);
    EXPECT_EQ(shown({.className = u"4A"_s}), 1);
    EXPECT_EQ(shown({.typed = u"dot"_s}), 1);
    EXPECT_EQ(shown({.typed = u"nobody"_s}), 0);
}

} // namespace
} // namespace rollbook
