// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/codes/CodeBook.h"

#include <QWidget>

namespace rollbook {

class Dialogs;
class Preferences;
class Theme;

// What a first run has before there is a file.
struct FirstRunSurroundings {
    const Clock& clock;
    std::shared_ptr<const CodeBook> codes;
    Dialogs& dialogs;
    Preferences& preferences;
    const Theme& theme;
};

// The page shown while no file is open: the welcome, then the wizard. app/rollbook/Views.cpp says
// which one; it ends by naming a file that can be opened.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Says why a file could not be opened; nothing for an empty sentence.
    virtual void refuse(const QString& sentence) = 0;
Q_SIGNALS:
    // `pin` opens the desk for who just set it, so that it is not asked twice.
    void fileReady(const QString& file, const QString& staffName, const QString& pin);
};

} // namespace rollbook
