// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DueModel.h"

#include "core/office/letters/LetterRun.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class DueModelTest : public testing::Test {
protected:
    std::vector<DueRow> rows() {
        const QDateTime now = m_desk.disk.clock().now();
        std::vector<DueRow> rows;
        for (LetterDue& due : must(lettersDueNow(m_desk.disk.office(), {now.date(), now.time()})))
            rows.push_back({.due = std::move(due)});
        return rows;
    }
    DueRow rowOf(const QString& name) {
        for (DueRow& row : rows())
            if (row.due.facts.pupil == m_desk.pupil(name))
                return row;
        return {};
    }
    DueRow asking(const QStringList& fields) {
        DueRow row = rowOf(u"Ada"_s);
        m_asking = *row.due.letter;
        m_asking.asks = fields;
        row.due.letter = &m_asking;
        row.due.obstacles.push_back(Obstacle::NotYetSaid);
        return row;
    }

    LettersAtTheDesk m_desk;
    LetterTemplate m_asking;
};

} // namespace

TEST_F(DueModelTest, NamesWhoWhatToWhomAndWhy) {
    DueModel model(m_desk.disk.school(), m_desk.privacy);
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows());
    const QStringList lines = gridText(model).split(u'\n');
    EXPECT_EQ(lines[0], u" | Name | Class | Letter | To | Why"_s);
    EXPECT_TRUE(lines[1].startsWith(u"held back | Pupil, Cy"_s));
    EXPECT_TRUE(lines[1].endsWith(u"to be decided: looked after"_s));
    EXPECT_TRUE(lines[2].startsWith(
        u"not ticked | Pupil, Ada | 4A | No reason yet, three days | Mx Wei Adason"_s));
    EXPECT_TRUE(lines[3].startsWith(u"held back | Pupil, Ben"_s));
    EXPECT_TRUE(lines[3].endsWith(u"held: no address"_s));
}

TEST_F(DueModelTest, WithNamesHiddenNeitherNameNorReasonStays) {
    DueModel model(m_desk.disk.school(), m_desk.privacy);
    model.setRows(rows());
    m_desk.privacy.setHidden(true);
    const QString shown = gridText(model);
    for (const QString& told : {u"Ada"_s, u"Adason"_s, u"No reason yet"_s, u"looked"_s})
        EXPECT_FALSE(shown.contains(told)) << qPrintable(told);
}

TEST_F(DueModelTest, HeldIsWhatNothingLetsThrough) {
    EXPECT_EQ(standingOf(rowOf(u"Ada"_s)), DueStanding::Ready);
    EXPECT_EQ(standingOf(rowOf(u"Ben"_s)), DueStanding::Held);
    EXPECT_EQ(standingOf(rowOf(u"Cy"_s)), DueStanding::ToDecide);
}

TEST_F(DueModelTest, WhatSomebodyLetThroughHoldsNoMore) {
    DueRow cy = rowOf(u"Cy"_s);
    cy.letThrough = {Obstacle::SchoolCaused};
    EXPECT_EQ(standingOf(cy), DueStanding::ToDecide);
    cy.letThrough = {Obstacle::LookedAfter};
    EXPECT_EQ(standingOf(cy), DueStanding::Ready);
}

TEST_F(DueModelTest, NothingLetsAMissingAddressThrough) {
    DueRow ben = rowOf(u"Ben"_s);
    ben.letThrough = {Obstacle::NoAddress};
    EXPECT_EQ(standingOf(ben), DueStanding::Held);
}

TEST_F(DueModelTest, WhatALetterAsksForIsSaidFirstAllButTheNote) {
    DueRow row = asking({u"meetingWhen"_s, u"meetingWhere"_s, u"note"_s});
    row.said = {{u"meetingWhen"_s, u"Monday"_s}, {u"meetingWhere"_s, u" "_s}};
    EXPECT_EQ(standingOf(row), DueStanding::ToBeSaid);
    row.said[u"meetingWhere"_s] = u"the library"_s;
    EXPECT_EQ(standingOf(row), DueStanding::Ready);
}

TEST_F(DueModelTest, ALetterToTheOtherParentIsAnotherRow) {
    DueRow one = rowOf(u"Ada"_s);
    DueRow other = one;
    EXPECT_TRUE(isSameRow(one, other));
    other.due.recipient.contact = ContactId(99);
    EXPECT_FALSE(isSameRow(one, other));
}
