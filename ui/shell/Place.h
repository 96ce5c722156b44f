// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/CensusPeriod.h"
#include "core/roll/Pupil.h"

namespace rollbook {

// The views in the order of the rail; Alt+1 to Alt+8, fixed even while one is missing.
enum class ViewId { Today, Registers, LateBook, Letters, Absence, Pupils, Census, Setup };
inline constexpr int kViewCount = int(ViewId::Setup) + 1;

// Where to go: a view and as much as is known of what to show there. What is left out stays as it
// was in that view.
struct Place {
    ViewId view = ViewId::Today;
    QString page = {}; // a part of the view, by its own word: "grid", "chase", "closures"
    std::optional<PupilId> pupil = {};
    QString className = {};
    std::optional<SessionKey> session = {};
    DateRange range = {};
    std::optional<CensusPeriod> period = {};

    bool operator==(const Place&) const = default;
};

// Takes the person somewhere: the palette, a census problem, the chase list.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual bool canGo(ViewId view) const = 0; // whether there is such a view yet
    virtual void go(const Place& place) = 0;
};

} // namespace rollbook
