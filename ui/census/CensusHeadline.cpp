// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusHeadline.h"

#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("census", text);
}

// "21 Jan": the words have the weekday in front.
QString dayOf(QDate date) {
    return words::dayAndMonth(date).section(u' ', 1);
}

QString dayAndYear(QDate date) {
    return u"%1 %2"_s.arg(dayOf(date)).arg(date.year());
}

} // namespace

QString periodName(const CensusPeriod& period) {
    const int year = period.window.from.year();
    switch (period.term) {
    case CensusTerm::Summer1:
        return tr("Summer %1, first half").arg(year);
    case CensusTerm::Summer2:
        return tr("Summer %1, second half").arg(year);
    case CensusTerm::Autumn:
    case CensusTerm::Spring:
        break;
    }
    return u"%1 %2"_s.arg(words::name(period.term)).arg(year);
}

QString periodHeadline(const CensusPeriod& period) {
    return tr("%1 (%2–%3) · census day %4 · return by %5")
        .arg(periodName(period), dayOf(period.window.from), dayOf(period.window.to),
             dayAndYear(period.censusDay), dayOf(period.returnBy));
}

QString checksHeadline(const CensusReturn& data) {
    const auto count = qint64(data.problems.size());
    if (count == 0)
        return tr("Nothing to clear");
    return count == 1 ? tr("1 check to clear") : tr("%1 checks to clear").arg(words::count(count));
}

} // namespace rollbook
