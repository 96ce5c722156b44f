// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Place.h"
#include "ui/widgets/Icons.h"

#include <QKeySequence>

#include <functional>

namespace rollbook {

enum class CommandMenu { None, File, Edit, Go, View, Help };
// Who hears the key. A widget that handles it itself (a code letter, Space) still lists it here, so
// that the shortcut sheet is whole.
enum class KeyOwner { Action, Widget };

// One thing a person can do. Menus, palette, shortcut sheet, buttons and tests read the same row.
struct Command {
    QString id;          // "registers.take"; the first part is the folder's
    QString text;        // a verb, no full stop, "…" where a dialog follows: "Take register"
    QString description; // one sentence without a full stop: what it does
    std::optional<Symbol> symbol = {};
    QKeySequence shortcut = {};
    std::optional<ViewId> context = {}; // nothing: everywhere
    CommandMenu menu = CommandMenu::None;
    KeyOwner keyOwner = KeyOwner::Action;
    std::function<bool()> enabled = {}; // none: always
    std::function<void()> run = {};     // none only for KeyOwner::Widget

    bool isEnabled() const { return !enabled || enabled(); }
};

} // namespace rollbook
