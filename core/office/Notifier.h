// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

#include <QFlags>
#include <QObject>

namespace rollbook {

enum class ChangedPart {
    Details = 1,
    Calendar = 2, // terms, closures, register times
    Roll = 4,     // pupils, contacts, classes, flags
    Staff = 8,
    Marks = 16,
    Drafts = 32,
    Taken = 64,
    Planned = 128,
    Returns = 256,
    Work = 512,   // contacts, settlements, concerns, messages, the pathway used
    Hatch = 1024,   // the late book and movements
    Letters = 2048, // issued, what became of them, holds, templates, the letterhead
    Plans = 4096,   // what is agreed with families: targets, plans, meetings, focus families ...
    Everything = 8191,
};
Q_DECLARE_FLAGS(ChangedParts, ChangedPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangedParts)

// What one committed act changed. Empty lists with Marks or Drafts set mean "any of them".
struct Change {
    ChangedParts parts;
    std::vector<PupilId> pupils;
    std::vector<SessionKey> sessions;
};

// The one QObject of core: tells presenters what was just committed. Never sent for an act that
// changed nothing.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void changed(const rollbook::Change& change);
    // How many cells stand on the screen that the file did not take; 0: all is saved. Presenters
    // send it, and the status line says so.
    void notSaved(int cells);
};

} // namespace rollbook
