// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"

namespace rollbook {

// The machine's own clock, to the second. Only the executables know it.
class SystemClock final : public Clock {
public:
    QDateTime now() const override {
        const QDateTime now = QDateTime::currentDateTime();
        return {now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second())};
    }
};

} // namespace rollbook
