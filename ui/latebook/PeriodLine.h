// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rollbook {

// The periods a person asks about at the hatch (rules.md 18).
enum class HatchPeriod { ThisWeek, LastWeek, FourWeeks, HalfTerm, YearToDate };
// Up to today; empty when the calendar has no such period.
DateRange rangeOf(HatchPeriod period, const SchoolCalendar& calendar, QDate today);

// Which period, with its dates beside it, and a second choice of what is counted by.
class PeriodLine : public QWidget {
    Q_OBJECT
public:
    // Its widgets are named `name`.period and `name`.by.
    PeriodLine(const QString& name, HatchPeriod first, const QStringList& by,
               QWidget* parent = nullptr);

    HatchPeriod period() const;
    int by() const;
    void setBy(int by);
    void say(const DateRange& range);
    QWidget* firstField() const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox* m_period;
    QComboBox* m_by;
    QLabel* m_range;
};

} // namespace rollbook
