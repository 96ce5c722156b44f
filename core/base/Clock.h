// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace rollbook {

// The time of day as the program sees it. Given in: core never asks the machine.
class Clock {
public:
    virtual ~Clock() = default;
    // Local time, to the second.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

// A clock that stands still until it is set: for `--today`, `--now`, the demo school and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace rollbook
