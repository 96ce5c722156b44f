// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/CensusTable.h"

#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

namespace rollbook::words {

using namespace Qt::StringLiterals;

namespace {

using Row = std::vector<QVariant>;

QString text(const char* source) {
    return QCoreApplication::translate("words", source);
}

QStringList titleOf(const CensusReturn& data, const SchoolDetails& school) {
    const CensusPeriod& period = data.period;
    return {
        text("%1 (%2/%3)").arg(school.name, school.council, school.establishment),
        text("Attendance for the school census: %1").arg(censusPeriod(period)),
        text("%1; census day %2; return by %3")
            .arg(range(period.window), dateInTable(period.censusDay), dateInTable(period.returnBy)),
    };
}

QStringList headersOf(const Totals& totals) {
    QStringList headers = {text("UPN"),           text("Surname"),      text("Forename"),
                           text("Date of birth"), text("Status"),       text("On roll"),
                           text("Entry date"),    text("Leaving date"), text("Possible"),
                           text("Attended"),      text("Authorised"),   text("Unauthorised")};
    for (const auto& [code, count] : totals.codes)
        headers += code;
    return headers;
}

// An invalid date is an empty cell.
QVariant cell(QDate date) {
    return date.isValid() ? QVariant(date) : QVariant();
}

// A column for every code of `all`, empty where there is none.
void addFigures(Row& row, const Totals& totals, const Totals& all) {
    row.insert(row.end(),
               {totals.possible, totals.attended, totals.authorised, totals.unauthorised});
    for (const auto& [code, count] : all.codes) {
        const int sessions = totals.codes.of(code);
        row.push_back(sessions == 0 ? QVariant() : QVariant(sessions));
    }
}

Row rowOf(const CensusPupil& pupil, const Totals& all) {
    Row row = {pupil.upn,
               pupil.surname,
               pupil.forename,
               cell(pupil.birth),
               QString(toLetter(pupil.status)),
               pupil.isOnRoll,
               cell(pupil.entry),
               cell(pupil.leaving)};
    addFigures(row, pupil.totals, all);
    return row;
}

Row sumsOf(const CensusReturn& data) {
    Row row = {text("Total"), QVariant(), QVariant(), QVariant(),
               QVariant(),    QVariant(), QVariant(), QVariant()};
    addFigures(row, data.totals, data.totals);
    return row;
}

} // namespace

OutTable censusTable(const CensusReturn& data, const SchoolDetails& school,
                     const Provenance& provenance) {
    OutTable table{
        text("Census attendance"), titleOf(data, school), headersOf(data.totals), {}, {}};
    for (const CensusPupil& pupil : data.pupils)
        table.rows.push_back(rowOf(pupil, data.totals));
    table.rows.push_back(sumsOf(data));
    table.footer = {text("As at %1").arg(dateTime(provenance.at)),
                    text("Ledger head %1").arg(provenance.headDigest)};
    return table;
}

} // namespace rollbook::words
