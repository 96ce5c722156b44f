// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace rollbook {

// A list on paper as it stands on the screen: A4 landscape, its heads on each page, as many pages as
// it takes. Whoever makes it decides what stands in it; its foot says for whom it is (rules.md 36).
struct ListSheet {
    struct Column {
        QString head;
        qreal share = 1; // of the width, beside the others
        bool isFigure = false;
    };
    QString title;
    QString school;
    QString below; // what the list says as a whole
    std::vector<Column> columns;
    std::vector<QStringList> rows; // a cell a column
    QString profile;
    QDateTime printedAt;
    QString printedBy;
};

PrintJob printJob(const ListSheet& sheet);

} // namespace rollbook
