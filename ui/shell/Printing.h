// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace rollbook {

// Something that can be put on paper: ui/print makes them, the shell hands them on.
struct PrintJob {
    QString title; // names the document and the file offered
    QPageLayout layout;
    // Paints every page; calls newPage() between them.
    std::function<Result<void>(QPagedPaintDevice& device)> paint;
};

// Where printing goes; given in by app/, so that only ui/print prints and tests keep the pages.
class Printing {
public:
    virtual ~Printing() = default;
    // Shows the pages first; from there to a printer or a PDF. Cancelling is no error.
    virtual Result<void> print(const PrintJob& job) = 0;
};

} // namespace rollbook
