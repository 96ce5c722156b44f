// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/SourceTree.h"

// What a folder may include: of ours, of Qt, of the machine.
namespace rollbook::architecture {

// app -> ui -> core, and inside core and ui the arrows of the table in IncludeRules.cpp.
Faults forbiddenArrows(const SourceTree& tree);

// Folders that include one another, however long the way round.
Faults folderCircles(const SourceTree& tree);

// QtSql only in core/store, QtPrintSupport only in ui/print, no widget below ui, and so on.
Faults forbiddenQtModules(const SourceTree& tree);

// Rows, models and presenters of a view are tested without a window.
Faults widgetsBehindTheView(const SourceTree& tree);

// Nothing leaves the machine by itself, so nothing can.
Faults networkHeaders(const SourceTree& tree);

// `QtWidgets` for `QLabel`; empty when no installed module has such a header.
QString qtModuleOf(const QString& header);

} // namespace rollbook::architecture
