// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/Meeting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// In the order of MeetingEventKind.
constexpr std::array kKinds{"booked"_L1, "invited"_L1, "held"_L1, "notAttended"_L1, "rebooked"_L1};

bool isBooking(const MeetingEvent& event) {
    return event.kind == MeetingEventKind::Booked || event.kind == MeetingEventKind::Rebooked;
}

} // namespace

QString toString(MeetingEventKind kind) {
    return kKinds[std::size_t(kind)];
}

std::optional<MeetingEventKind> meetingEventKindFromString(QStringView text) {
    const auto found = std::ranges::find_if(kKinds, [&](auto word) { return text == word; });
    if (found == kKinds.end())
        return std::nullopt;
    return MeetingEventKind(found - kKinds.begin());
}

QString toString(FocusMeeting::Part part) {
    return part == FocusMeeting::Part::End ? u"end"_s : u"start"_s;
}

std::optional<FocusMeeting::Part> focusMeetingPartFromString(QStringView text) {
    for (const auto part : {FocusMeeting::Part::Start, FocusMeeting::Part::End})
        if (text == toString(part))
            return part;
    return std::nullopt;
}

bool Meeting::isToCome() const {
    return state() != MeetingEventKind::Held && state() != MeetingEventKind::NotAttended;
}

const MeetingEvent& Meeting::arranged() const {
    const auto last = std::find_if(events.rbegin(), events.rend(), isBooking);
    ROLLBOOK_REQUIRE(last != events.rend(), u"a meeting without a booking"_s);
    return *last;
}

} // namespace rollbook
