// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/StandingWords.h"

#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("rollbook::StandingWords", text);
}

// The day is said only where it is not the session's own.
QString takenWords(const TakenRegister& taken) {
    const QString time = words::time(taken.takenAt.time());
    const QString when =
        taken.takenAt.date() == taken.session.date
            ? tr("Taken at %1").arg(time)
            : tr("Taken on %1 at %2").arg(words::dateInTable(taken.takenAt.date()), time);
    const QString who = tr("%1 by %2").arg(when, taken.takenBy);
    return taken.keyedBy.isEmpty() || taken.keyedBy == taken.takenBy
               ? who
               : tr("%1, keyed by %2").arg(who, taken.keyedBy);
}

QString stateWords(const RegisterStanding& standing) {
    if (standing.taken)
        return takenWords(*standing.taken);
    if (standing.paper)
        return tr("From paper");
    return standing.state == RegisterState::Taken ? tr("All marks are in")
                                                  : words::name(standing.state);
}

} // namespace

QString standingWords(const RegisterStanding& standing) {
    if (standing.refusal)
        return {};
    const QString words = stateWords(standing);
    if (standing.blanks == 0 || standing.state == RegisterState::NoSession)
        return words;
    if (standing.blanks == standing.due)
        return tr("%1 · %2 pupils").arg(words).arg(standing.due);
    return tr("%1, %2 blank").arg(words).arg(standing.blanks);
}

QString paperSentence(const PaperCall& call, const QString& keyedBy) {
    const QString words = tr("Keying in from paper: taken by %1 at %2")
                              .arg(call.takenBy, words::time(call.takenAt.time()));
    return keyedBy.isEmpty() || keyedBy == call.takenBy ? words + u'.'
                                                        : tr("%1, keyed by %2.").arg(words, keyedBy);
}

QString takenSentence(const TakenRegister& taken) {
    const QString words = tr("The register of %1 is taken.").arg(taken.className);
    if (taken.blanks == 0)
        return words;
    const QString blanks = taken.blanks == 1
                               ? tr("1 pupil stays blank, on the chase list.")
                               : tr("%1 pupils stay blank, on the chase list.").arg(taken.blanks);
    return words + u' ' + blanks;
}

} // namespace rollbook
