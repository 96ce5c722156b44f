// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/ChronologyModel.h"

#include "tests/support/OfficeOnDisk.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Privacy.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class ChronologyModelTest : public ::testing::Test {
protected:
    ChronologyModelTest() {
        m_filter.setSourceModel(&m_model);
        m_model.setRows(
            chronologyRows({{.on = day("2024-11-04"),
                             .at = QTime(9, 40),
                             .by = {u"Ruth Okafor"_s, u"Officer"_s},
                             .subject = ContactLine{{.kind = ContactKind::Phone,
                                                     .withName = u"Mia Wright"_s,
                                                     .outcome = ContactOutcome::Reached,
                                                     .said = u"dentist"_s},
                                                    {}}},
                            {.on = day("2024-11-05"),
                             .kind = ChronologyKind::Concern,
                             .subject = Concern{.raisedBy = u"Sam"_s, .words = u"hungry"_s},
                             .isRestricted = true},
                            {.on = day("2024-11-06"),
                             .kind = ChronologyKind::Roll,
                             .subject = ClassLine{u"4A"_s, u"4B"_s}}},
                           m_school));
    }
    QStringList shown() const {
        QStringList what;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            what.append(m_filter.index(row, ChronologyModel::What).data().toString());
        return what;
    }
    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }

    School m_school{shippedCodes()};
    Privacy m_privacy;
    ChronologyModel m_model{m_privacy};
    ChronologyFilter m_filter{m_model};
    QAbstractItemModelTester m_tester{&m_filter};
};

TEST_F(ChronologyModelTest, TheLatestStandsFirstAndWhatIsKeptApartDoesNotStand) {
    EXPECT_EQ(shown(), (QStringList{u"Moved from class 4A to 4B"_s, u"Phone call, reached"_s}));
    EXPECT_EQ(m_filter.heldBack(), 1);
}

TEST_F(ChronologyModelTest, AskedForItStandsToo) {
    m_filter.setShowsRestricted(true);
    EXPECT_EQ(shown().at(1), u"Concern raised by Sam"_s);
    EXPECT_EQ(m_filter.heldBack(), 0);
}

TEST_F(ChronologyModelTest, ItIsNarrowedByKindAndByAnyWord) {
    m_filter.setKind(ChronologyKind::Roll);
    EXPECT_EQ(shown(), QStringList{u"Moved from class 4A to 4B"_s});
    m_filter.setKind(std::nullopt);
    m_filter.setTyped(u"dent"_s);
    EXPECT_EQ(shown(), QStringList{u"Phone call, reached"_s});
    m_filter.setTyped(u"hungry"_s);
    EXPECT_EQ(shown(), QStringList());
}

TEST_F(ChronologyModelTest, WhatIsAgreedIsAKindOfItsOwnBesideMeetings) {
    m_model.setRows(chronologyRows(
        {{.on = day("2024-11-04"),
          .kind = ChronologyKind::Agreed,
          .subject = AttendanceTarget{.tenths = 955, .range = {day("2024-11-04"), day("2024-12-20")}}},
         {.on = day("2024-11-05"),
          .kind = ChronologyKind::Meeting,
          .subject = ContactLine{{.kind = ContactKind::Meeting}, {}}},
         {.on = day("2024-11-06"),
          .kind = ChronologyKind::Agreed,
          .subject = PlanLine{.text = {.barriers = u"Two buses"_s, .from = day("2024-11-06")}}}},
        m_school));
    m_filter.setKind(ChronologyKind::Agreed);
    ASSERT_EQ(shown().size(), 2);
    EXPECT_TRUE(shown().at(0).contains(u"plan"_s)) << qPrintable(shown().at(0));
    EXPECT_TRUE(shown().at(1).contains(u"95.5%"_s)) << qPrintable(shown().at(1));
    m_filter.setTyped(u"buses"_s);
    EXPECT_EQ(shown().size(), 1);
    m_filter.setTyped({});
    m_filter.setKind(ChronologyKind::Meeting);
    EXPECT_EQ(shown().size(), 1);
}

TEST_F(ChronologyModelTest, HiddenNamesHideWhomAndWhatWasSaid) {
    EXPECT_EQ(text(2, ChronologyModel::Whom), u"Mia Wright"_s);
    m_privacy.setHidden(true);
    EXPECT_EQ(text(2, ChronologyModel::Whom), u"M. W."_s);
    EXPECT_FALSE(text(2, ChronologyModel::Said).contains(u"dentist"_s));
    EXPECT_EQ(text(2, ChronologyModel::What), u"Phone call, reached"_s);
}

} // namespace
} // namespace rollbook
