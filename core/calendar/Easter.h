// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace rollbook {

// Western Easter Sunday by the Gregorian computus. 1583..4099.
QDate easterSunday(int year);

} // namespace rollbook
