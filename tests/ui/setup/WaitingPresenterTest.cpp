// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/WaitingPresenter.h"

#include "tests/ui/setup/SmallSchool.h"
#include "ui/setup/ImportPresenter.h"
#include "ui/shell/Privacy.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A pupil list that has Ada and no longer Ben.
class WaitingPresenterTest : public SmallSchool {
protected:
    WaitingPresenterTest() {
        ImportPresenter import(ImportKind::Pupils, disk.office(), [this] { return disk.author(); });
        const Pupil& ada = *disk.school().roll.pupil(disk.pupil(u"Ada"_s));
        EXPECT_TRUE(import.choose(fileWith(u"pupils.csv"_s, {u"UPN,Surname,Forename,Class"_s,
                                                            u"%1,%2,Ada,4A"_s.arg(ada.upn, ada.surname)})))
            << qPrintable(import.refusal());
        EXPECT_TRUE(import.bringIn());
        presenter.load();
    }
    qint64 onlyId() { return presenter.model().index(0, 0).data(LinesModel::KeyRole).toLongLong(); }

    Privacy privacy;
    WaitingPresenter presenter{disk.office(), privacy};
};

TEST_F(WaitingPresenterTest, SomebodyMissingFromAListWaits) {
    ASSERT_EQ(presenter.count(), 1);
    EXPECT_EQ(presenter.model().index(0, 0).data().toString(), u"Pupil not in the list"_s);
    EXPECT_EQ(WaitingPresenter::dayAsked(*presenter.waiting(onlyId())), u"Last day on roll"_s);
    EXPECT_TRUE(disk.school().roll.pupil(disk.pupil(u"Ben"_s))->isOnRoll(day("2024-11-20")));
}

TEST_F(WaitingPresenterTest, AcceptedItIsCarriedOutFromItsDay) {
    const QSignalSpy told(&presenter, &WaitingPresenter::countChanged);
    ASSERT_EQ(presenter.accept(onlyId(), day("2024-11-15"), disk.author()), QString());
    presenter.load();
    EXPECT_EQ(presenter.count(), 0);
    EXPECT_GE(told.size(), 1);
    const Pupil& ben = *disk.school().roll.pupil(disk.pupil(u"Ben"_s));
    EXPECT_TRUE(ben.isOnRoll(day("2024-11-15")));
    EXPECT_FALSE(ben.isOnRoll(day("2024-11-16")));
}

TEST_F(WaitingPresenterTest, ItCannotBeAcceptedWithoutADay) {
    EXPECT_NE(presenter.accept(onlyId(), {}, disk.author()), QString());
    presenter.load();
    EXPECT_EQ(presenter.count(), 1);
}

TEST_F(WaitingPresenterTest, RefusedEverythingStays) {
    ASSERT_EQ(presenter.refuse(onlyId(), disk.author()), QString());
    presenter.load();
    EXPECT_EQ(presenter.count(), 0);
    EXPECT_TRUE(disk.school().roll.pupil(disk.pupil(u"Ben"_s))->isOnRoll(day("2024-11-20")));
}

TEST_F(WaitingPresenterTest, RefusedItCanStillBeReadButNotDecidedAgain) {
    const qint64 id = onlyId();
    ASSERT_EQ(presenter.refuse(id, disk.author()), QString());
    presenter.load();
    ASSERT_EQ(presenter.refusedCount(), 1);
    EXPECT_EQ(presenter.model().index(0, 3).data().toString(), u"Left as it is"_s);
    EXPECT_TRUE(presenter.model().index(0, 0).data(LinesModel::QuietRole).toBool());
    EXPECT_EQ(presenter.waiting(id), nullptr);
    EXPECT_NE(presenter.accept(id, day("2024-11-15"), disk.author()), QString());
}

TEST_F(WaitingPresenterTest, NamesHide) {
    privacy.setHidden(true);
    EXPECT_FALSE(presenter.model().index(0, 2).data().toString().contains(u"Ben"_s));
}

} // namespace
} // namespace rollbook
