// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString written(QDate date, const QString& form) {
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return date.isValid() ? british.toString(date, form) : QString();
}

} // namespace

QString dateInTable(QDate date) {
    return written(date, u"dd/MM/yyyy"_s);
}

// The short names by hand: CLDR has "Sept" in British English and rules.md 38 has three letters.
QString dateInHeading(QDate date) {
    return date.isValid() ? dayAndMonth(date) + written(date, u" yyyy"_s) : QString();
}

QString dayAndMonth(QDate date) {
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(written(date, u"dddd"_s).left(3))
        .arg(date.day())
        .arg(written(date, u"MMMM"_s).left(3));
}

QString dateInFull(QDate date) {
    return written(date, u"dddd d MMMM yyyy"_s);
}

QString dateInLetter(QDate date) {
    return written(date, u"d MMMM yyyy"_s);
}

QString dayInLetter(QDate date) {
    return tr("%1, all day").arg(written(date, u"d MMMM"_s));
}

QString sessionInLetter(const SessionKey& session) {
    return u"%1, %2"_s.arg(written(session.date, u"d MMMM"_s), half(session.half));
}

QString half(Half half) {
    return half == Half::AM ? tr("morning") : tr("afternoon");
}

QString session(const SessionKey& session) {
    return u"%1, %2"_s.arg(dayAndMonth(session.date), half(session.half));
}

QString sessionInHeading(const SessionKey& session) {
    return u"%1, %2"_s.arg(dateInHeading(session.date), half(session.half));
}

QString sessionShort(const SessionKey& session) {
    return u"%1 %2"_s.arg(written(session.date, u"dd/MM"_s), toString(session.half));
}

QString range(const DateRange& range) {
    if (range.from == range.to)
        return dateInTable(range.from);
    if (!range.to.isValid())
        return tr("from %1").arg(dateInTable(range.from));
    if (!range.from.isValid())
        return tr("until %1").arg(dateInTable(range.to));
    return tr("%1 to %2").arg(dateInTable(range.from), dateInTable(range.to));
}

QString time(QTime time) {
    return time.toString(u"HH:mm"_s);
}

QString dateTime(const QDateTime& at) {
    return at.isValid() ? u"%1 %2"_s.arg(dateInTable(at.date()), time(at.time())) : QString();
}

QString count(qint64 number) {
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(number);
}

} // namespace rollbook::words
