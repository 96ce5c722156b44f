// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PagedView.h"

namespace rollbook {

class RegistersPage;

// Taking, correcting and chasing registers: a tab for each page, one page in front.
class RegistersView : public PagedView {
    Q_OBJECT
public:
    explicit RegistersView(const Surroundings& around);

    void open(const Place& place) override;

private:
    RegistersPage& inFront() const;
    void addCommands();
};

} // namespace rollbook
