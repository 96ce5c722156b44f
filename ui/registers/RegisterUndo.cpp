// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterUndo.h"

namespace rollbook {

ChangeCells::ChangeCells(std::vector<CellChange> changes, Kind kind, Write write)
    : m_changes(std::move(changes))
    , m_kind(kind)
    , m_write(std::move(write)) {}

void ChangeCells::undo() {
    for (const CellChange& change : m_changes)
        if (!m_write(change.pupil, change.session, change.before)) {
            setObsolete(true);
            return;
        }
}

void ChangeCells::redo() {
    if (!std::exchange(m_isPushed, true))
        return;
    for (const CellChange& change : m_changes)
        if (!m_write(change.pupil, change.session, change.after)) {
            setObsolete(true);
            return;
        }
}

bool ChangeCells::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ChangeCells*>(other); // same id, so the same class
    CellChange& mine = m_changes.front();
    const CellChange& theirs = next->m_changes.front();
    if (mine.pupil != theirs.pupil || mine.after != theirs.before)
        return false;
    mine.after = theirs.after;
    return true;
}

} // namespace rollbook
