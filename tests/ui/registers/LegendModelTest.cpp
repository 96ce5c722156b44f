// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/LegendModel.h"

#include "tests/support/Widgets.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class LegendModelTest : public ::testing::Test {
protected:
    LegendModelTest()
        : book(*CodeBook::shipped()) {
        model.setDay(*book, QDate(2026, 11, 20));
    }

    QStringList codes() const {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.rowAt(row)->isHead())
                found.append(model.rowAt(row)->code);
        return found;
    }

    std::shared_ptr<const CodeBook> book;
    LegendModel model;
    QAbstractItemModelTester tester{&model};
};

TEST_F(LegendModelTest, OffersWhatMayBeTypedThatDay) {
    EXPECT_TRUE(codes().contains(u"C2"_s));
    EXPECT_FALSE(codes().contains(u"H"_s)); // withdrawn in 2024
    EXPECT_FALSE(codes().contains(u"#"_s)); // never by hand
    EXPECT_FALSE(codes().contains(u"Z"_s));
}

TEST_F(LegendModelTest, AnotherDayHasOtherCodes) {
    model.setDay(*book, QDate(2012, 11, 20));
    EXPECT_TRUE(codes().contains(u"H"_s));
    EXPECT_FALSE(codes().contains(u"C2"_s));
}

TEST_F(LegendModelTest, NarrowsToTheMeaningTyped) {
    model.setFilter(u"dent"_s);
    EXPECT_EQ(codes(), QStringList{u"M"_s});
    EXPECT_EQ(gridText(model),
              u"1\nAuthorised absence\nM  Leave: medical or dental appointment\n"_s);
}

TEST_F(LegendModelTest, NarrowsToTheCodeItselfToo) {
    model.setFilter(u"c2"_s);
    EXPECT_EQ(codes(), QStringList{u"C2"_s});
}

TEST_F(LegendModelTest, AClassWithoutAnAnswerHasNoHead) {
    model.setFilter(u"zebra"_s);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstCode(), std::nullopt);
}

TEST_F(LegendModelTest, AHeadCannotBeChosen) {
    EXPECT_TRUE(model.rowAt(0)->isHead());
    EXPECT_EQ(model.flags(model.index(0)), Qt::NoItemFlags);
    EXPECT_EQ(model.firstCode(), 1);
}

} // namespace
} // namespace rollbook
