// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterRow.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("rollbook::RegisterRow", text);
}

std::vector<StripCell> stripOf(const School& school, PupilId pupil, const SessionKey& session) {
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    const auto row = reg ? reg->row(pupil) : std::nullopt;
    if (!row)
        return {};
    std::vector<StripCell> strip;
    const int end = reg->firstColumnFrom(session);
    for (int column = std::max(0, end - kStripLength); column < end; ++column)
        strip.push_back(
            {reg->sessions()[std::size_t(column)], markCell(reg->reading(*row, column))});
    return strip;
}

CellLock lockOf(const SheetLine& line, bool isTaken) {
    if (line.reading.state == SessionState::NoSession)
        return CellLock::NoSession;
    if (isTaken)
        return CellLock::Recorded;
    if (!line.reading.recorded.isEmpty())
        return CellLock::SignedIn;
    return line.reading.supersededBy ? CellLock::Closed : CellLock::Open;
}

QString wordsOf(const MarkNote& note) {
    QStringList words;
    if (!note.nature.isEmpty())
        words.append(note.nature);
    if (note.reviewDate.isValid())
        words.append(tr("review %1").arg(words::dateInTable(note.reviewDate)));
    if (!note.comment.isEmpty())
        words.append(note.comment);
    return words.join(u" · "_s);
}

QString lockWords(CellLock lock, const SheetLine& line, const MarkStory& story) {
    if (story.kind == EntryKind::LateArrival)
        return tr("signed in %1").arg(words::time(story.madeAt.time()));
    if (lock == CellLock::SignedIn)
        return tr("already marked");
    if (line.reading.supersededBy)
        return tr("closed: %1").arg(line.reading.supersededBy->reason);
    return {};
}

MarkCell plannedCell(const School& school, const PlannedAbsence& planned,
                     const SessionKey& session) {
    return {.code = planned.code,
            .look = markLook(planned.code, school.codes->judge(planned.code, session.date)),
            .stage = MarkStage::Planned};
}

MarkCell draftCell(const School& school, const DraftMark& draft) {
    const Mark& mark = draft.mark;
    return {.code = mark.code,
            .look = markLook(mark.code, school.codes->judge(mark.code, mark.session.date)),
            .stage = MarkStage::Draft};
}

void describeMark(RegisterRow& row, const School& school, const Privacy& privacy,
                  const SheetLine& line, const MarkStory& story) {
    const bool isTyped = line.draft && row.lock != CellLock::Recorded;
    row.cell = isTyped ? draftCell(school, *line.draft) : markCell(line.reading);
    row.minutesLate = isTyped ? line.draft->mark.minutesLate : line.reading.minutesLate;
    QStringList words{lockWords(row.lock, line, story), row.isAmended ? tr("amended") : QString(),
                      privacy.words(wordsOf(isTyped ? line.draft->note : story.note))};
    words.removeAll(QString());
    row.words = words.join(u" · "_s);
}

} // namespace

QString foldedName(const QString& text) {
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    return text.normalized(QString::NormalizationForm_D).remove(marks).toCaseFolded();
}

MarkStory markStory(const std::vector<MarkRevision>& history) {
    if (history.empty())
        return {};
    const MarkRevision& newest = history.back();
    return {newest.madeAt, newest.kind, int(history.size()), newest.note};
}

SheetLine sheetLine(const School& school, const Pupil& pupil, const SessionKey& session) {
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    return {.pupil = &pupil,
            .reading = reg ? reg->reading(pupil.id, session) : Reading{},
            .draft = school.draft(pupil.id, session),
            .planned = school.plannedFor(pupil.id, session)};
}

RegisterRow registerRow(const School& school, const Privacy& privacy, const SheetLine& line,
                        const SessionKey& session, const MarkStory& story, bool isTaken) {
    RegisterRow row{.pupil = line.pupil->id,
                    .name = privacy.listName(*line.pupil),
                    .folded = foldedName(line.pupil->listName()),
                    .isFlagged = hasFlag(school.characteristicKinds(), *line.pupil, session.date),
                    .strip = stripOf(school, line.pupil->id, session),
                    .lock = lockOf(line, isTaken),
                    .isAmended = story.revisions > 1};
    if (line.planned) {
        row.planned = plannedCell(school, *line.planned, session);
        row.plannedBecause = privacy.words(line.planned->reason);
    }
    describeMark(row, school, privacy, line, story);
    return row;
}

} // namespace rollbook
