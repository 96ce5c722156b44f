// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace rollbook {

// A sheet of labels, A4, two by seven of 99.1 x 38.1 mm: the usual address label, fourteen a sheet,
// without a gap between rows and 2.5 mm between columns, in the middle of the sheet.
struct LabelSheet {
    static constexpr int columns = 2;
    static constexpr int rows = 7;
    static constexpr int labels = columns * rows;
    // From the top left of the paper; from 0, along the rows.
    static QRectF label(int index);
};

struct AddressLabel {
    QString name;
    QStringList address;
};

// `firstFree`, from 1 to 14: a sheet that has been begun is used up.
PrintJob labelJob(const std::vector<AddressLabel>& labels, int firstFree, const QString& title,
                  const QString& fileName);

} // namespace rollbook
