// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

class Commands;
class Desk;
class Dialogs;
class Navigator;
class Preferences;
class Printing;
class Privacy;
class Theme;

// What a view stands on: all of it outlives the view, none of it is global.
struct Surroundings {
    Office& office; // school(), notifier(), clock(); read-only files refuse verbs by themselves
    Desk& desk;
    Dialogs& dialogs;
    Navigator& navigator;
    Commands& commands;
    Preferences& preferences;
    Privacy& privacy;
    Printing& printing;
    const Theme& theme;

    const School& school() const { return office.school(); }
    const Clock& clock() const { return office.clock(); }
};

} // namespace rollbook
