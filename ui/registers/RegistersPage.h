// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ViewPage.h"

namespace rollbook {

// One page of the Registers view.
class RegistersPage : public ViewPage {
    Q_OBJECT
public:
    RegistersPage(const QString& page, const QString& label, const Surroundings& around)
        : ViewPage(ViewId::Registers, page, label, around) {}

    QString title() const override { return m_title; }

    // The keys that every page answers in its own way; the view has the commands.
    virtual void find() {}              // Ctrl+F
    virtual void goBy(int /*steps*/) {} // Ctrl+Left, Ctrl+Right: session, week
    virtual void goToday() {}           // Ctrl+T

protected:
    void setTitle(const QString& title);

private:
    QString m_title;
};

} // namespace rollbook
