// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/FirstRunPage.h"

namespace rollbook {

class MainWindow;

// Which views there are: one line each.
void addViews(MainWindow& window);
// What is shown while there is no file.
FirstRunPage* makeFirstRunPage(const FirstRunSurroundings& around);

} // namespace rollbook
