// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/WeekStrip.h"

#include "ui/figures/WeekBars.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kWeek = 5;
constexpr int kHeight = 28;

} // namespace

WeekStrip::WeekStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeekStrip::setWeeks(std::vector<WeekAbsence> weeks) {
    m_weeks = std::move(weeks);
    const auto missed = std::ranges::count_if(m_weeks, [](const WeekAbsence& week) {
        return week.authorised + week.unauthorised > 0;
    });
    const QString words =
        tr("Something was missed in %1 of %2 school weeks").arg(missed).arg(m_weeks.size());
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

QSize WeekStrip::sizeHint() const {
    return {int(m_weeks.size()) * kWeek, kHeight + 1};
}

void WeekStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintWeekBars(painter, m_theme, rect(), kWeek, m_weeks);
}

} // namespace rollbook
