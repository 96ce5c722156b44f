// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/PatternSearch.h"

#include "core/office/AmendMarks.h"
#include "tests/ui/absence/AbsenceAtTheDesk.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

// Ten of a class to Friday 13 December 2024. Mon is away on eight Mondays, the others one day each.
SchoolBuilder mondays() {
    SchoolBuilder school;
    school.onReferenceCalendar();
    const auto add = [&school](const QString& name) {
        school.withPupil(name).inClass(u"4A"_s).inYear(4).markedThrough(
            day("2024-09-04"), day("2024-12-13"), u"/"_s);
    };
    add(u"Mon"_s);
    for (const char* monday : {"2024-09-09", "2024-09-16", "2024-09-23", "2024-09-30", "2024-10-07",
                               "2024-11-11", "2024-11-18", "2024-11-25"})
        school.markedThrough(day(monday), day(monday), u"I"_s);
    for (int nth = 0; nth < 9; ++nth) {
        add(u"P%1"_s.arg(nth));
        const QDate ill = day("2024-09-10").addDays(7 * (nth % 5) + nth % 3);
        school.markedThrough(ill, ill, u"I"_s);
        const QDate again = day("2024-11-12").addDays(7 * (nth % 4) + nth % 3);
        school.markedThrough(again, again, u"I"_s);
    }
    return school;
}

class PatternSearchTest : public testing::Test {
protected:
    PatternSearchTest() {
        view.resize(1096, 716);
        view.show();
        view.open({.view = ViewId::Absence});
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&view), u"the window"_s);
    }
    template <typename T>
    T& part(const char* name) {
        return *view.findChild<T*>(QString::fromLatin1(name));
    }
    QStringList names() {
        QStringList names;
        const auto& model = *part<QTableView>("absence.list").model();
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, AbsenceModel::Name).data().toString());
        return names;
    }
    QString pattern(int row) {
        return part<QTableView>("absence.list").model()->index(row, AbsenceModel::InCommon).data().toString();
    }
    void showThoseWithOne() {
        part<QComboBox>("absence.shown").setCurrentIndex(int(AbsenceShown::ShowsPattern));
    }
    bool hasLooked() {
        return QTest::qWaitFor([this] { return !view.presenter().isLookingForPatterns(); });
    }

    AtTheDesk at{*mondays().build(), moment("2024-12-13T16:00")};
    AbsenceView view{at.around()};
};

TEST_F(PatternSearchTest, NobodyLooksBeforeSomebodyWantsToSee) {
    QCoreApplication::processEvents();
    EXPECT_FALSE(view.presenter().isLookingForPatterns());
    EXPECT_EQ(pattern(0), QString());
}

TEST_F(PatternSearchTest, ThoseWhoShowOneAreShownAndTheirColumnSaysIt) {
    showThoseWithOne();
    EXPECT_TRUE(part<QLabel>("absence.count").text().endsWith(u", still looking"_s));
    EXPECT_TRUE(part<QTableView>("absence.list").isVisible()) << "nobody is said to be there too early";
    ASSERT_TRUE(hasLooked());
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Mon"_s));
    EXPECT_EQ(part<QLabel>("absence.count").text(), u"1 pupil"_s);
    part<QTabBar>("absence.columns").setCurrentIndex(3);
    EXPECT_FALSE(part<QTableView>("absence.list").isColumnHidden(AbsenceModel::InCommon));
    EXPECT_TRUE(pattern(0).contains(u"Monday"_s)) << qPrintable(pattern(0));
    at.privacy.setHidden(true);
    EXPECT_EQ(pattern(0), u"• • •"_s);
}

TEST_F(PatternSearchTest, TheColumnsOfWorkAreEnoughToAsk) {
    part<QTabBar>("absence.columns").setCurrentIndex(3);
    ASSERT_TRUE(hasLooked());
    EXPECT_TRUE(pattern(0).contains(u"Monday"_s)) << qPrintable(names().join(u", "_s));
    EXPECT_EQ(pattern(5), QString());
}

TEST_F(PatternSearchTest, TypingIsHeardWhileItIsLookedFor) {
    showThoseWithOne();
    QTest::keyClicks(&part<QLineEdit>("absence.filter"), u"mon"_s);
    EXPECT_TRUE(view.presenter().isLookingForPatterns());
    ASSERT_TRUE(hasLooked());
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Mon"_s));
}

TEST_F(PatternSearchTest, WhatWasFoundStandsUntilItIsLookedForAnew) {
    showThoseWithOne();
    ASSERT_TRUE(hasLooked());
    const QString before = pattern(0);
    std::vector<AmendMarks::Cell> cells;
    for (const char* monday : {"2024-09-09", "2024-09-16", "2024-09-23", "2024-09-30", "2024-10-07"})
        for (const Half half : {Half::AM, Half::PM})
            cells.push_back({.pupil = at.disk.pupil(u"Mon"_s), .session = {day(monday), half}, .code = u"/"_s});
    ASSERT_TRUE(AmendMarks(at.disk.office()).run({.cells = cells, .reason = u"Was there"_s}, at.disk.author()));
    EXPECT_TRUE(view.presenter().isLookingForPatterns());
    EXPECT_EQ(pattern(0), before);
    ASSERT_TRUE(hasLooked());
    EXPECT_THAT(names(), ElementsAre());
}

} // namespace
} // namespace rollbook
