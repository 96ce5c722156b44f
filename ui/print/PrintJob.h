// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace rollbook {

// Something that can be put on paper.
struct PrintJob {
    QString title; // names the document and the file offered
    QPageLayout layout;
    // Paints every page; calls newPage() between them.
    std::function<Result<void>(QPagedPaintDevice& device)> paint;
};

} // namespace rollbook
