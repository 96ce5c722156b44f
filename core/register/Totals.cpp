// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Totals.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr QChar kLate(u'L');
constexpr QChar kLateAfterClose(u'U');

bool isLate(const QString& code) {
    return code.size() == 1 && (code.front() == kLate || code.front() == kLateAfterClose);
}

} // namespace

void Totals::count(const QString& code, const Judgement& judgement, int sessions) {
    codes.add(code, sessions);
    if (isLate(code))
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
    codes += other.codes;
    return *this;
}

} // namespace rollbook
