// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook/Program.h"

class QTemporaryDir;

namespace rollbook {

// The program as it is, with nothing of its own kept between runs: a file opened, the demo school's
// officer at the desk, the first register to take in front.
class OpenWindow {
public:
    explicit OpenWindow(const QString& file);
    ~OpenWindow();

    // Handles events until the register's sheet has been painted since the last call.
    void waitForPaint();
    // Until the views behind the first one have been made.
    void waitForRest();
    MainWindow& window() { return *m_program->window(); }

private:
    class PaintWatch;

    void sitDown();

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<PaintWatch> m_paints;
};

} // namespace rollbook
