// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterPresenter.h"

#include "core/office/hatch/SignInLate.h"
#include "tests/support/Widgets.h"
#include "tests/ui/registers/RegisterPresenterFixture.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class RegisterPresenterTest : public RegisterPresenterFixture {};

TEST_F(RegisterPresenterTest, OpensOnTheFirstBlankWithTheLastTenSessions) {
    open();
    EXPECT_EQ(presenter.current(), 0);
    EXPECT_EQ(standing(), u"Not taken · 3 pupils"_s);
    const QString strip = presenter.model().index(0, RegisterModel::LastTen).data().toString();
    EXPECT_EQ(strip, u"- - - - - - / \\ I I"_s);
}

TEST_F(RegisterPresenterTest, AKeyPressChangesOneRowOfTheModel) {
    open();
    QStringList changed;
    QObject::connect(&presenter.model(), &QAbstractItemModel::dataChanged,
                     [&changed](const QModelIndex& first, const QModelIndex& last) {
                         changed.append(u"%1-%2"_s.arg(first.row()).arg(last.row()));
                     });
    type(u"i"_s);
    EXPECT_EQ(changed, QStringList{u"0-0"_s});
}

TEST_F(RegisterPresenterTest, HiddenNamesAndWordsAreNotShown) {
    open();
    type(u"n"_s);
    presenter.setCurrent(0);
    presenter.setComment(u"mother will ring"_s);
    at.privacy.setHidden(true);
    EXPECT_FALSE(gridText(presenter.model()).contains(u"mother"_s));
    EXPECT_FALSE(gridText(presenter.model()).contains(u"Ada"_s));
    EXPECT_EQ(presenter.find(u"ada"_s), 0);
}

TEST_F(RegisterPresenterTest, ASignInMadeBeforeIsHeld) {
    ASSERT_TRUE(SignInLate(at.disk.office())
                    .run({.pupil = at.disk.pupil(u"Ben"_s), .at = moment("2024-11-20T09:05")},
                         at.disk.author()));
    open();
    EXPECT_EQ(row(1).lock, CellLock::SignedIn);
    EXPECT_EQ(row(1).words, u"signed in 09:05"_s);
    presenter.setCurrent(1);
    type(u"n"_s);
    EXPECT_EQ(codes(), u"- L -"_s);
    EXPECT_EQ(refusals.size(), 1);
}

TEST_F(RegisterPresenterTest, ASignInMadeMeanwhileIsSeenAtOnce) {
    open();
    ASSERT_TRUE(SignInLate(at.disk.office())
                    .run({.pupil = at.disk.pupil(u"Cem"_s), .at = moment("2024-11-20T09:05")},
                         at.disk.author()));
    EXPECT_EQ(codes(), u"- - L"_s);
}

TEST_F(RegisterPresenterTest, NoSheetForTomorrowOrSaturday) {
    presenter.open(u"4A"_s, session(u"2024-11-21 AM"_s));
    ASSERT_TRUE(presenter.standing().refusal);
    EXPECT_EQ(presenter.model().rowCount(), 0);
    presenter.open(u"4A"_s, session(u"2024-11-16 AM"_s));
    EXPECT_TRUE(presenter.standing().refusal);
    open();
    EXPECT_FALSE(presenter.standing().refusal);
    EXPECT_EQ(presenter.model().rowCount(), 3);
}

TEST_F(RegisterPresenterTest, FindingLooksAtTheBeginningOfWordsFirst) {
    open();
    EXPECT_EQ(presenter.find(u"ce"_s), 2);
    EXPECT_EQ(presenter.find(u"e"_s), 1); // Ben, inside a word
    EXPECT_EQ(presenter.find(u"zz"_s), std::nullopt);
    EXPECT_EQ(presenter.find(u""_s), std::nullopt);
}

} // namespace
} // namespace rollbook
