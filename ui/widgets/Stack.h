// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace rollbook {

// Pages that fill what they are given. Qt asks every page of a stack, those behind too, how high it
// would be at each width whenever a word in one of them changes; here nobody asks, for none has a say.
class Stack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace rollbook
