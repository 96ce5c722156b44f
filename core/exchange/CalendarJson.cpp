// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CalendarFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

QString hoursMinutes(QTime time) {
    return time.toString(u"HH:mm"_s);
}

template <typename Items, typename Writer>
QJsonArray arrayOf(const Items& items, const Writer& writer) {
    QJsonArray array;
    for (const auto& item : items)
        array.append(writer(item));
    return array;
}

QJsonArray yearsOf(const std::vector<YearGroup>& years) {
    return arrayOf(years, [](YearGroup group) { return group.toString(); });
}

QJsonObject breakObject(const Break& pause) {
    return {{u"name"_s, pause.name},
            {u"from"_s, iso(pause.range.from)},
            {u"to"_s, iso(pause.range.to)}};
}

QJsonObject termObject(const Term& term) {
    return {{u"name"_s, term.name},
            {u"from"_s, iso(term.range.from)},
            {u"to"_s, iso(term.range.to)},
            {u"breaks"_s, arrayOf(term.breaks, breakObject)}};
}

QJsonObject closureObject(const Closure& closure) {
    QJsonObject object{{u"from"_s, iso(closure.range.from)},
                       {u"to"_s, iso(closure.range.to)},
                       {u"kind"_s, toString(closure.kind)},
                       {u"reason"_s, closure.reason},
                       {u"code"_s, closure.code}};
    if (closure.half)
        object.insert(u"sessions"_s, toString(*closure.half));
    if (!closure.years.empty())
        object.insert(u"years"_s, yearsOf(closure.years));
    if (!closure.classes.empty())
        object.insert(u"classes"_s, arrayOf(closure.classes, [](const QString& c) { return c; }));
    return object;
}

QJsonObject timesObject(const SessionTimes& times) {
    return {{u"opens"_s, hoursMinutes(times.opens)},
            {u"closes"_s, hoursMinutes(times.closes)},
            {u"ends"_s, hoursMinutes(times.ends)}};
}

QJsonObject registerTimesObject(const RegisterTimes& times) {
    QJsonObject object{{u"from"_s, iso(times.from)},
                       {u"AM"_s, timesObject(times.am)},
                       {u"PM"_s, timesObject(times.pm)}};
    if (!times.years.empty())
        object.insert(u"years"_s, yearsOf(times.years));
    return object;
}

} // namespace

QByteArray toJson(const CalendarFile& calendar) {
    const QJsonObject root{
        {u"schoolYear"_s, calendar.dates.year.toString()},
        {u"terms"_s, arrayOf(calendar.dates.terms, termObject)},
        {u"closures"_s, arrayOf(calendar.closures, closureObject)},
        {u"registerTimes"_s, arrayOf(calendar.registerTimes, registerTimesObject)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace rollbook
