// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/PeriodLine.h"

#include "ui/widgets/FormRows.h"
#include "ui/words/Dates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kDaysToFriday = 4;
constexpr int kWeeks = 4;

DateRange weekOf(QDate monday) {
    return {monday, monday.addDays(kDaysToFriday)};
}

// The nth school week back from today's, 0 the newest; empty: the calendar begins later.
DateRange schoolWeek(const SchoolCalendar& calendar, QDate today, int back) {
    const auto weeks = calendar.schoolWeeksBack(today, back + 1);
    return int(weeks.size()) > back ? weekOf(weeks[std::size_t(back)])
                                    : DateRange{today, today.addDays(-1)};
}

} // namespace

DateRange rangeOf(HatchPeriod period, const SchoolCalendar& calendar, QDate today) {
    switch (period) {
    case HatchPeriod::ThisWeek:
        return schoolWeek(calendar, today, 0);
    case HatchPeriod::LastWeek:
        return schoolWeek(calendar, today, 1);
    case HatchPeriod::FourWeeks: {
        const auto weeks = calendar.schoolWeeksBack(today, kWeeks);
        return {weeks.empty() ? today : weeks.back(), today};
    }
    case HatchPeriod::HalfTerm: {
        const auto half = calendar.halfTermOf(today);
        return half ? *half : calendar.previousHalfTerm(today).value_or(DateRange{today, today});
    }
    case HatchPeriod::YearToDate:
        break;
    }
    return {SchoolYear::containing(today).firstDay(), today};
}

PeriodLine::PeriodLine(const QString& name, HatchPeriod first, const QStringList& by,
                       QWidget* parent)
    : QWidget(parent)
    , m_period(makeChoice(name + u".period"_s, 180))
    , m_by(makeChoice(name + u".by"_s, 160))
    , m_range(makeHint({})) {
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("This school week"), tr("Last school week"), tr("Four school weeks"),
                        tr("This half-term"), tr("School year to date")});
    m_period->setCurrentIndex(int(first));
    m_by->setAccessibleName(tr("Counted by"));
    m_by->addItems(by);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_period);
    row->addWidget(m_by);
    row->addWidget(m_range);
    row->addStretch(1);
    for (QComboBox* each : {m_period, m_by})
        connect(each, &QComboBox::currentIndexChanged, this, &PeriodLine::chosen);
}

HatchPeriod PeriodLine::period() const {
    return HatchPeriod(m_period->currentIndex());
}

int PeriodLine::by() const {
    return m_by->currentIndex();
}

void PeriodLine::setBy(int by) {
    m_by->setCurrentIndex(by);
}

void PeriodLine::say(const DateRange& range) {
    m_range->setText(range.isEmpty() ? QString() : words::range(range));
}

QWidget* PeriodLine::firstField() const {
    return m_period;
}

} // namespace rollbook
