// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/Correction.h"
#include "ui/registers/RegisterPresenter.h"
#include "ui/shell/Desk.h"

// What RegisterPresenter does to a register as a whole, and corrects once it is taken.
namespace rollbook {

void RegisterPresenter::fillBlanks() {
    finishTyping();
    if (!saveUnsaved())
        return; // what is not saved is no blank
    const auto filled =
        DraftRegister(m_around.office).fillBlanks(m_standing.className, m_standing.session);
    if (!filled) {
        refuse(filled.error());
        return;
    }
    std::vector<CellChange> changes;
    for (const DraftMark& cell : *filled)
        changes.push_back({cell.mark.pupil, m_standing.session, std::nullopt, cell});
    if (!changes.empty())
        m_undo.push(new ChangeCells(std::move(changes), ChangeCells::Kind::Code, writer()));
    Q_EMIT accepted();
}

void RegisterPresenter::take() {
    finishTyping();
    if (!saveUnsaved())
        return; // it would be taken without them
    const auto taken = TakeRegister(m_around.office)
                           .run({.className = m_standing.className, .session = m_standing.session},
                                m_around.desk.author());
    if (!taken) {
        refuse(taken.error());
        return;
    }
    m_undo.clear();
    Q_EMIT wasTaken(*taken);
}

void RegisterPresenter::keyFromPaper(const QString& takenBy, QTime takenAt) {
    finishTyping();
    const SessionKey& session = m_standing.session;
    const auto kept = DraftRegister(m_around.office)
                          .keyFromPaper({.className = m_standing.className,
                                         .session = session,
                                         .takenBy = takenBy.trimmed(),
                                         .takenAt = QDateTime(session.date, takenAt)});
    if (!kept) {
        refuse(kept.error());
        return;
    }
    moveTo(0);
    Q_EMIT accepted();
}

void RegisterPresenter::notFromPaper() {
    const auto gone =
        DraftRegister(m_around.office).notFromPaper(m_standing.className, m_standing.session);
    if (!gone)
        refuse(gone.error());
}

void RegisterPresenter::correct(const QString& typed, const MarkNote& note) {
    const RegisterRow* row = m_model.rowAt(m_current);
    if (!row)
        return;
    const AmendMarks::Cell cell =
        correctedCell(*m_around.school().codes, row->pupil, m_standing.session, typed, note);
    const auto made = askAndAmend(m_around, cell, row->name, row->cell.code);
    if (made && *made)
        Q_EMIT accepted();
    else if (!made)
        refuseCode(cell.code, made.error());
}

} // namespace rollbook
