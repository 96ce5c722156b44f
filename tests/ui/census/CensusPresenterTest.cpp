// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusPresenter.h"

#include "core/office/AmendMarks.h"
#include "tests/ui/census/SmallReturn.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class CensusPresenterTest : public testing::Test {
protected:
    CensusPresenterTest() {
        m_presenter.setPeriod(kAutumn);
        EXPECT_TRUE(m_presenter.load().isOk());
    }
    void amendAda() {
        const auto amended = AmendMarks(m_desk.disk.office())
                                 .run({.cells = {{.pupil = m_desk.disk.pupil(u"Ada"_s),
                                                  .session = session(u"2024-11-20 AM"_s),
                                                  .code = u"I"_s}},
                                       .reason = u"note from home"_s},
                                      m_desk.desk.author());
        ASSERT_TRUE(amended.isOk());
    }
    QByteArray exported(const QString& name) {
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(m_presenter.exportTo(path).isOk());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QTemporaryDir m_folder;
    AtTheDesk m_desk{*smallReturn(), moment("2024-11-20T16:00")};
    CensusPresenter m_presenter{m_desk.around()};
};

} // namespace

TEST_F(CensusPresenterTest, BeginsWithThePeriodWhoseReturnIsDue) {
    const CensusPresenter fresh(m_desk.around());
    EXPECT_EQ(fresh.period(), censusPeriodDue(day("2024-11-20")));
}

TEST_F(CensusPresenterTest, AMarkAmendedMakesTheReturnStale) {
    EXPECT_FALSE(m_presenter.isStale());
    amendAda();
    EXPECT_TRUE(m_presenter.isStale());
}

TEST_F(CensusPresenterTest, AFigureOpensToAsManySessionsAsItSays) {
    for (const CensusRow& row : m_presenter.rows())
        for (const Figure& figure : censusFigures(row.totals)) {
            const auto opened = m_presenter.opened({row.pupil}, figure);
            ASSERT_TRUE(opened.has_value());
            EXPECT_EQ(std::ranges::count(opened->sessions, true, &FigureSession::isCounted),
                      countOf(figure, row.totals))
                << qPrintable(figureName(figure));
        }
}

TEST_F(CensusPresenterTest, ACsvNamesTheSchoolThePeriodAndTheLedgerHead) {
    const QByteArray csv = exported(u"census.csv"_s);
    EXPECT_TRUE(csv.contains("Marsh Lane Primary School"));
    EXPECT_TRUE(csv.contains("Autumn 2024/25"));
    EXPECT_TRUE(csv.contains(m_desk.disk.office().headDigest()->toUtf8()));
}

TEST_F(CensusPresenterTest, TheEndingDecidesTheFormat) {
    EXPECT_TRUE(exported(u"census.xlsx"_s).startsWith("PK"));
    EXPECT_FALSE(exported(u"census.csv"_s).startsWith("PK"));
}

TEST_F(CensusPresenterTest, SuggestsAFileNamedByThePeriod) {
    EXPECT_EQ(m_presenter.suggestedFile(u"csv"_s), u"census-autumn-2024-25.csv"_s);
}

TEST_F(CensusPresenterTest, ACopyStaysAsItWas) {
    ASSERT_TRUE(m_presenter.freeze().isOk());
    amendAda();
    ASSERT_TRUE(m_presenter.load().isOk());
    const auto copies = m_presenter.copies();
    ASSERT_TRUE(copies.isOk());
    ASSERT_EQ(copies->size(), 1U);
    EXPECT_EQ(copies->front().data.totals.codes.of(u"N"_s), 1);
    EXPECT_FALSE(m_presenter.data().totals.codes.contains(u"N"_s));
}

TEST_F(CensusPresenterTest, AYearWithoutDatesHasNoReturn) {
    m_presenter.setPeriod(censusPeriod(SchoolYear(2030), CensusTerm::Autumn));
    ASSERT_TRUE(m_presenter.load().isOk());
    EXPECT_FALSE(m_presenter.hasYear());
    EXPECT_TRUE(m_presenter.data().pupils.empty());
    EXPECT_FALSE(m_presenter.canFreeze());
}

TEST_F(CensusPresenterTest, NobodyAtTheDeskKeepsNothing) {
    EXPECT_TRUE(m_presenter.canFreeze());
    m_desk.desk.lock();
    EXPECT_FALSE(m_presenter.canFreeze());
}
