// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/CalendarSpans.h"

namespace rollbook {
namespace {

using Span = when::Every::Span;

// Alike for all days of one span, another for the next.
qint64 spanOf(const SessionAxis& axis, int column, Span span) {
    const QDate date = axis.session(column).date;
    const Period::Kind kind = span == Span::Term ? Period::Kind::Term : Period::Kind::HalfTerm;
    switch (span) {
    case Span::SchoolDay:
        return axis.dayOf(column);
    case Span::SchoolYear:
        return axis.periodAt(column, {}).first;
    case Span::SchoolWeek:
        return axis.weekOf(column);
    case Span::Month:
        return date.year() * 12 + date.month();
    case Span::HalfTerm:
    case Span::Term:
        break;
    }
    return axis.periodAt(column, {kind, 0}).first;
}

// The last day of the term or half-term the date is in.
QDate endOf(const SchoolCalendar& calendar, QDate date, Span span) {
    const Term* term = calendar.termOf(date);
    const auto half = calendar.halfTermOf(date);
    return span == Span::HalfTerm && half ? half->to : term ? term->range.to : date;
}

// Only on a school day: the axis has the columns of planned closures too.
bool hasCome(const SessionAxis& axis, int column, const when::Every& every) {
    const QDate date = axis.session(column).date;
    if (!axis.calendar().isSchoolDay(date))
        return false;
    if (every.lastSchoolDays > 0) {
        const QDate end = endOf(axis.calendar(), date, every.span);
        return axis.calendar().schoolDaysBetween(date, end) < every.lastSchoolDays;
    }
    return every.span != Span::SchoolWeek || date.dayOfWeek() >= every.weekday;
}

} // namespace

Stretches calendarSpans(const SessionAxis& axis, const when::Every& every) {
    Stretches spans;
    qint64 open = -1; // the span whose stretch is under way
    for (int column = axis.firstOfYear(); column < axis.columns(); ++column) {
        const qint64 span = spanOf(axis, column, every.span);
        if (span == open)
            spans.back().last = column;
        else if (hasCome(axis, column, every)) {
            spans.push_back({column, column});
            open = span;
        } else if (!spans.empty() && every.lastSchoolDays == 0) {
            spans.back().last = column; // until this span's own day comes
        }
    }
    return spans;
}

} // namespace rollbook
