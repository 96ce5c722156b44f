// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Rate.h"

namespace rollbook {

std::optional<Rate> Rate::make(qint64 part, qint64 whole) {
    if (whole <= 0 || part < 0 || part > whole)
        return std::nullopt;
    return Rate(part, whole);
}

bool Rate::isAtLeast(qint64 numerator, qint64 denominator) const {
    return m_part * denominator >= numerator * m_whole;
}

std::strong_ordering operator<=>(Rate a, Rate b) {
    return a.m_part * b.m_whole <=> b.m_part * a.m_whole;
}

QString percentHalfUpOneDecimal(Rate rate) {
    // Tenths of a percent, half up, in integers.
    const qint64 tenths = (2 * 1000 * rate.part() + rate.whole()) / (2 * rate.whole());
    return QString::number(tenths / 10) + u'.' + QString::number(tenths % 10);
}

QString percentHalfUpOneDecimal(std::optional<Rate> rate, const QString& none) {
    return rate ? percentHalfUpOneDecimal(*rate) : none;
}

} // namespace rollbook
