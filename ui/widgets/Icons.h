// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QIcon>
#include <QLatin1StringView>

namespace rollbook {

// Our own line icons, one SVG each in resources/icons, drawn on a 24 grid with 1.5 px strokes.
enum class Symbol {
    Today,
    Registers,
    LateBook,
    Letters,
    Absence,
    Pupils,
    Census,
    Setup,
    Search,
    Lock,
    Save,
    Check,
    Warning,
    Stop,
    Notice,
    Print,
    Undo,
    Redo,
    Closure,
    Flag,
    History,
    Import,
    Export,
    Plus,
    Minus,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    Close,
    Filter,
    Help,
    Eye,
    EyeOff,
    Calendar,
    Clock,
    Person,
    Phone,
    Edit,
    Folder,
    Table,
    Book,
    Sun,
    Moon,
    Fold,
    Unfold,
    Menu,
};
inline constexpr int kSymbolCount = int(Symbol::Menu) + 1;

// The name of its file, without ".svg".
QLatin1StringView fileName(Symbol symbol);

// Tinted at paint time from the theme, which must outlive every painting of it; sharp at any scale.
QIcon icon(const Theme& theme, Symbol symbol, Token tint = Token::Ink);

} // namespace rollbook
