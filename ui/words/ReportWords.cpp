// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ReportWords.h"

#include "core/analysis/Figures.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

constexpr int kMinutesAnHour = 60;

QString tr(const char* text) {
    return QCoreApplication::translate("report", text);
}

QString timesLate(int times) {
    return times == 1 ? tr("once") : times == 2 ? tr("twice") : tr("%1 times").arg(times);
}

// "twice " of more; "each time " of as many; nothing of one.
QString ofThem(int times, int all) {
    if (all == 1)
        return {};
    return (times == all ? tr("each time") : timesLate(times)) + u' ';
}

QString halfLasts(const SessionTimes& half) {
    return tr("%1 to %2").arg(time(half.opens), time(half.ends));
}

QString away(const AbsenceReport& report, const QString& called) {
    const Totals& totals = report.year.totals;
    if (totals.possible == 0)
        return tr("No session of this school year has been possible for %1 yet.").arg(called);
    return tr("%1 has missed %2 of %3 possible since %4.")
        .arg(called, sessionsAndDays(totals.absent()), count(totals.possible),
             dateInLetter(report.year.begins));
}

QString hours(const AbsenceReport& report) {
    const TimeLost& lost = report.year.lost;
    if (lost.away == 0)
        return {};
    if (!lost.minutesAway)
        return tr("How many hours that is cannot be said: the school’s register times are not known "
                  "for all of these days.");
    QString words = tr("The time away is %1 of school").arg(hoursAndMinutes(*lost.minutesAway));
    if (report.times)
        words += tr(", a morning counted from %1 and an afternoon from %2, as the day is now")
                     .arg(halfLasts(report.times->am), halfLasts(report.times->pm));
    return words + u'.';
}

QString lates(const AbsenceReport& report, const QString& called) {
    const TimeLost& lost = report.year.lost;
    if (lost.late == 0)
        return {};
    QString words = tr("%1 came late %2").arg(called, timesLate(lost.late));
    if (lost.afterClose > 0)
        words += tr(", %1after the register had closed, which counts as a session missed")
                     .arg(ofThem(lost.afterClose, lost.late));
    if (lost.notNoted < lost.late)
        words += tr(": %1 in all").arg(hoursAndMinutes(lost.minutesLate));
    if (lost.notNoted > 0 && lost.notNoted < lost.late)
        words += tr(" where the minutes were noted");
    return words + u'.';
}

// The middle alone: no other child can be told by it.
QString beside(const AbsenceReport& report) {
    const auto own = attendanceRate(report.year.totals);
    if (!own || !report.group)
        return {};
    const QString group = name(*report.group);
    if (!report.median)
        return tr("%1 has too few pupils for its attendance to be told.").arg(group);
    if (report.median->part() == report.median->whole())
        return tr("Attendance so far is %1. Half of the pupils of %2, or more, have missed nothing.")
            .arg(percentInLetter(own), group);
    return tr("Attendance so far is %1. Half of the pupils of %2 attend for %3 or more.")
        .arg(percentInLetter(own), group, percentInLetter(report.median));
}

QStringList row(const QString& label, const AbsenceReport& report,
                const std::function<QString(const Totals&)>& cellOf) {
    QStringList cells{label, cellOf(report.year.totals)};
    if (report.halfTerm)
        cells.append(cellOf(report.halfTerm->totals));
    return cells;
}

// Why the child was away, the most often first.
std::vector<QStringList> reasons(const AbsenceReport& report, const CodeBook& codes,
                                 Classification kind) {
    std::vector<std::pair<QString, int>> all;
    for (const auto& [code, sessions] : report.year.totals.codes)
        if (const Judgement judged = codes.judge(code, report.year.days.to);
            judged.isKnown() && judged.code->classification == kind)
            all.emplace_back(code, sessions);
    std::ranges::stable_sort(all, std::ranges::greater(), [](const auto& each) { return each.second; });
    std::vector<QStringList> rows;
    for (const auto& [code, sessions] : all)
        rows.push_back(row(u"    "_s + codes.judge(code, report.year.days.to).code->description, report,
                           [&](const Totals& totals) { return count(totals.codes.of(code)); }));
    return rows;
}

} // namespace

QString hoursAndMinutes(int minutes) {
    const int whole = minutes / kMinutesAnHour;
    const int rest = minutes % kMinutesAnHour;
    const QString hourWords = whole == 1 ? tr("1 hour") : tr("%1 hours").arg(whole);
    const QString minuteWords = rest == 1 ? tr("1 minute") : tr("%1 minutes").arg(rest);
    if (whole == 0)
        return minuteWords;
    return rest == 0 ? hourWords : u"%1 %2"_s.arg(hourWords, minuteWords);
}

QStringList sentences(const AbsenceReport& report, const QString& called) {
    QStringList all{away(report, called), hours(report), lates(report, called), beside(report)};
    if (report.isEarly && report.year.totals.possible > 0)
        all.append(tr("It is early in the year: a percentage of so few sessions changes fast."));
    all.removeAll(QString());
    return all;
}

ReportRows rowsOf(const AbsenceReport& report, const CodeBook& codes) {
    ReportRows made{.heads = {tr("Sessions, two a day"), tr("Year to date")}, .rows = {}};
    if (report.halfTerm)
        made.heads.append(tr("This half-term"));
    const auto add = [&](const QString& label, int Totals::*figure) {
        made.rows.push_back(
            row(label, report, [figure](const Totals& totals) { return count(totals.*figure); }));
    };
    const auto addReasons = [&](Classification kind) {
        for (QStringList& each : reasons(report, codes, kind))
            made.rows.push_back(std::move(each));
    };
    add(tr("Possible"), &Totals::possible);
    add(tr("Attended"), &Totals::attended);
    add(tr("Missed with the school’s leave (authorised)"), &Totals::authorised);
    addReasons(Classification::Authorised);
    add(tr("Missed without it (unauthorised)"), &Totals::unauthorised);
    addReasons(Classification::Unauthorised);
    add(tr("Late"), &Totals::late);
    made.rows.push_back(row(tr("Attendance"), report, [](const Totals& totals) {
        const auto rate = attendanceRate(totals);
        return rate ? percentInLetter(rate) : u"–"_s;
    }));
    return made;
}

} // namespace rollbook::words
