// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook::words {

// When a pathway is in force at the school, as of a day: "Always on since 19/08/2024", "In use since
// 01/09/2026", "In use from 04/01/2027", "Was in use until 31/08/2026", "Not in use".
QString whenInUse(const School& school, const Pathway& pathway, QDate today);

} // namespace rollbook::words
