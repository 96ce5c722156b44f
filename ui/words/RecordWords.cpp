// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/RecordWords.h"

#include "core/analysis/Figures.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"
#include "ui/words/Tables.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("record", text);
}

QString codeWords(const Reading& reading) {
    const QString words = reading.judgement.isKnown()
                              ? u"%1, %2"_s.arg(reading.code, reading.judgement.code->description)
                              : tr("%1, a code no set knows").arg(reading.code);
    return reading.minutesLate ? tr("%1, %2 minutes").arg(words).arg(*reading.minutesLate) : words;
}

QString closedWords(const Reading& reading) {
    QString words = tr("closed: %1").arg(reading.supersededBy->reason);
    if (!reading.code.isEmpty())
        words += tr(", reads as %1").arg(reading.code);
    return words;
}

QString stateWords(const YearCell& cell) {
    const Reading& reading = cell.reading;
    if (cell.why)
        return *cell.why == NoSession::Break ? cell.breakName : tr("outside term");
    if (reading.supersededBy)
        return closedWords(reading);
    if (reading.state == SessionState::Marked)
        return codeWords(reading);
    if (reading.state == SessionState::OffRoll)
        return tr("not on roll");
    if (reading.state == SessionState::NoSession)
        return tr("no session");
    if (!cell.planned.isEmpty())
        return tr("planned: %1").arg(cell.planned);
    return cell.isToCome ? tr("not yet") : tr("no mark");
}

struct FigureOfTotals {
    const char* label;
    int Totals::*figure;
};
constexpr std::array kFigures{
    FigureOfTotals{QT_TRANSLATE_NOOP("record", "Possible"), &Totals::possible},
    FigureOfTotals{QT_TRANSLATE_NOOP("record", "Attended"), &Totals::attended},
    FigureOfTotals{QT_TRANSLATE_NOOP("record", "Authorised absence"), &Totals::authorised},
    FigureOfTotals{QT_TRANSLATE_NOOP("record", "Unauthorised absence"), &Totals::unauthorised},
    FigureOfTotals{QT_TRANSLATE_NOOP("record", "Late"), &Totals::late},
    FigureOfTotals{QT_TRANSLATE_NOOP("record", "No mark"), &Totals::missing},
};

template <typename CellOf>
QStringList totalsRow(const QString& label, const std::vector<TermTotals>& terms, CellOf cellOf) {
    QStringList row{label};
    for (const TermTotals& term : terms)
        row.append(cellOf(term.totals));
    return row;
}

QString codeLabel(const CodeBook& codes, const QString& code, QDate on) {
    const Judgement judged = codes.judge(code, on);
    return judged.isKnown() ? u"%1  %2"_s.arg(code, judged.code->description) : code;
}

} // namespace

std::span<const Sentence> recordSentences() {
    static constexpr Sentence kSentences[] = {
        {"record.noParent",
         QT_TRANSLATE_NOOP("words", "No parent of this pupil may be given a copy under that name. "
                                    "Name one as the pupil’s card does.")},
        {"record.parentBarred",
         QT_TRANSLATE_NOOP("words", "{name} must not be contacted or informed, so no copy is made "
                                    "for them.")},
        {"record.nobodyToGive",
         QT_TRANSLATE_NOOP("words", "No parent of this pupil is known who may be given a copy. Add "
                                    "one with a list of contacts in Setup, or see the "
                                    "restrictions on the pupil’s card.")},
    };
    return kSentences;
}

QString name(RecordProfile profile) {
    switch (profile) {
    case RecordProfile::Office:
        return tr("Office");
    case RecordProfile::Parent:
        return tr("This parent");
    case RecordProfile::Partner:
        return tr("Partner");
    case RecordProfile::Court:
        return tr("Court");
    }
    return {};
}

QString forWhom(RecordProfile profile, const QString& parent) {
    switch (profile) {
    case RecordProfile::Office:
        return tr("Office copy: not to be shown or handed on");
    case RecordProfile::Parent:
        return tr("Parent’s copy, for %1 only").arg(parent);
    case RecordProfile::Partner:
        return tr("Partner’s copy: for those who work with the family");
    case RecordProfile::Court:
        return tr("Copy for the court");
    }
    return {};
}

QString inWords(const YearCell& cell) {
    QString words = u"%1: %2"_s.arg(session(cell.session), stateWords(cell));
    if (cell.isAmended)
        words += tr(" · amended");
    return words;
}

TotalsWords totalsByTerm(const std::vector<TermTotals>& terms, const CodeBook& codes) {
    if (terms.empty())
        return {};
    TotalsWords words{.heads = {QString()}, .rows = {}};
    for (std::size_t i = 0; i + 1 < terms.size(); ++i)
        words.heads.append(terms[i].name.isEmpty() ? tr("Term %1").arg(i + 1) : terms[i].name);
    words.heads.append(tr("Year to date"));
    for (const FigureOfTotals& each : kFigures)
        words.rows.push_back(totalsRow(tr(each.label), terms, [&each](const Totals& totals) {
            return count(totals.*each.figure);
        }));
    words.rows.push_back(totalsRow(tr("Attendance"), terms, [](const Totals& totals) {
        const auto rate = attendanceRate(totals);
        return rate ? percentHalfUpOneDecimal(*rate) + u'%' : u"–"_s;
    }));
    for (const auto& [code, sessions] : terms.back().totals.codes) // the year has every code
        words.rows.push_back(
            totalsRow(codeLabel(codes, code, terms.back().days.to), terms,
                      [&code](const Totals& totals) { return count(totals.codes.of(code)); }));
    return words;
}

QString lost(const AbsenceRow& row) {
    return tr("Away for %1 of %2 possible.")
        .arg(sessionsAndDays(row.absent), count(row.possible));
}

} // namespace rollbook::words
