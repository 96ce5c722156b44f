// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Reading.h"
#include "ui/widgets/Theme.h"

class QPainter;

namespace rollbook {

// How a session is drawn (look.md, Tokens): what the eye must tell apart, by colour and by shape.
enum class MarkLook {
    NoSession,      // nothing at all
    OffRoll,        // flat grey
    Blank,          // due, and nothing yet: an empty box
    Present,        // a thin slash
    Late,           // L
    Approved,       // B K P V W
    Authorised,     // I M C...
    NoReason,       // N: hollow box, bold
    Unauthorised,   // O G
    LateAfterClose, // U: a corner notch
    NotPossible,    // hatch
    Closure,        // diagonal band
    Unknown,        // a code no set ever knew
};
MarkLook markLook(const QString& code, const Judgement& judgement);
MarkLook markLook(const Reading& reading);
bool isLateLook(MarkLook look); // has minutes: L and U

enum class MarkStage {
    Recorded,
    Draft,   // accent outline: not taken yet
    Planned, // dotted outline, muted: not a mark yet
    Unsaved, // typed, and not on disk: says so
};

// A session of a pupil as a small picture.
struct MarkCell {
    QString code = {};
    MarkLook look = MarkLook::NoSession;
    MarkStage stage = MarkStage::Recorded;
    bool operator==(const MarkCell&) const = default;
};
MarkCell markCell(const Reading& reading);

// In `box`, in the painter's font. The ground under it is the caller's.
void paintMark(QPainter& painter, const QRectF& box, const MarkCell& cell, const Theme& theme);
// The ink of a code in running text and legends.
Token markInk(MarkLook look);

} // namespace rollbook
