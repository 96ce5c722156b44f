// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

#include <functional>

namespace rollbook {

// A morning's work, act by act: what the killed program does, and what its file is compared with.
struct KilledAct {
    const char* name;
    std::function<Result<void>(Office&)> run;
};
const std::vector<KilledAct>& killedActs();

// All that a person could have seen as saved: drafts, marks, registers taken, closures that stand.
QString savedState(const Office& office);

} // namespace rollbook
