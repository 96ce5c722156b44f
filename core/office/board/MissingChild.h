// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

inline constexpr int kMinutesMissing = 10; // unless the school's number missingChildMinutes says

// A child somebody at home believes to be at school or on the way there, and nobody has seen since
// (rules.md 25; checks L12). It stands without any pathway, cannot be put off, and ends only when
// the child is seen or the safeguarding lead's answer is recorded.
struct MissingChild {
    PupilId pupil{0};
    ContactMade told;                                     // the first contact that said so
    QDateTime dueBy;                                      // the child found, or more help called
    std::optional<ContactMade> askedAgain = std::nullopt; // the class, and the child is not there
    std::optional<Concern> concern = std::nullopt; // for the safeguarding lead, at the same moment
    bool isOverdue = false;

    bool isLeadTold() const { return concern && concern->told; }
    bool operator==(const MissingChild&) const = default;
};

// In the order they were told of.
std::vector<MissingChild> missingChildren(const School& school, const QDateTime& at);

// Whether a session of the pupil reads as a child who is on site or with the school (rules.md 20).
bool isSeenAt(const Register& reg, int row, int column);

} // namespace rollbook
