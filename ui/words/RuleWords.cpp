// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/StepWords.h"

#include <QCoreApplication>

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

// For whom a step comes sooner, and how.
QString soonerInFull(const Acceleration& sooner, const RuleNames& names) {
    QStringList flags;
    for (const QString& flag : sooner.flags)
        flags.append(inWords(Condition{when::Has{flag, {}}}, names));
    const QString whom = flags.isEmpty() ? tr("pupils with extra care") : flags.join(tr(" or "));
    return tr("For %1: %2, %3.").arg(whom, inWords(sooner.when, names), inWords(sooner.due));
}

QString againInWords(const Repeat& repeat) {
    const bool isWeeks = repeat.unit == Repeat::Unit::SchoolWeeks;
    if (repeat.every == 1)
        return isWeeks ? tr("Again every school week while it lasts.")
                       : tr("Again every school day while it lasts.");
    return (isWeeks ? tr("Again every %1 school weeks while it lasts.")
                    : tr("Again every %1 school days while it lasts."))
        .arg(repeat.every);
}

} // namespace

QString ruleInFull(const Step& step, const RuleNames& names) {
    QStringList sentences{tr("When: %1.").arg(inWords(step.when, names)),
                          tr("Due %1.").arg(inWords(step.due))};
    if (step.accelerated)
        sentences.append(soonerInFull(*step.accelerated, names));
    if (step.repeat.every > 0)
        sentences.append(againInWords(step.repeat));
    if (step.isAttendanceStep)
        sentences.append(tr("Not of the medically exempt."));
    if (!step.mayBeDeferred)
        sentences.append(tr("It cannot be put off."));
    return sentences.join(u' ');
}

} // namespace rollbook::words
