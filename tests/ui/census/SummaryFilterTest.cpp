// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/SummaryFilter.h"

#include "tests/support/SchoolBuilder.h"
#include "ui/census/CensusModel.h"
#include "ui/shell/Privacy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class SummaryFilterTest : public testing::Test {
protected:
    SummaryFilterTest() {
        m_filter.setSourceModel(&m_model);
        m_model.setRows({row(1, u"10B"_s, 9), row(2, u"RA"_s, 100), row(3, u"2A"_s, 20)},
                        {{.kind = FigureKind::Possible}}, day("2024-11-22"));
    }
    static CensusRow row(qint64 id, const QString& className, int possible) {
        return {.pupil = PupilId(id),
                .className = className,
                .searched = className,
                .totals = {.possible = possible}};
    }
    QStringList classesBy(int column) {
        m_filter.sort(column);
        QStringList classes;
        for (int i = 0; i < m_filter.rowCount(); ++i)
            classes += m_filter.index(i, CensusModel::ClassName).data().toString();
        return classes;
    }
    const Roll m_roll;
    const Privacy m_privacy;
    std::shared_ptr<const CodeBook> m_codes = *CodeBook::shipped();
    CensusModel m_model{m_roll, m_privacy, *m_codes};
    SummaryFilter m_filter{m_model};
};

} // namespace

TEST_F(SummaryFilterTest, FiguresSortAsNumbers) {
    EXPECT_EQ(classesBy(CensusModel::kFirstFigure), (QStringList{u"10B"_s, u"2A"_s, u"RA"_s}));
}

TEST_F(SummaryFilterTest, ClassesSortInReadingOrder) {
    EXPECT_EQ(classesBy(CensusModel::ClassName), (QStringList{u"RA"_s, u"2A"_s, u"10B"_s}));
}

TEST_F(SummaryFilterTest, TypingNarrows) {
    m_filter.setFilter(u"2a"_s);
    EXPECT_EQ(m_filter.rowCount(), 1);
}
