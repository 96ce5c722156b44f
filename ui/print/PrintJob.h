// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QPageLayout>
#include <QString>

#include <functional>

namespace rollbook {

class Sheet;

// Something that can be put on paper.
struct PrintJob {
    QString title;    // names the document, for a person
    QString fileName; // the file offered, without its ending; empty: the title
    QPageLayout layout;
    bool isOneSided = false; // nothing on the back: it could be somebody else's
    // Paints every page, with nextPage() between them: for the preview, a printer and a PDF alike.
    std::function<Result<void>(Sheet& sheet)> paint;
};

} // namespace rollbook
