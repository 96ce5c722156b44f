// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Commands.h"

#include <QDialog>

namespace rollbook {

// Ctrl+/: every key of this view and of everywhere, from the table of commands.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const Commands& commands, std::optional<ViewId> view, QWidget* parent = nullptr);
};

} // namespace rollbook
