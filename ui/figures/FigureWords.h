// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/FigureSessions.h"

#include <QStringList>

namespace rollbook {

// What a session reads as and why it is in a figure or not, without a full stop.
QString whyCounted(const FigureSession& session);
// The sum or the fraction before rounding, a sentence a line.
QStringList arithmetic(const FigureSessions& opened);
// "Authorised: 12", "Attendance: 89.6%".
QString figureTitle(const FigureSessions& opened);

} // namespace rollbook
