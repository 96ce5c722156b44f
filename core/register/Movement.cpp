// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Movement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct KindName {
    Movement::Kind kind;
    QLatin1StringView name;
};
constexpr std::array kNames{
    KindName{Movement::Kind::Ill, "ill"_L1},
    KindName{Movement::Kind::Appointment, "appointment"_L1},
    KindName{Movement::Kind::SentHome, "sentHome"_L1},
    KindName{Movement::Kind::OtherLeaving, "otherLeaving"_L1},
    KindName{Movement::Kind::Return, "return"_L1},
};

} // namespace

QString toString(Movement::Kind kind) {
    return std::ranges::find(kNames, kind, &KindName::kind)->name;
}

std::optional<Movement::Kind> movementKindFromString(QStringView text) {
    const auto found = std::ranges::find_if(
        kNames, [&](const KindName& each) { return text == each.name; });
    return found != kNames.end() ? std::optional(found->kind) : std::nullopt;
}

} // namespace rollbook
