// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayWords.h"

#include "core/office/board/CallBoard.h"
#include "ui/today/TodayFilter.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostClassesNamed = 6;

QString tr(const char* text) {
    return QCoreApplication::translate("today", text);
}

QString causeWords(const Cleared& cleared) {
    switch (cleared.by) {
    case Cleared::By::Done:
        return tr("done");
    case Cleared::By::Deferred:
        return tr("put off to %1").arg(words::dayAndMonth(cleared.until));
    case Cleared::By::NotNeeded:
        return tr("not needed");
    case Cleared::By::Seen:
        return tr("seen");
    case Cleared::By::Code:
        return tr("%1 in place of N").arg(cleared.code);
    case Cleared::By::Over:
        break;
    }
    return tr("no longer so");
}

} // namespace

QString clearedWords(const Cleared& cleared, const QString& who) {
    QStringList parts{causeWords(cleared)};
    if (cleared.by == Cleared::By::Seen && cleared.session)
        parts[0] = tr("seen, %1").arg(words::sessionShort(*cleared.session));
    if (cleared.at.isValid())
        parts[0] += u' ' + words::time(cleared.at);
    if (!who.isEmpty())
        parts.append(who);
    return parts.join(u", "_s);
}

QString whichClasses(const CallBoard& board) {
    QStringList lines;
    for (const UnknownClass& each : board.notKnown)
        lines.append(u"%1: %2, %3"_s.arg(each.className.isEmpty() ? tr("no class") : each.className,
                                         words::pupilsNotKnown(each), words::whyNotKnown(each)));
    const qsizetype more = lines.size() - kMostClassesNamed;
    if (more > 0)
        lines = lines.mid(0, kMostClassesNamed) << tr("and %1 more").arg(more);
    return lines.join(u'\n');
}

QString headWords(const DayCount& count) {
    QStringList parts{tr("%1 to do").arg(words::count(count.due))};
    if (count.overdue > 0)
        parts.append(tr("%1 overdue").arg(words::count(count.overdue)));
    if (count.held > 0)
        parts.append(tr("held: %1").arg(words::count(count.held)));
    if (count.cleared > 0)
        parts.append(tr("%1 cleared since %2")
                         .arg(words::count(count.cleared), words::time(count.since.time())));
    return parts.join(u" · "_s);
}

EmptyWords emptyWords(const TodayChoice& choice, const DayCount& count, const CallBoard& board,
                      bool hasYear) {
    if (!hasYear)
        return {tr("This school year has no dates yet"),
                tr("What is due follows from the register. Enter the year’s dates in Setup.")};
    if (choice.part == TodayChoice::Part::Cleared && count.cleared == 0)
        return {tr("Nothing was cleared yet"),
                tr("What is done, and what the register answers by itself, stands here with what "
                   "cleared it.")};
    if (choice.part == TodayChoice::Part::Held && count.held == 0)
        return {tr("Nothing is held"),
                tr("What is asked about a pupil who has died stands here, and nobody acts on it.")};
    if (count.due > 0)
        return {tr("No line fits"), tr("Choose another part of the day, or type less. Escape "
                                       "empties the line.")};
    if (!board.notKnown.empty())
        return {tr("Nothing is due. %1 yet.").arg(words::notKnown(board)), whichClasses(board)};
    if (board.hasSession && !board.isClear())
        return {tr("Nothing is due, but the call board is not clear"), words::headline(board)};
    if (!board.shut.empty())
        return {words::shut(board), tr("Nobody whom the closure covers is rung, texted or written "
                                       "to about it. Lift it in Setup, Closures.")};
    return {tr("Nothing is due"), tr("Every register that was due is taken and everybody in it is "
                                     "accounted for. What falls due will stand here.")};
}

} // namespace rollbook
