// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridCell.h"

#include "ui/shell/Privacy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("rollbook::GridCell", text);
}

bool isBlank(const GridCell& cell) {
    return cell.reading.state == SessionState::Blank && !cell.reading.supersededBy;
}

MarkCell codeCell(const CodeBook& codes, const QString& code, QDate date, MarkStage stage) {
    return {.code = code, .look = markLook(code, codes.judge(code, date)), .stage = stage};
}

QString codeWords(const QString& code, const Judgement& judgement) {
    if (!judgement.isKnown())
        return tr("%1, a code no set knows").arg(code);
    const QString words = u"%1, %2"_s.arg(code, judgement.code->description);
    return judgement.isOffItsDates ? tr("%1, not in force that day").arg(words) : words;
}

QString codeWords(const CodeBook& codes, const QString& code, QDate date) {
    return codeWords(code, codes.judge(code, date));
}

QString closureWords(const Reading& reading) {
    QString words = tr("closed: %1").arg(reading.supersededBy->reason);
    if (!reading.code.isEmpty())
        words += tr(", reads as %1").arg(reading.code);
    if (!reading.recorded.isEmpty())
        words += tr("; recorded %1").arg(reading.recorded);
    return words;
}

QString blankWords(const CodeBook& codes, const Privacy& privacy, const GridCell& cell) {
    if (cell.draft)
        return tr("draft, not taken yet: %1")
            .arg(codeWords(codes, cell.draft->mark.code, cell.session.date));
    if (!cell.planned)
        return cell.isToCome ? tr("not yet") : tr("no mark");
    const QString words = tr("planned: %1 (%2)")
                              .arg(codeWords(codes, cell.planned->code, cell.session.date),
                                   privacy.words(cell.planned->reason));
    return cell.isToCome ? words : tr("no mark; %1").arg(words);
}

} // namespace

GridCell gridCell(const School& school, QDate today, const Pupil& pupil, const SessionKey& session,
                  const Reading& reading) {
    GridCell cell{.pupil = pupil, .session = session, .reading = reading};
    cell.isToCome = session.date > today;
    if (!isBlank(cell))
        return cell;
    cell.draft = school.draft(pupil.id, session);
    cell.planned = cell.draft ? nullptr : school.plannedFor(pupil.id, session);
    return cell;
}

MarkCell gridMark(const CodeBook& codes, const GridCell& cell) {
    if (!isBlank(cell))
        return markCell(cell.reading);
    const QDate date = cell.session.date;
    if (cell.draft)
        return codeCell(codes, cell.draft->mark.code, date, MarkStage::Draft);
    if (cell.planned)
        return codeCell(codes, cell.planned->code, date, MarkStage::Planned);
    return {.look = cell.isToCome ? MarkLook::NoSession : MarkLook::Blank};
}

QString gridWords(const CodeBook& codes, const Privacy& privacy, const GridCell& cell) {
    const Reading& reading = cell.reading;
    if (reading.supersededBy)
        return closureWords(reading);
    if (reading.state == SessionState::OffRoll)
        return reading.recorded.isEmpty() ? tr("not on roll")
                                          : tr("not on roll; recorded %1").arg(reading.recorded);
    if (reading.state == SessionState::NoSession)
        return tr("no session");
    if (reading.state == SessionState::Blank)
        return blankWords(codes, privacy, cell);
    const QString words = codeWords(reading.code, reading.judgement);
    return reading.minutesLate ? tr("%1, %2 minutes").arg(words).arg(*reading.minutesLate) : words;
}

} // namespace rollbook
