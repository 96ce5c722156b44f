// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/OfficeErrors.h"
#include "ui/registers/RegisterPresenter.h"

// What RegisterPresenter writes: keys and codes, and how they are undone.
using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostMinutes = 999;

bool isOfStore(const Error& error) {
    return error.code.name().starts_with("store.");
}

} // namespace

void RegisterPresenter::setCurrent(int row) {
    if (row == m_current)
        return;
    finishTyping();
    m_lateTyped.reset();
    m_current = row;
}

void RegisterPresenter::press(QChar key) {
    const RegisterRow* row = m_model.rowAt(m_current);
    if (!row)
        return;
    if (row->lock == CellLock::SignedIn && !key.isDigit())
        Q_EMIT advised(tr("This pupil has a mark already: %1. Space goes on to the next pupil, "
                          "Enter corrects the mark.")
                           .arg(row->cell.code));
    else
        carryOut(m_keys.press(key));
}

void RegisterPresenter::finishTyping() {
    if (m_keys.pending().isEmpty())
        return;
    const CodeKeys::Outcome outcome = m_keys.finish();
    showPending();
    if (!outcome.incomplete.isEmpty())
        refuse({errors::kUnknownCode, {{u"code"_s, outcome.incomplete}}});
    else
        enterAt(m_current, outcome.code, {});
}

void RegisterPresenter::cancelTyping() {
    m_keys.cancel();
    showPending();
}

void RegisterPresenter::carryOut(const CodeKeys::Outcome& outcome) {
    if (!outcome.digit || !outcome.code.isEmpty())
        m_lateTyped.reset();
    if (!outcome.incomplete.isEmpty())
        refuse({errors::kUnknownCode, {{u"code"_s, outcome.incomplete}}});
    for (const QString& code : {outcome.code, outcome.nextCode}) {
        if (code.isEmpty())
            continue;
        if (!enterAt(m_current, code, {})) {
            cancelTyping();
            return;
        }
        advance();
    }
    showPending();
    if (outcome.digit)
        addFigure(*outcome.digit);
}

void RegisterPresenter::enter(const QString& code, const MarkNote& note) {
    cancelTyping();
    if (m_model.rowAt(m_current) && enterAt(m_current, code, note))
        advance();
}

bool RegisterPresenter::enterAt(int row, const QString& code, const MarkNote& given) {
    const RegisterRow& shown = *m_model.rowAt(row);
    if (shown.lock == CellLock::Recorded) {
        correct(code, given);
        return false;
    }
    const bool isMorning = m_standing.session.half == Half::AM;
    const PupilId pupil = shown.pupil;
    const DraftMark cell{
        .mark = {pupil, m_standing.session, CodeBook::normalised(code, isMorning), std::nullopt},
        .note = noteFor(pupil, code, given)};
    const DraftMark* draft = m_around.school().draft(pupil, m_standing.session);
    const Draft before = draft ? Draft(*draft) : std::nullopt;
    if (!write(pupil, before, cell, ChangeCells::Kind::Code))
        return false;
    if (isLateLook(m_model.rowAt(row)->cell.look)) {
        m_lateTyped = pupil;
        m_isMinuteBegun = false;
    }
    return true;
}

// A comment outlives a change of code; what was planned brings its own note.
MarkNote RegisterPresenter::noteFor(PupilId pupil, const QString& code,
                                    const MarkNote& given) const {
    const School& school = m_around.school();
    const PlannedAbsence* planned = school.plannedFor(pupil, m_standing.session);
    MarkNote note = given;
    if (given.isEmpty() && planned && planned->code == code)
        note = planned->note;
    const DraftMark* draft = school.draft(pupil, m_standing.session);
    if (note.comment.isEmpty() && draft)
        note.comment = draft->note.comment;
    return note;
}

bool RegisterPresenter::write(PupilId pupil, const Draft& before, const Draft& after,
                              ChangeCells::Kind kind) {
    if (before == after)
        return true;
    DraftRegister draft(m_around.office);
    const Result<void> written =
        after ? draft.enter(*after) : draft.clear(pupil, m_standing.session);
    if (!written) {
        refuseCode(after ? after->mark.code : QString(), written.error());
        if (after && isOfStore(written.error()))
            keepUnsaved(*after);
        return false;
    }
    dropUnsaved(pupil);
    saveUnsaved();
    m_undo.push(new ChangeCells({{pupil, m_standing.session, before, after}}, kind, writer()));
    Q_EMIT accepted();
    return true;
}

// Undoing and doing again go the way of typing, and take the keyboard to where it happened.
ChangeCells::Write RegisterPresenter::writer() {
    return [this](PupilId pupil, const SessionKey& session, const Draft& cell) {
        DraftRegister draft(m_around.office);
        const Result<void> written = cell ? draft.enter(*cell) : draft.clear(pupil, session);
        if (!written)
            refuse(written.error());
        else if (const auto row = m_model.rowOf(pupil))
            moveTo(*row);
        return written.isOk();
    };
}

void RegisterPresenter::addFigure(int digit) {
    if (!m_lateTyped && isLateLook(m_model.rowAt(m_current)->cell.look)) {
        m_lateTyped = m_model.rowAt(m_current)->pupil;
        m_isMinuteBegun = false;
    }
    const DraftMark* draft =
        m_lateTyped ? m_around.school().draft(*m_lateTyped, m_standing.session) : nullptr;
    if (!draft) {
        Q_EMIT advised(tr("Minutes belong to L or U. Type the figures straight after the letter, "
                          "or on a cell that has one."));
        return;
    }
    DraftMark after = *draft;
    const int before = m_isMinuteBegun ? after.mark.minutesLate.value_or(0) : 0;
    if (const int minutes = before * 10 + digit; minutes <= kMostMinutes) {
        after.mark.minutesLate = minutes;
        m_isMinuteBegun = write(*m_lateTyped, *draft, after, ChangeCells::Kind::Minutes);
    }
}

void RegisterPresenter::clearCell() {
    if (!m_keys.pending().isEmpty()) {
        cancelTyping();
        return;
    }
    const RegisterRow* row = m_model.rowAt(m_current);
    if (!row)
        return;
    m_lateTyped.reset();
    const DraftMark* draft = m_around.school().draft(row->pupil, m_standing.session);
    const PupilId pupil = row->pupil;
    dropUnsaved(pupil);
    if (draft)
        write(pupil, *draft, std::nullopt, ChangeCells::Kind::Code);
}

MarkNote RegisterPresenter::currentNote() const {
    const RegisterRow* row = m_model.rowAt(m_current);
    const DraftMark* draft =
        row ? m_around.school().draft(row->pupil, m_standing.session) : nullptr;
    return draft ? draft->note : MarkNote{};
}

void RegisterPresenter::setComment(const QString& comment) {
    const RegisterRow* row = m_model.rowAt(m_current);
    if (!row)
        return;
    if (row->lock == CellLock::Recorded) {
        correct(row->cell.code, {.comment = comment});
        return;
    }
    const DraftMark* draft = m_around.school().draft(row->pupil, m_standing.session);
    if (!draft) {
        Q_EMIT advised(tr("A comment belongs to a mark. Type the code first."));
        return;
    }
    DraftMark after = *draft;
    after.note.comment = comment;
    write(row->pupil, *draft, after, ChangeCells::Kind::Code);
}

void RegisterPresenter::advance() {
    if (m_current + 1 < m_model.rowCount())
        moveTo(m_current + 1);
}

void RegisterPresenter::moveTo(int row) {
    m_current = row;
    Q_EMIT currentWanted(row);
}

void RegisterPresenter::showPending() {
    const auto show = [this](int row, const QString& text) {
        if (const RegisterRow* shown = m_model.rowAt(row)) {
            RegisterRow now = *shown;
            now.pending = text;
            m_model.setRow(row, now);
        }
    };
    if (m_pendingRow != m_current)
        show(m_pendingRow, {});
    m_pendingRow = m_current;
    show(m_current, m_keys.pending());
}

// Not a mark and not a draft: it stands in its cell as not saved, and is tried again with the next
// key that the file takes, and before the register is taken.
void RegisterPresenter::keepUnsaved(const DraftMark& cell) {
    m_unsaved.insert_or_assign({cell.mark.pupil, cell.mark.session}, cell);
    reload(cell.mark.pupil);
    Q_EMIT m_around.office.notifier().notSaved(int(m_unsaved.size()));
}

void RegisterPresenter::dropUnsaved(PupilId pupil) {
    if (m_unsaved.erase({pupil, m_standing.session}) == 0)
        return;
    reload(pupil);
    Q_EMIT m_around.office.notifier().notSaved(int(m_unsaved.size()));
}

bool RegisterPresenter::saveUnsaved() {
    const std::map before = m_unsaved;
    for (const auto& [key, cell] : before) {
        const Result<void> written = DraftRegister(m_around.office).enter(cell);
        if (!written && isOfStore(written.error())) {
            refuse(written.error());
            return false;
        }
        if (!written)
            refuse(written.error()); // signed in meanwhile: there is a mark
        m_unsaved.erase(key);
        reload(key.first);
    }
    if (!before.empty())
        Q_EMIT m_around.office.notifier().notSaved(0);
    return true;
}

// What a code still needs is asked for beside its cell; the rest is said.
void RegisterPresenter::refuseCode(const QString& code, const Error& error) {
    if (error.code == errors::kNeedsNature)
        Q_EMIT needsMore(code, CodeNeed::Nature);
    else if (error.code == errors::kNeedsReviewDate)
        Q_EMIT needsMore(code, CodeNeed::ReviewDate);
    else
        refuse(error);
}

} // namespace rollbook
