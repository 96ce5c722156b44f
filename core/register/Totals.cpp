// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Totals.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kLate = "L"_L1;
constexpr auto kLateAfterClose = "U"_L1;

} // namespace

void Totals::count(const QString& code, const Judgement& judgement, int sessions) {
    codes[code] += sessions;
    if (code == kLate || code == kLateAfterClose)
        late += sessions;
    if (!judgement.isKnown()) {
        unknown += sessions;
        return;
    }
    const Classification classification = judgement.code->classification;
    if (isPossible(classification))
        possible += sessions;
    if (isAttended(classification))
        attended += sessions;
    if (classification == Classification::Authorised)
        authorised += sessions;
    if (classification == Classification::Unauthorised)
        unauthorised += sessions;
}

Totals& Totals::operator+=(const Totals& other) {
    possible += other.possible;
    attended += other.attended;
    authorised += other.authorised;
    unauthorised += other.unauthorised;
    missing += other.missing;
    unknown += other.unknown;
    late += other.late;
    for (const auto& [code, count] : other.codes)
        codes[code] += count;
    return *this;
}

} // namespace rollbook
