// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"

namespace rollbook {

// Where a pupil is, as far as the school knows: to be read out in a minute.
struct StateNow {
    PupilId pupil{0};
    QString className;
    Reading reading;                                  // of the session
    std::optional<CallStage> onBoard = std::nullopt; // nothing: not on the call board
};

// The pupils on roll with the characteristic, in the order of names.
std::vector<StateNow> statesOf(const School& school, QAnyStringView characteristic,
                               const SessionKey& session, const QDateTime& at);

} // namespace rollbook
