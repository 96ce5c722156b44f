// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/absence/WhatFollowed.h"

namespace rollbook {
namespace {

constexpr std::size_t kTold = 3; // older ones are overtaken by what came after them

} // namespace

std::vector<WhatFollowed> whatFollowed(const School& school, const Register& reg, PupilId pupil,
                                       QDate on, std::optional<ContactId> with) {
    const DateRange days{reg.year().firstDay(), on};
    std::vector<WhatFollowed> told;
    for (LastAction& each : with ? actionsWith(school, pupil, *with, days)
                                 : actionsAbout(school, pupil, days)) {
        if (told.size() == kTold)
            break;
        const BeforeAndAfter figures = beforeAndAfter(reg, pupil, each.on, on);
        told.push_back({std::move(each), figures});
    }
    return told;
}

} // namespace rollbook
