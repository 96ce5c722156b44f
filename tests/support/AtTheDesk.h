// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/OfficeOnDisk.h"
#include "tests/support/ScriptedDialogs.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/widgets/Theme.h"

namespace rollbook {

// Keeps where it was asked to go.
class RecordingNavigator final : public Navigator {
public:
    bool canGo(ViewId) const override { return true; }
    void go(const Place& place) override { gone.push_back(place); }
    std::vector<Place> gone;
};

// Keeps the titles of what was printed, and how many pages a printer was given.
class RecordingPrinting final : public Printing {
public:
    Result<void> print(const PrintJob& job) override {
        titles.append(job.title);
        return {};
    }
    QStringList printers() const override { return names; }
    Result<void> printOn(const QString& printer, const PrintJob& job) override;
    QStringList titles;
    QStringList names{QStringLiteral("Office printer")};
    std::map<QString, int> pages; // by printer
    Result<void> paper;           // what a printer answers
};

// All that a view or presenter stands on, over a school in a file of its own, with Ruth Okafor,
// Attendance Officer, at the desk.
class AtTheDesk {
public:
    AtTheDesk(const BuiltSchool& school, const QDateTime& now);

    OfficeOnDisk disk;
    Theme theme;
    Preferences preferences;
    Privacy privacy;
    Desk desk;
    ScriptedDialogs dialogs;
    Commands commands;
    RecordingNavigator navigator;
    RecordingPrinting printing;

    Surroundings around() {
        return {disk.office(), desk,    dialogs,  navigator, commands,
                preferences,   privacy, printing, theme};
    }
};

} // namespace rollbook
