// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Whom nobody has accounted for in a session: what keeps a list of the day from looking clear
// (rules.md 24). A draft accounts for nobody, and neither does a plan.
struct NotKnown {
    struct OfClass {
        QString className; // empty: pupils without a class
        RegisterState state = RegisterState::NotTaken; // Taken: with blanks
        int pupils = 0;
        bool operator==(const OfClass&) const = default;
    };
    SessionKey session;
    std::vector<OfClass> classes; // in reading order, those without one last

    int pupils() const;
    bool isNobody() const { return classes.empty(); }
    bool operator==(const NotKnown&) const = default;
};

// The session that a moment lies in: the afternoon from when its register opens.
SessionKey sessionAt(const SchoolCalendar& calendar, const QDateTime& now);
NotKnown notKnown(const School& school, const SessionKey& session);

} // namespace rollbook
