// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace rollbook {

class Preferences;

// When this file was opened on this machine.
struct Opening {
    QDateTime since; // first on this day
    QDateTime last;  // last on an earlier day; invalid: never before
    bool operator==(const Opening&) const = default;
};

// Notes that it is open now, and says when it was before.
Opening noteOpening(Preferences& preferences, const QString& file, const QDateTime& now);

} // namespace rollbook
