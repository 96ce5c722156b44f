// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/Chart.h"

#include <algorithm>
#include <numeric>

namespace rollbook {
namespace {

constexpr int kSteps = 6;         // about as many lines across a chart
constexpr int kHundred = 10'000;  // percent, in hundredths

int stepFor(int span) {
    const int rough = std::max(1, span / kSteps);
    int power = 1;
    while (power * 10 <= rough)
        power *= 10;
    for (const int times : {1, 2, 5})
        if (power * times >= rough)
            return power * times;
    return power * 10;
}

// Of a stack what stands upon each other, else each by itself.
std::vector<int> heights(const Chart& chart) {
    const bool isStack = chart.shape == Chart::Shape::Stacked || chart.shape == Chart::Shape::Across;
    std::vector<int> all(isStack ? std::size_t(chart.categories.size()) : 0U);
    for (const ChartSeries& each : chart.series)
        for (std::size_t nth = 0; nth < each.values.size(); ++nth)
            if (!isStack && each.values[nth])
                all.push_back(*each.values[nth]);
            else if (each.values[nth])
                all[nth] += *each.values[nth];
    return all;
}

} // namespace

ChartScale scaleOf(const Chart& chart) {
    const std::vector<int> all = heights(chart);
    const int highest = all.empty() ? 0 : std::ranges::max(all);
    const int lowest = all.empty() || chart.shape != Chart::Shape::Lines ? 0 : std::ranges::min(all);
    const int step = stepFor(highest - lowest);
    const int least = std::max(0, chart.shape == Chart::Shape::Lines ? (lowest / step - 1) * step : 0);
    const int most = (highest / step + 1) * step;
    const bool isPercent = chart.unit == Chart::Unit::Hundredths;
    return {least, isPercent ? std::min(most, kHundred) : most, step};
}

std::vector<qreal> spread(std::vector<qreal> wanted, qreal height, qreal top, qreal bottom) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t nth) { return wanted[nth]; });
    qreal least = top;
    for (const std::size_t nth : order) {
        wanted[nth] = std::max(wanted[nth], least);
        least = wanted[nth] + height;
    }
    qreal most = bottom;
    for (auto nth = order.rbegin(); nth != order.rend(); ++nth) {
        wanted[*nth] = std::min(wanted[*nth], most);
        most = wanted[*nth] - height;
    }
    return wanted;
}

} // namespace rollbook
