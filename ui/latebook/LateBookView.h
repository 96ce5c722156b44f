// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PagedView.h"

namespace rollbook {

class LateBookPage;

// The hatch: a tab for each page, one page in front. Signing in and the fire list are heard from
// every view.
class LateBookView : public PagedView {
    Q_OBJECT
public:
    explicit LateBookView(const Surroundings& around);

private:
    LateBookPage& inFront() const;
    void addCommands();
    void printFireList();
};

} // namespace rollbook
