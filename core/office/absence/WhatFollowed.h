// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/BeforeAndAfter.h"
#include "core/office/absence/LastAction.h"

namespace rollbook {

// Something that was done about a pupil's absence, and the attendance before and after it.
struct WhatFollowed {
    LastAction action;
    BeforeAndAfter figures;
    bool operator==(const WhatFollowed&) const = default;
};

// Of the last three of the register's year up to the date, the newest first. `with`: of the letters to
// that contact and the meetings with them alone.
std::vector<WhatFollowed> whatFollowed(const School& school, const Register& reg, PupilId pupil,
                                       QDate on, std::optional<ContactId> with = {});

} // namespace rollbook
