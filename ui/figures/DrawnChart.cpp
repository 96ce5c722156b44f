// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/DrawnChart.h"

#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kBarWidth = 0.8;
constexpr int kLabelRoom = 176; // at the right
constexpr int kMost = 26;       // categories that are all named

bool isLabelled(const Chart& chart) {
    return chart.shape == Chart::Shape::Lines || chart.shape == Chart::Shape::Stacked;
}

} // namespace

DrawnChart::DrawnChart(const Chart& value, const ChartDress& dress)
    : m_value(value)
    , m_dress(dress) {
    dressUp();
    switch (value.shape) {
    case Chart::Shape::Lines:
        drawLines();
        break;
    case Chart::Shape::Bars:
        drawBars(new QBarSeries);
        break;
    case Chart::Shape::Stacked:
        drawBars(new QStackedBarSeries);
        break;
    case Chart::Shape::Across:
        drawBars(new QHorizontalStackedBarSeries);
        break;
    }
    connect(this, &QChart::plotAreaChanged, this, &DrawnChart::placeLabels);
}

void DrawnChart::dressUp() {
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundBrush(m_dress.color(Token::Card));
    setBackgroundRoundness(0);
    setMargins({0, 0, isLabelled(m_value) ? kLabelRoom : 0, 0});
    layout()->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    legend()->setVisible(m_value.shape != Chart::Shape::Stacked); // named beside its last column
    legend()->setAlignment(Qt::AlignTop);
    legend()->setFont(m_dress.font);
    legend()->setLabelColor(m_dress.color(Token::Ink));
    if (m_value.shape == Chart::Shape::Lines)
        legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

// Qt leaves what fills a bar out of its marker.
void DrawnChart::dressLegend() {
    const auto markers = legend()->markers();
    for (qsizetype nth = 0; nth < markers.size(); ++nth) {
        const ChartLook& look = m_value.series[std::size_t(nth)].look;
        markers[nth]->setBrush(brushOf(look, m_dress));
        markers[nth]->setPen(QPen(m_dress.color(look.ink), 1));
    }
}

qreal DrawnChart::drawn(int value) const {
    return m_value.unit == Chart::Unit::Hundredths ? value / 100.0 : value;
}

void DrawnChart::drawLines() {
    for (const ChartSeries& each : m_value.series)
        drawLine(each);
    addAxes(Qt::Horizontal);
}

void DrawnChart::drawLine(const ChartSeries& value) {
    auto* line = new QLineSeries(this);
    line->setName(value.name);
    line->setPen(penOf(value.look, m_dress));
    if (value.look.marker != ChartLook::Marker::None) {
        const QImage marker = markerOf(value.look, m_dress);
        line->setMarkerSize(marker.width());
        line->setLightMarker(marker);
    }
    for (std::size_t nth = 0; nth < value.values.size(); ++nth)
        if (value.values[nth])
            line->append(qreal(nth) + 1, drawn(*value.values[nth]));
    addSeries(line);
    if (line->count() > 0)
        addLabel(line, line->at(line->count() - 1), value.name);
}

void DrawnChart::drawBars(QAbstractBarSeries* bars) {
    for (const ChartSeries& each : m_value.series) {
        auto* set = new QBarSet(each.name);
        set->setBrush(brushOf(each.look, m_dress));
        set->setPen(QPen(m_dress.color(each.look.ink), 1));
        for (const auto& value : each.values)
            set->append(drawn(value.value_or(0)));
        if (m_value.shape == Chart::Shape::Across) // Qt begins at the foot
            for (int front = 0, back = set->count() - 1; front < back; ++front, --back) {
                const qreal kept = set->at(front);
                set->replace(front, set->at(back));
                set->replace(back, kept);
            }
        bars->append(set);
    }
    bars->setBarWidth(kBarWidth);
    addSeries(bars);
    dressLegend();
    addAxes(m_value.shape == Chart::Shape::Across ? Qt::Vertical : Qt::Horizontal);
    if (m_value.shape == Chart::Shape::Stacked)
        labelStack(bars);
    if (m_value.shape == Chart::Shape::Bars)
        labelBars(bars);
}

// Bars of a category share its width.
void DrawnChart::labelBars(QAbstractSeries* series) {
    const std::size_t bars = m_value.series.size();
    for (std::size_t bar = 0; bar < bars; ++bar)
        for (std::size_t nth = 0; nth < m_value.series[bar].values.size(); ++nth)
            if (const auto value = m_value.series[bar].values[nth]) {
                const qreal left = qreal(nth) - kBarWidth / 2;
                const qreal middle = left + kBarWidth * (qreal(bar) + 0.5) / qreal(bars);
                addLabel(series, {middle, drawn(*value)},
                         m_value.unit == Chart::Unit::Hundredths ? words::hundredths(*value)
                                                                 : words::count(*value));
            }
}

// Each series at the height of its part of the last column.
void DrawnChart::labelStack(QAbstractSeries* series) {
    const auto last = m_value.categories.size() - 1;
    qreal below = 0;
    for (const ChartSeries& each : m_value.series) {
        const qreal part = drawn(each.values[std::size_t(last)].value_or(0));
        addLabel(series, {qreal(last) + 0.5, below + part / 2}, each.name);
        below += part;
    }
}

QAbstractAxis* DrawnChart::categoryAxis() const {
    if (m_value.shape == Chart::Shape::Lines) {
        auto* numbers = new QValueAxis;
        const int count = int(m_value.categories.size());
        const int step = count > kMost ? 2 : 1;
        numbers->setRange(1, std::max(2, count));
        numbers->setTickType(QValueAxis::TicksDynamic);
        numbers->setTickAnchor(1);
        numbers->setTickInterval(step);
        numbers->setLabelFormat(u"%d"_s);
        return numbers;
    }
    auto* names = new QBarCategoryAxis;
    QStringList inOrder = m_value.categories;
    if (m_value.shape == Chart::Shape::Across)
        std::ranges::reverse(inOrder);
    names->append(inOrder);
    return names;
}

QAbstractAxis* DrawnChart::valueAxis() const {
    const ChartScale scale = scaleOf(m_value);
    auto* axis = new QValueAxis;
    axis->setRange(drawn(scale.least), drawn(scale.most));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(drawn(scale.least));
    axis->setTickInterval(drawn(scale.step));
    const bool isWhole = m_value.unit == Chart::Unit::Count || scale.step % 100 == 0;
    axis->setLabelFormat(isWhole ? u"%.0f"_s : u"%.1f"_s);
    return axis;
}

void DrawnChart::addAxes(Qt::Orientation categories) {
    QAbstractAxis* along = categoryAxis();
    QAbstractAxis* up = valueAxis();
    along->setTitleText(m_value.along);
    up->setTitleText(m_value.measure);
    addAxis(along, categories == Qt::Horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    addAxis(up, categories == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    along->setGridLineVisible(false);
    for (QAbstractAxis* axis : {along, up}) {
        axis->setLabelsFont(m_dress.font);
        axis->setTitleFont(m_dress.font);
        axis->setLabelsColor(m_dress.color(Token::Muted));
        axis->setTitleBrush(m_dress.color(Token::Muted));
        axis->setLinePen(QPen(m_dress.color(Token::Line), 1));
        axis->setGridLineColor(m_dress.color(Token::Line));
        for (QAbstractSeries* each : series())
            each->attachAxis(axis);
    }
}

void DrawnChart::addLabel(QAbstractSeries* series, const QPointF& at, const QString& words) {
    auto* text = new QGraphicsSimpleTextItem(words, this);
    text->setFont(m_dress.font);
    text->setBrush(m_dress.color(Token::Ink));
    auto* ground = new QGraphicsRectItem(text->boundingRect(), text); // over the lines of others
    ground->setFlag(QGraphicsItem::ItemStacksBehindParent);
    ground->setBrush(m_dress.color(Token::Card));
    ground->setPen(Qt::NoPen);
    m_labels.push_back({series, at, text});
}

void DrawnChart::placeLabels() {
    if (m_labels.empty())
        return;
    if (m_value.shape == Chart::Shape::Bars)
        placeAbove();
    else
        placeBeside();
}

void DrawnChart::placeAbove() {
    for (const Label& each : m_labels) {
        const QRectF box = each.text->boundingRect();
        each.text->setPos(mapToPosition(each.at, each.series) -
                          QPointF(box.width() / 2, box.height() + 2));
    }
}

void DrawnChart::placeBeside() {
    std::vector<qreal> wanted;
    for (const Label& each : m_labels)
        wanted.push_back(mapToPosition(each.at, each.series).y());
    const qreal height = m_labels.front().text->boundingRect().height();
    const std::vector<qreal> places =
        spread(wanted, height, plotArea().top(), plotArea().bottom());
    for (std::size_t nth = 0; nth < m_labels.size(); ++nth)
        m_labels[nth].text->setPos(
            mapToPosition(m_labels[nth].at, m_labels[nth].series).x() + space::kSmall,
            places[nth] - height / 2);
}

} // namespace rollbook
