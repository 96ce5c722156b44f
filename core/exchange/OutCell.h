// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace rollbook {

// A cell as ISO text: what a CSV has and how wide a column of a workbook must be.
QString cellText(const QVariant& cell);

} // namespace rollbook
