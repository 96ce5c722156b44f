// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

#include <QUndoCommand>

#include <functional>

namespace rollbook {

// A cell of a draft before and after; nothing is a blank.
struct CellChange {
    PupilId pupil{0};
    SessionKey session;
    std::optional<DraftMark> before;
    std::optional<DraftMark> after;
    bool operator==(const CellChange&) const = default;
};

// One act of typing that is already done and saved: a code, or all the blanks that were filled. If
// it cannot be undone or done again it becomes obsolete and leaves the stack.
class ChangeCells : public QUndoCommand {
public:
    // Writes one cell; false when it could not.
    using Write = std::function<bool(PupilId, const SessionKey&, const std::optional<DraftMark>&)>;
    enum class Kind { Code, Minutes };

    ChangeCells(std::vector<CellChange> changes, Kind kind, Write write);

    void undo() override;
    void redo() override; // the first is the push, and does nothing
    // The figures of one number are one step.
    int id() const override { return m_kind == Kind::Minutes ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    std::vector<CellChange> m_changes;
    Kind m_kind;
    Write m_write;
    bool m_isPushed = false;
};

} // namespace rollbook
