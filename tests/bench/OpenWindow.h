// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook/Program.h"
#include "ui/shell/Desk.h"

class QTemporaryDir;

namespace rollbook {

// The program as it is, with nothing of its own kept between runs: a file opened, the demo school's
// officer at the desk, Today in front.
class OpenWindow {
public:
    explicit OpenWindow(const QString& file);
    ~OpenWindow();

    // Handles events until what is watched, the list of the day, has been painted since the last call.
    void waitForPaint();
    // Until the views behind the first one have been made; then the first register to take is in
    // front, and its sheet what is watched.
    void toRegister();
    // Until the views behind the first one have been made; then the call board is in front.
    void toBoard();
    MainWindow& window() { return *m_program->window(); }
    Office& office() { return *m_program->office(); }
    Author author() const { return m_program->desk()->author(); }

private:
    class PaintWatch;

    void sitDown();
    void waitForRest();
    void watch(const QString& area);

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<PaintWatch> m_paints;
};

} // namespace rollbook
