// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ClassListPresenter.h"

#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and Ben of 4A, Cem of 5B, on Wednesday 20 November 2024; the register closes at 09:20.
class ClassListPresenterTest : public ::testing::Test {
protected:
    ClassListPresenterTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withTimes({.from = day("2024-09-01")})
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Ben"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .withPupil(u"Cem"_s)
                    .inClass(u"5B"_s)
                    .inYear(5)
                    .build())
        , disk(*built, moment("2024-11-20T09:05"))
        , presenter(disk.office())
        , tester(&presenter.model()) {
        presenter.open(now);
    }

    void type(const QString& forename, const QString& code) {
        ASSERT_TRUE(
            DraftRegister(disk.office()).enter({.mark = {disk.pupil(forename), now, code, {}}}));
    }
    QString words(const QString& className) {
        const auto row = presenter.model().rowOf(className);
        return standingWords(presenter.model().rows()[std::size_t(*row)]);
    }
    bool isOverdue(const QString& className) {
        const auto row = presenter.model().rowOf(className);
        return presenter.model().rows()[std::size_t(*row)].isOverdue;
    }

    const SessionKey now = session(u"2024-11-20 AM"_s);
    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
    ClassListPresenter presenter;
    QAbstractItemModelTester tester;
};

TEST_F(ClassListPresenterTest, EachClassSaysWhereItStands) {
    EXPECT_EQ(words(u"4A"_s), u"Not taken"_s);
    type(u"Ada"_s, u"/"_s);
    EXPECT_EQ(words(u"4A"_s), u"Draft, 1 blank"_s);
    type(u"Ben"_s, u"N"_s);
    EXPECT_EQ(words(u"4A"_s), u"Draft, none blank"_s);
    ASSERT_TRUE(
        TakeRegister(disk.office()).run({.className = u"4A"_s, .session = now}, disk.author()));
    EXPECT_EQ(words(u"4A"_s), u"Taken 09:05, Ruth Okafor"_s);
    EXPECT_EQ(words(u"5B"_s), u"Not taken"_s);
}

TEST_F(ClassListPresenterTest, CountsWhatIsTakenAndWhoIsNotKnown) {
    EXPECT_EQ(presenter.taken(), 0);
    EXPECT_EQ(presenter.withSession(), 2);
    EXPECT_EQ(presenter.pupilsNotKnown(), 3);
    type(u"Cem"_s, u"/"_s);
    EXPECT_EQ(presenter.pupilsNotKnown(), 2);
}

TEST_F(ClassListPresenterTest, NotTakenIsOverdueOnlyAfterTheRegisterCloses) {
    disk.clock().set(moment("2024-11-20T09:20:00"));
    presenter.load();
    EXPECT_FALSE(isOverdue(u"4A"_s));
    disk.clock().set(moment("2024-11-20T09:20:01"));
    presenter.load();
    EXPECT_TRUE(isOverdue(u"4A"_s));
}

TEST_F(ClassListPresenterTest, TheNextToTakeGoesRound) {
    EXPECT_EQ(presenter.firstToTake(), u"4A"_s);
    EXPECT_EQ(presenter.firstToTake(u"4A"_s), u"5B"_s);
    EXPECT_EQ(presenter.firstToTake(u"5B"_s), u"4A"_s);
}

TEST_F(ClassListPresenterTest, ADayWithoutSchoolSaysWhy) {
    presenter.open(session(u"2024-11-23 AM"_s));
    EXPECT_EQ(words(u"4A"_s), u"Not yet"_s);
    presenter.open(session(u"2024-11-16 AM"_s));
    EXPECT_EQ(words(u"4A"_s), u"Weekend"_s);
    EXPECT_EQ(presenter.withSession(), 0);
}

} // namespace
} // namespace rollbook
