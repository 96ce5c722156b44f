// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/LateArrival.h"
#include "core/roll/Contact.h"

#include <optional>

namespace rollbook {

// Out of school, or back, during the day.
struct Movement {
    enum class Kind {
        Ill,          // sent home ill
        Appointment,  // medical or dental
        SentHome,     // by the school, before a suspension is issued: neither I nor C (rules.md 37)
        OtherLeaving, // with leave
        Return,
    };
    qint64 id = 0;
    PupilId pupil{0};
    QDateTime at;
    Kind kind = Kind::Ill;
    std::optional<ContactId> collectedByContact;
    QString collectedBy; // in words; empty: alone
    QString words;
    QTime expectedBack; // invalid: not today
    Author by;
    EntryId entry{0};
    bool isTakenBack = false;

    bool isOut() const { return kind != Kind::Return; }
    bool operator==(const Movement&) const = default;
};
QString toString(Movement::Kind kind); // "ill"; stored so
std::optional<Movement::Kind> movementKindFromString(QStringView text);

// The late book and the movements of the years loaded, each by the moment it was.
struct HatchBook {
    std::vector<LateArrival> arrivals;
    std::vector<Movement> movements;
};

} // namespace rollbook
