// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/WeekStrip.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kWeek = 5; // pixels, one of them between
constexpr int kHeight = 28;

// Never nothing for something.
int high(int sessions, int possible) {
    return sessions == 0 ? 0 : std::max(2, kHeight * sessions / possible);
}

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
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        const WeekAbsence& week = m_weeks[i];
        const int left = int(i) * kWeek;
        painter.fillRect(left, kHeight, kWeek - 1, 1, m_theme.color(Token::Muted));
        if (week.possible == 0)
            continue;
        const int all = high(week.authorised + week.unauthorised, week.possible);
        const int foot = high(week.unauthorised, week.possible);
        painter.fillRect(left, kHeight - all, kWeek - 1, all, m_theme.color(Token::Authorised));
        painter.fillRect(left, kHeight - foot, kWeek - 1, foot, m_theme.color(Token::Unauthorised));
    }
}

} // namespace rollbook
