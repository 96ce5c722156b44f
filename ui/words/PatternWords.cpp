// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/PatternWords.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString weekdays(int weekday) {
    constexpr std::array names{
        QT_TRANSLATE_NOOP("words", "Mondays"),    QT_TRANSLATE_NOOP("words", "Tuesdays"),
        QT_TRANSLATE_NOOP("words", "Wednesdays"), QT_TRANSLATE_NOOP("words", "Thursdays"),
        QT_TRANSLATE_NOOP("words", "Fridays"),
    };
    return tr(names.at(std::size_t(weekday - 1)));
}

QString halvesOf(int weekday, Half half) {
    constexpr std::array mornings{
        QT_TRANSLATE_NOOP("words", "Monday mornings"),
        QT_TRANSLATE_NOOP("words", "Tuesday mornings"),
        QT_TRANSLATE_NOOP("words", "Wednesday mornings"),
        QT_TRANSLATE_NOOP("words", "Thursday mornings"),
        QT_TRANSLATE_NOOP("words", "Friday mornings"),
    };
    constexpr std::array afternoons{
        QT_TRANSLATE_NOOP("words", "Monday afternoons"),
        QT_TRANSLATE_NOOP("words", "Tuesday afternoons"),
        QT_TRANSLATE_NOOP("words", "Wednesday afternoons"),
        QT_TRANSLATE_NOOP("words", "Thursday afternoons"),
        QT_TRANSLATE_NOOP("words", "Friday afternoons"),
    };
    return tr((half == Half::AM ? mornings : afternoons).at(std::size_t(weekday - 1)));
}

// %1 of %2; %3 is the day where there is one.
QString finding(const Pattern& pattern) {
    switch (pattern.kind) {
    case PatternKind::WeekdayHalf:
        return tr("%1 of %2 half days missed on %3")
            .replace(u"%3"_s, halvesOf(pattern.weekday, pattern.half.value_or(Half::AM)));
    case PatternKind::Weekday:
        return tr("%1 of %2 absences on %3").replace(u"%3"_s, weekdays(pattern.weekday));
    case PatternKind::Half:
        return pattern.half == Half::PM ? tr("%1 of %2 half days missed in the afternoon")
                                        : tr("%1 of %2 half days missed in the morning");
    case PatternKind::FirstOfTerm:
        return tr("%1 of %2 absences on the first day of a term");
    case PatternKind::LastOfTerm:
        return tr("%1 of %2 absences on the last day of a term");
    case PatternKind::AfterBreak:
        return tr("%1 of %2 absences on the first day after a break");
    case PatternKind::BeforeBreak:
        return tr("%1 of %2 absences on the last day before a break");
    case PatternKind::WithSiblings:
        return tr("%1 of %2 absences while a brother or sister was away");
    case PatternKind::LastYear:
        return tr("%1 of %2 absences at the same time of year as one last year");
    case PatternKind::ShortSpells:
        return tr("%1 separate absences in %2 days missed");
    case PatternKind::BrokenWeeks:
        return tr("%1 of %2 school weeks with an absence");
    case PatternKind::ClassIllness:
        return tr("Fell ill with the class: %1 of %2 pupils within three school days");
    }
    return {};
}

QString comparison(const Pattern& pattern) {
    if (pattern.ofClass)
        return tr("; class: %1").arg(share(*pattern.ofClass));
    return pattern.ofSchool ? tr("; school: %1").arg(share(*pattern.ofSchool)) : QString();
}

QString sessions(int number) {
    return number == 1 ? tr("1 session") : tr("%1 sessions").arg(number);
}

QString schoolDays(int number) {
    return number == 1 ? tr("1 school day") : tr("%1 school days").arg(number);
}

} // namespace

QString sentence(const Pattern& pattern) {
    return finding(pattern).arg(pattern.absences).arg(pattern.of) + comparison(pattern);
}

QString sentence(const SpellShape& shape) {
    return tr("%1 spells, typically %2, %3 apart; %4 of a day or less")
        .arg(shape.spells)
        .arg(sessions(shape.medianSessions), schoolDays(shape.medianGap))
        .arg(shape.ofOneDayOrLess);
}

// Up to three in ten as one in so many, above that in tenths; halves are rounded up.
QString share(Rate rate) {
    if (rate.part() == 0)
        return tr("none");
    if (rate.part() == rate.whole())
        return tr("all");
    if (!rate.isAtLeast(3, 10))
        return tr("1 in %1").arg(count((2 * rate.whole() + rate.part()) / (2 * rate.part())));
    const qint64 tenths = (20 * rate.part() + rate.whole()) / (2 * rate.whole());
    return tr("%1 in 10").arg(std::min<qint64>(tenths, 9));
}

} // namespace rollbook::words
