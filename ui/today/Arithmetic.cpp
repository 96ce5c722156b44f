// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Rate.h"
#include "ui/today/Explanation.h"
#include "ui/words/Dates.h"
#include "ui/words/StepWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("today", text);
}

// The days of a period that ends today (rules.md 18); for the half-term before, both its ends.
DateRange rangeOf(const SchoolCalendar& calendar, const Period& period, QDate today) {
    const DateRange year{SchoolYear::containing(today).firstDay(), today};
    switch (period.kind) {
    case Period::Kind::SchoolWeeks: {
        const auto weeks = calendar.schoolWeeksBack(today, period.weeks);
        return weeks.empty() ? year : DateRange{weeks.back(), today};
    }
    case Period::Kind::HalfTerm:
        return {calendar.halfTermOf(today).value_or(year).from, today};
    case Period::Kind::PreviousHalfTerm:
        return calendar.previousHalfTerm(today).value_or(year);
    case Period::Kind::Term: {
        const Term* term = calendar.termOf(today);
        return {term ? term->range.from : year.from, today};
    }
    case Period::Kind::YearToDate:
        break;
    }
    return year;
}

// Sums of one pupil, over the registers that a range lies in.
class Sums {
public:
    Sums(const School& school, PupilId pupil, QDate today)
        : m_school(school)
        , m_pupil(pupil)
        , m_today(today) {}

    Totals over(const DateRange& range) const {
        Totals totals;
        for (const auto& [year, reg] : m_school.registers) {
            const auto row = reg->row(m_pupil);
            const auto [first, last] = reg->columns(range);
            if (row && first < last)
                totals += reg->totals(*row, first, last,
                                      reg->firstColumnFrom({m_today.addDays(1), Half::AM}));
        }
        return totals;
    }

    // "in the year to date, from 01/08/2026: 91 attended of 100 possible, 91.0%"
    QString attendance(const Period& period) const {
        const Totals totals = over(rangeOf(m_school.calendar, period, m_today));
        return tr("%1: %2 attended of %3 possible, %4%")
            .arg(head(period))
            .arg(totals.attended)
            .arg(totals.possible)
            .arg(percentHalfUpOneDecimal(Rate::make(totals.attended, totals.possible), u"–"_s));
    }

    QString absence() const {
        const Totals totals = over(rangeOf(m_school.calendar, {}, m_today));
        return tr("%1: %2 absent of %3 possible, %4%")
            .arg(head({}))
            .arg(totals.absent())
            .arg(totals.possible)
            .arg(percentHalfUpOneDecimal(Rate::make(totals.absent(), totals.possible), u"–"_s));
    }

    // "in 10 school weeks, from …: N 2 + O 8 = 10, asked at 10"
    QString sessions(const QStringList& codes, int asked, const Period& period) const {
        const Totals totals = over(rangeOf(m_school.calendar, period, m_today));
        QStringList terms;
        int sum = 0;
        for (const QString& code : codes)
            if (const int count = totals.codes.of(code); count > 0) {
                terms.append(u"%1 %2"_s.arg(code).arg(count));
                sum += count;
            }
        return tr("%1: %2 = %3 sessions, asked at %4")
            .arg(head(period), terms.isEmpty() ? u"0"_s : terms.join(u" + "_s))
            .arg(sum)
            .arg(asked);
    }

private:
    QString head(const Period& period) const {
        QString text = words::inWords(period);
        text[0] = text[0].toUpper();
        const DateRange range = rangeOf(m_school.calendar, period, m_today);
        return tr("%1, from %2").arg(text, words::dateInTable(range.from));
    }

    const School& m_school;
    PupilId m_pupil;
    QDate m_today;
};

// One line a figure that the condition tests.
struct LinesOf {
    const Sums& sums;
    QStringList& lines;

    void operator()(const when::Attendance& test) const { lines << sums.attendance(test.period); }
    void operator()(const when::Absence&) const { lines << sums.absence(); }
    void operator()(const when::SessionsIn& test) const {
        lines << sums.sessions(test.codes, test.sessions, test.period);
    }
    void operator()(const Condition::All& test) const { each(test.parts); }
    void operator()(const Condition::Any& test) const { each(test.parts); }
    void operator()(const Condition::Not& test) const { each(test.parts); }
    template <typename Other>
    void operator()(const Other&) const {}
    void each(const std::vector<Condition>& parts) const {
        for (const Condition& part : parts)
            std::visit(*this, part.test);
    }
};

} // namespace

QStringList arithmeticOf(const School& school, const Condition& condition, PupilId pupil,
                         QDate today) {
    const Sums sums(school, pupil, today);
    QStringList lines;
    std::visit(LinesOf{sums, lines}, condition.test);
    return lines;
}

} // namespace rollbook
