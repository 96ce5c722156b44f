// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/WorkDone.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kKinds{"phone"_L1,   "text"_L1,     "email"_L1, "inPerson"_L1,
                            "visit"_L1,   "meeting"_L1,  "letter"_L1, "referral"_L1,
                            "panel"_L1,   "welfareCheck"_L1, "concern"_L1, "note"_L1};
constexpr std::array kOutcomes{"reached"_L1,        "noAnswer"_L1,         "leftMessage"_L1,
                               "numberDead"_L1,     "askedClassHere"_L1,   "believesAtSchool"_L1,
                               "refused"_L1};

template <typename T, std::size_t n>
std::optional<T> meant(const std::array<QLatin1StringView, n>& words, QStringView text) {
    const auto found = std::ranges::find_if(words, [&](auto word) { return text == word; });
    return found == words.end() ? std::nullopt : std::optional(T(found - words.begin()));
}

} // namespace

bool isWithHome(ContactKind kind) {
    return kind != ContactKind::Concern && kind != ContactKind::Referral &&
           kind != ContactKind::Panel;
}

QString toString(ContactKind kind) {
    return kKinds[std::size_t(kind)];
}

QString toString(ContactOutcome outcome) {
    return kOutcomes[std::size_t(outcome)];
}

std::optional<ContactKind> contactKindFromString(QStringView text) {
    return meant<ContactKind>(kKinds, text);
}

std::optional<ContactOutcome> contactOutcomeFromString(QStringView text) {
    return meant<ContactOutcome>(kOutcomes, text);
}

} // namespace rollbook
