// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LettersHold.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// No letter about a pupil: about whom, why, who decided, when to look again. True: it stands.
bool askForHold(const Surroundings& around, std::optional<PupilId> pupil = {});
// Letters go out again, in words.
bool askForRelease(const Surroundings& around, const LettersHold& hold);

} // namespace rollbook
