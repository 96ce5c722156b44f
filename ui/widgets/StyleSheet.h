// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

class Theme;

// resources/style/rollbook.qss with its @tokens written out. A token it does not know is left as it
// stands, which a test refuses.
QString styleSheet(const Theme& theme);

} // namespace rollbook
