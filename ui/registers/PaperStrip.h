// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QFrame>

class QAction;
class QLabel;

namespace rollbook {

// Over the sheet while it is keyed in from paper: stays until the register is taken, or is said not
// to be from paper after all.
class PaperStrip : public QFrame {
    Q_OBJECT
public:
    PaperStrip(const Theme& theme, QAction* notFromPaper);

    void say(const QString& sentence); // empty: hidden
    QString sentence() const;

private:
    QLabel* m_sentence;
};

} // namespace rollbook
