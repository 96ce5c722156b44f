// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

class ProgressStrip;

// Long work in the window's own thread: one file has one writer, and a verb is one transaction.
// While it lives the strip is drawn and its Cancel is heard; every other key, click and closing of
// the window is swallowed, so that nothing can begin inside what is already going on.
class LongWork : public QObject {
public:
    LongWork(ProgressStrip& strip, const QString& what);
    ~LongWork() override;

    Progress progress() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ProgressStrip& m_strip;
};

} // namespace rollbook
