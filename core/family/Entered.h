// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

namespace rollbook {

// Who wrote a row down, and when. The file says it; whoever asks for a row to be kept leaves it empty.
struct Entered {
    QDateTime at;
    Author by;
    EntryId entry{0};
    bool operator==(const Entered&) const = default;
};

} // namespace rollbook
