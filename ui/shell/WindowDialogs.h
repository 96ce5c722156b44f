// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Dialogs.h"

#include <QPointer>
#include <QWidget>

namespace rollbook {

// The questions as a person sees them, over the window.
class WindowDialogs final : public Dialogs {
public:
    void setWindow(QWidget* window) { m_window = window; }

    std::optional<ReasonAnswer> askReason(const ReasonQuestion& question) override;
    bool confirm(const Confirmation& question) override;
    std::optional<int> choose(const Choice& question) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    std::optional<QString> chooseFileToOpen(const FileQuestion& question) override;
    std::optional<QString> chooseFileToSave(const FileQuestion& question) override;
    std::optional<QString> chooseFolder(const QString& title) override;
    void tell(const QString& title, const QString& text) override;
    bool run(QDialog& dialog) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace rollbook
