// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureWords.h"

#include "core/analysis/Absence.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("figures", text);
}

QString closureWords(const Reading& reading) {
    const QString& reason = reading.supersededBy->reason;
    const QString closed =
        reason.isEmpty() ? tr("school closed") : tr("school closed (%1)").arg(reason);
    return reading.recorded.isEmpty()
               ? closed
               : tr("%1, so “%2” is not counted").arg(closed, reading.recorded);
}

QString markWords(const Reading& reading) {
    if (!reading.judgement.isKnown())
        return tr("In no code set: kept as typed, counted only as unknown");
    const AttendanceCode& code = *reading.judgement.code;
    QString text = u"%1 · %2"_s.arg(code.description, words::name(code.classification).toLower());
    if (reading.judgement.isOffItsDates)
        text += tr(" · not in use that day, judged by the set “%1”").arg(code.set);
    return text;
}

QString markedWords(const Reading& reading) {
    return reading.supersededBy ? u"%1 · %2"_s.arg(markWords(reading), closureWords(reading))
                                : markWords(reading);
}

QString sumOfCodes(const FigureSessions& opened) {
    QStringList parts;
    for (const auto& [code, count] : codesCounted(opened))
        parts += u"%1 %2"_s.arg(words::count(count), code);
    return parts.join(u" + "_s);
}

QStringList possibleLines(const Totals& totals) {
    return {tr("%1 possible = %2 attended + %3 authorised + %4 unauthorised.")
                .arg(words::count(totals.possible), words::count(totals.attended),
                     words::count(totals.authorised), words::count(totals.unauthorised))};
}

QStringList rateLines(const FigureSessions& opened) {
    const Totals& totals = opened.totals;
    if (totals.possible == 0)
        return {tr("Nothing was possible, so there is no rate.")};
    const QString part = words::count(countOf(opened.figure, totals));
    const QString whole = words::count(totals.possible);
    QStringList lines{tr("%1 of %2 possible sessions: %1/%2, printed half up as %3.")
                          .arg(part, whole, figureText(opened.figure, totals))};
    const bool isOfOnePupil = opened.pupils.size() == 1;
    if (opened.figure.kind == FigureKind::Absence && isOfOnePupil)
        lines += words::whyOf(opened.test, totals.absent(), totals.possible);
    return lines;
}

QStringList countLines(const FigureSessions& opened) {
    const int count = countOf(opened.figure, opened.totals);
    if (count == 0)
        return {tr("No session is counted here.")};
    return {tr("%1 = %2.").arg(words::count(count), sumOfCodes(opened))};
}

QStringList ownLines(const FigureSessions& opened) {
    switch (opened.figure.kind) {
    case FigureKind::Possible:
        return possibleLines(opened.totals);
    case FigureKind::Attendance:
    case FigureKind::Absence:
        return rateLines(opened);
    case FigureKind::Missing:
        return {tr("Sessions up to %1 without a mark. A blank is in no rate.")
                    .arg(words::dateInTable(opened.asAt.date))};
    case FigureKind::Attended:
    case FigureKind::Authorised:
    case FigureKind::Unauthorised:
    case FigureKind::Late:
    case FigureKind::Unknown:
    case FigureKind::Code:
        break;
    }
    return countLines(opened);
}

} // namespace

QString whyCounted(const FigureSession& one) {
    const Reading& reading = one.reading;
    switch (reading.state) {
    case SessionState::Marked:
        return markedWords(reading);
    case SessionState::Blank:
        return one.isDue ? tr("No mark: in no rate") : tr("Not due yet");
    case SessionState::OffRoll:
        return tr("Not on roll, so “%1” is not counted").arg(reading.recorded);
    case SessionState::NoSession:
        return reading.supersededBy
                   ? closureWords(reading)
                   : tr("No session, so “%1” is not counted").arg(reading.recorded);
    }
    return {};
}

QStringList arithmetic(const FigureSessions& opened) {
    return ownLines(opened) + opened.besides;
}

QString figureTitle(const FigureSessions& opened) {
    return u"%1: %2"_s.arg(figureName(opened.figure), figureText(opened.figure, opened.totals));
}

} // namespace rollbook
