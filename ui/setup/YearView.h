// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/YearDays.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

namespace rollbook {

// A year of the school as a wall chart: a row a month, weekdays under one another, each day painted
// by what it yields, the morning above the afternoon. Arrows walk, the chosen day says why.
class YearView : public QWidget {
    Q_OBJECT
public:
    explicit YearView(const Theme& theme, QWidget* parent = nullptr);

    void setDays(SchoolYear year, std::vector<YearDay> days);
    void choose(QDate date);
    QDate chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // The letter that says what the colour says; none for an ordinary day.
    static QString letter(DayKind kind);
    static void paintKind(QPainter& painter, const QRectF& rect, DayKind kind, const Theme& theme);

Q_SIGNALS:
    void dayChosen(const rollbook::YearDay& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    const YearDay* day(QDate date) const; // null: not of the year shown
    QRect cell(QDate date) const;
    QDate dateAt(const QPoint& point) const; // invalid: none
    int cellWidth() const;
    void paintHeads(QPainter& painter) const;
    void paintDay(QPainter& painter, const YearDay& day) const;

    const Theme& m_theme;
    SchoolYear m_year{0};
    std::vector<YearDay> m_days;
    QDate m_chosen;
};

// What the colours and letters of the chart mean.
class YearLegend : public QWidget {
public:
    explicit YearLegend(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace rollbook
