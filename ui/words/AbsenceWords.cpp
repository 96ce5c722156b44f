// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/AbsenceWords.h"

#include "core/analysis/Figures.h"
#include "core/base/Rate.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

QString sessions(int count) {
    return count == 1 ? tr("1 session") : tr("%1 sessions").arg(words::count(count));
}

QString percent(std::optional<Rate> rate) {
    return rate ? percentHalfUpOneDecimal(*rate) + u'%' : u"–"_s;
}

// The two sides of a share in whole sessions: part × 10 and whole, or part × 100 and whole × 15.
struct Sides {
    QString part;
    QString whole;
};
Sides sidesOf(int percent, const QString& part, const QString& whole) {
    if (100 % percent == 0)
        return {tr("%1 × %2").arg(part).arg(100 / percent), whole};
    const QString one = whole.contains(u' ') ? u'(' + whole + u')' : whole;
    return {tr("%1 × %2").arg(part).arg(100), tr("%1 × %2").arg(one).arg(percent)};
}

QString untilLine(const AbsenceRow& row) {
    const QString k = count(*row.untilPersistent);
    if (row.test.count)
        return tr("Persistent after %1 more missed: %2 in this half-term.")
            .arg(sessions(*row.untilPersistent), count(*row.test.count));
    const Sides sides = sidesOf(row.test.percent, u"(%1 + %2)"_s.arg(count(row.absent), k),
                                u"%1 + %2"_s.arg(count(row.possible), k));
    return tr("Persistent after %1 missed in a row: %2 is at least %3.")
        .arg(sessions(*row.untilPersistent), sides.part, sides.whole);
}

QString leaveLine(const AbsenceRow& row) {
    const Sides sides =
        sidesOf(row.test.percent, count(row.absent),
                u"%1 + %2"_s.arg(count(row.possible), count(*row.toLeavePersistent)));
    return tr("No longer persistent after %1 attended in a row: %2 is less than %3.")
        .arg(sessions(*row.toLeavePersistent), sides.part, sides.whole);
}

QString mayMissLine(const AbsenceRow& row) {
    const QString below = row.test.countOfYear ? sessions(*row.test.countOfYear)
                                               : u"%1%"_s.arg(row.test.percent);
    if (!row.mayStillMiss)
        return tr("%1 are left this year: it cannot end below %2, whatever is attended.")
            .arg(sessions(row.remaining), below);
    return tr("%1 are left this year. At most %2 may be missed for it to end below %3.")
        .arg(sessions(row.remaining), count(*row.mayStillMiss), below);
}

} // namespace

std::span<const Sentence> analysisSentences() {
    static constexpr Sentence kSentences[] = {
        {"analysis.badBenchmark",
         QT_TRANSLATE_NOOP("words", "The national figures are damaged at {place}. Install Rollbook "
                                    "again.")},
        {"analysis.badAbsenceRule",
         QT_TRANSLATE_NOOP("words", "What makes a pupil persistently absent is damaged at {place}. "
                                    "Install Rollbook again.")},
    };
    return kSentences;
}

QString name(AbsenceStatus status) {
    switch (status) {
    case AbsenceStatus::Persistent:
        return tr("Persistent");
    case AbsenceStatus::Severe:
        return tr("Severe");
    case AbsenceStatus::NoSessions:
        return tr("No sessions");
    case AbsenceStatus::None:
        break;
    }
    return {};
}

QString name(AbsenceMove move) {
    switch (move) {
    case AbsenceMove::IntoPersistent:
        return tr("newly persistent");
    case AbsenceMove::IntoSevere:
        return tr("newly severe");
    case AbsenceMove::OutOfSevere:
        return tr("no longer severe");
    case AbsenceMove::OutOfPersistent:
        return tr("escaped");
    case AbsenceMove::None:
        break;
    }
    return {};
}

QString name(AbsenceSpan span) {
    switch (span) {
    case AbsenceSpan::YearToDate:
        return tr("Year to date");
    case AbsenceSpan::Term:
        return tr("This term");
    case AbsenceSpan::HalfTerm:
        return tr("This half-term");
    case AbsenceSpan::PreviousHalfTerm:
        return tr("Previous half-term");
    case AbsenceSpan::SchoolWeeks:
        return tr("Last school weeks");
    case AbsenceSpan::YearBefore:
        return tr("Same time last year");
    }
    return {};
}

QString shortly(AbsenceSpan span) {
    switch (span) {
    case AbsenceSpan::YearToDate:
        return tr("Year");
    case AbsenceSpan::Term:
        return tr("Term");
    case AbsenceSpan::HalfTerm:
        return tr("Half-term");
    case AbsenceSpan::PreviousHalfTerm:
        return tr("Previous");
    case AbsenceSpan::SchoolWeeks:
        return tr("Last weeks");
    case AbsenceSpan::YearBefore:
        return tr("Last year");
    }
    return {};
}

QString name(AbsenceSpan span, int weeks) {
    return span == AbsenceSpan::SchoolWeeks ? tr("Last %1 school weeks").arg(weeks) : name(span);
}

QString name(BenchmarkBasis basis) {
    return basis == BenchmarkBasis::Census ? tr("census") : tr("daily estimate");
}

QString attendance(const SessionCounts& counts) {
    return percent(Rate::make(counts.possible - counts.absent(), counts.possible));
}

QString share(int part, int whole) {
    return percent(Rate::make(part, whole));
}

QString hundredths(int value) {
    return percent(Rate::make(value, 10'000));
}

QString lastAction(const LastAction* last, const School& school) {
    if (!last)
        return tr("nothing yet");
    const QString day = last->on.toString(u"dd/MM"_s);
    switch (last->kind) {
    case LastAction::Kind::Contact:
        return tr("%1 %2").arg(day, name(last->contact).toLower());
    case LastAction::Kind::Letter:
        return tr("%1 letter: %2").arg(day, last->title);
    case LastAction::Kind::Meeting:
        return tr("%1 meeting").arg(day);
    case LastAction::Kind::Plan:
        return tr("%1 plan agreed").arg(day);
    case LastAction::Kind::Step:
        break;
    }
    for (const Pathway& pathway : school.pathways->all())
        if (const Step* step = pathway.step(last->title))
            return u"%1 %2"_s.arg(day, step->action);
    return day;
}

QString whyOf(const PersistentTest& test, int absent, int possible) {
    const AbsenceStatus status = test.status(absent, possible);
    if (status == AbsenceStatus::NoSessions)
        return {};
    const bool isSevere = status == AbsenceStatus::Severe;
    const bool isNot = status == AbsenceStatus::None;
    if (test.count && !isSevere)
        return (isNot ? tr("Not persistently absent: fewer than the %1 sessions of this half-term.")
                      : tr("Persistently absent: at least the %1 sessions of this half-term."))
            .arg(count(*test.count));
    const Sides sides = sidesOf(isSevere ? *test.severePercent : test.percent, count(absent),
                                count(possible));
    const QString line = isSevere ? tr("Severely absent: %1 is at least %2.")
                         : isNot  ? tr("Not persistently absent: %1 is less than %2.")
                                  : tr("Persistently absent: %1 is at least %2.");
    return line.arg(sides.part, sides.whole);
}

QStringList standing(const AbsenceRow& row) {
    if (row.possible == 0)
        return {tr("Nothing was possible yet, so there is no status.")};
    QStringList lines;
    if (row.untilPersistent)
        lines.append(untilLine(row));
    if (row.toLeavePersistent)
        lines.append(leaveLine(row));
    lines.append(mayMissLine(row));
    if (row.possible < kEarlyInTheYear)
        lines.append(tr("Fewer than %1 possible sessions: too early to say much.")
                         .arg(kEarlyInTheYear));
    return lines;
}

} // namespace rollbook::words
