// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ViewPage.h"

namespace rollbook {

// One page of the Late book.
class LateBookPage : public ViewPage {
    Q_OBJECT
public:
    LateBookPage(const QString& page, const QString& label, const Surroundings& around)
        : ViewPage(ViewId::LateBook, page, label, around) {}

    // The keys that every page answers in its own way; the view has the commands.
    virtual void undo() {} // Ctrl+Z
    virtual bool canTakeBack() const { return false; }
    virtual void takeBackChosen() {} // Delete
};

} // namespace rollbook
