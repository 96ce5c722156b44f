// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PagedView.h"

namespace rollbook {

class DuePage;

// What the school writes home: a tab for each page, one page in front.
class LettersView : public PagedView {
    Q_OBJECT
public:
    explicit LettersView(const Surroundings& around);

private:
    void addCommands();

    DuePage* m_run;
};

} // namespace rollbook
