// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/Chart.h"
#include "ui/print/PrintJob.h"

#include <QDateTime>

namespace rollbook {

// A chart on paper, its table on the pages after it.
struct ChartPaper {
    Chart chart;
    QString school;
    QString profile;
    QDateTime printedAt;
    QString printedBy;
};
PrintJob printJob(const ChartPaper& paper, const Theme& theme);

} // namespace rollbook
