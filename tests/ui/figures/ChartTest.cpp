// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/Chart.h"

#include "ui/figures/ChartDress.h"
#include "ui/figures/ChartView.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

Chart chartOf(Chart::Shape shape, Chart::Unit unit, std::vector<std::vector<std::optional<int>>> all) {
    Chart chart{.title = u"A chart"_s, .note = {}, .shape = shape, .unit = unit, .along = {}, .measure = {}};
    for (auto& values : all) {
        while (std::size_t(chart.categories.size()) < values.size())
            chart.categories.append(QString::number(chart.categories.size()));
        chart.series.push_back({u"A series"_s, {}, std::move(values)});
    }
    return chart;
}

TEST(ChartTest, LinesLeaveOutWhatIsFarBelowThem) {
    EXPECT_EQ(scaleOf(chartOf(Chart::Shape::Lines, Chart::Unit::Hundredths, {{9'050, 9'550}})),
              (ChartScale{8'900, 9'600, 100}));
}

TEST(ChartTest, APercentageEndsAtTheWhole) {
    EXPECT_EQ(scaleOf(chartOf(Chart::Shape::Lines, Chart::Unit::Hundredths, {{9'500, 10'000}})).most,
              10'000);
    EXPECT_EQ(scaleOf(chartOf(Chart::Shape::Lines, Chart::Unit::Count, {{9'500, 10'000}})).most,
              10'100);
}

TEST(ChartTest, BarsBeginAtNothingAndAStackIsAsHighAsItsParts) {
    EXPECT_EQ(scaleOf(chartOf(Chart::Shape::Bars, Chart::Unit::Count, {{30}, {29}})),
              (ChartScale{0, 35, 5}));
    EXPECT_EQ(scaleOf(chartOf(Chart::Shape::Stacked, Chart::Unit::Count, {{30}, {29}})),
              (ChartScale{0, 60, 10}));
}

TEST(ChartTest, AChartOfNothingHasAScale) {
    EXPECT_EQ(scaleOf(chartOf(Chart::Shape::Bars, Chart::Unit::Count, {{std::nullopt}})),
              (ChartScale{0, 1, 1}));
}

TEST(ChartTest, LabelsStandWhereTheyBelongUnlessAnotherIsThere) {
    EXPECT_THAT(spread({50, 10}, 10, 0, 100), ElementsAre(50, 10));
    EXPECT_THAT(spread({50, 52}, 10, 0, 100), ElementsAre(50, 60));
    EXPECT_THAT(spread({99, 98}, 10, 0, 100), ElementsAre(100, 90));
}

TEST(ChartTest, LooksAreTheSameInGreyWhenOnlyTheirInkDiffers) {
    const ChartLook one{.ink = Token::Accent, .line = Qt::DashLine};
    EXPECT_TRUE(one.isTheSameInGrey({.ink = Token::Severe, .line = Qt::DashLine}));
    EXPECT_FALSE(one.isTheSameInGrey({.ink = Token::Accent, .line = Qt::DotLine}));
    EXPECT_FALSE(one.isTheSameInGrey({.ink = Token::Accent, .line = Qt::DashLine, .fill = Qt::BDiagPattern}));
}

TEST(ChartTest, AHatchIsOfTheInkAndLetsTheGroundThrough) {
    const ChartDress dress{.isDark = true, .font = {}};
    const QImage hatch =
        brushOf({.ink = Token::Accent, .fill = Qt::BDiagPattern}, dress).textureImage();
    ASSERT_FALSE(hatch.isNull());
    EXPECT_EQ(hatch.pixelColor(hatch.width() / 2, hatch.height() / 2).rgb(),
              dress.color(Token::Accent).rgb());
    EXPECT_EQ(hatch.pixelColor(hatch.width() / 4, hatch.height() / 4).alpha(), 0);
}

TEST(ChartTest, APictureIsOfTheLightColoursWhateverTheScreenHas) {
    const Theme dark(Appearance::Dark);
    const QImage picture = pictureOf(
        chartOf(Chart::Shape::Stacked, Chart::Unit::Count, {{3}, {4}}), dark, u"Office copy"_s);
    EXPECT_EQ(picture.pixelColor(2, 2), Theme::color(Token::Card, false));
}

} // namespace
} // namespace rollbook
