// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/SessionCounts.h"

namespace rollbook {
namespace {

constexpr int kBits = 16;

SessionCounts countsOf(const Register::Judged& judged) {
    Totals one;
    one.count(judged.code, judged.judgement, 1);
    return {one.possible, one.authorised, one.unauthorised, one.late};
}

int part(std::uint64_t packed, int nth) {
    return int((packed >> (nth * kBits)) & 0xFFFF);
}

} // namespace

SessionCounts& SessionCounts::operator+=(const SessionCounts& other) {
    possible += other.possible;
    authorised += other.authorised;
    unauthorised += other.unauthorised;
    late += other.late;
    return *this;
}

SessionSums::SessionSums(const Register& reg)
    : m_register(reg)
    , m_ofCell(Register::kReserved)
    , m_sums(std::size_t(reg.columnCount()) + 1) {}

// A register learns a code when it is first marked.
void SessionSums::learnCells() {
    while (m_ofCell.size() < Register::kReserved + m_register.judgedCount())
        m_ofCell.push_back(packed(countsOf(m_register.judged(Register::Cell(m_ofCell.size())))));
}

SessionSums::Packed SessionSums::packed(const SessionCounts& counts) {
    return Packed(counts.possible) | Packed(counts.authorised) << kBits |
           Packed(counts.unauthorised) << 2 * kBits | Packed(counts.late) << 3 * kBits;
}

void SessionSums::follow(int row) {
    learnCells();
    Packed sum = 0;
    std::size_t column = 0;
    for (const Register::Cell cell : m_register.cells(row)) {
        sum += m_ofCell[cell];
        m_sums[++column] = sum;
    }
}

SessionCounts SessionSums::within(int first, int last) const {
    if (last <= first)
        return {};
    const Packed counted = m_sums[std::size_t(last)] - m_sums[std::size_t(first)];
    return {part(counted, 0), part(counted, 1), part(counted, 2), part(counted, 3)};
}

SessionCounts SessionSums::within(const DateRange& days) const {
    const auto [first, last] = m_register.columns(days);
    return within(first, last);
}

} // namespace rollbook
