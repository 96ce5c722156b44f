// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"

namespace rollbook {

// Every child that the board of a session rings about, in order of urgency.
std::vector<CallChild> callChildren(const School& school, const Register& reg,
                                    const SessionKey& session, const QDateTime& at);
// Whether a is more urgent than b: by stage, then by risk (rules.md 26).
bool isMoreUrgent(const CallChild& a, const CallChild& b, const Roll& roll);

// For each cell value of a register whether it says what is asked: judged once a code.
std::vector<bool> cellsUnexplained(const Register& reg); // N (rules.md 15)
std::vector<bool> cellsNotKnown(const Register& reg);    // a blank, or a code no set knows

} // namespace rollbook
