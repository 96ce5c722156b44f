// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/AddressLabels.h"

#include "ui/print/AddressBlock.h"
#include "ui/print/PageOnPaper.h"

#include <algorithm>

namespace rollbook {
namespace {

constexpr QMarginsF kMargins{7, 8, 7, 12};
constexpr QSizeF kLabel{99.1, 38.1};
constexpr qreal kGap = 2.5;
constexpr QPointF kFirst{(210 - 2 * 99.1 - kGap) / 2, (297 - 7 * 38.1) / 2};
constexpr qreal kInside = 6; // what a sheet may be off and be read

} // namespace

QRectF LabelSheet::label(int index) {
    return {kFirst + QPointF(index % columns * (kLabel.width() + kGap),
                             index / columns * kLabel.height()),
            kLabel};
}

PrintJob labelJob(const std::vector<AddressLabel>& labels, int firstFree, const QString& title,
                  const QString& fileName) {
    PrintJob job;
    job.title = title;
    job.fileName = fileName;
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, kMargins,
                             QPageLayout::Millimeter);
    job.paint = [=](Sheet& sheet) -> Result<void> {
        int place = std::clamp(firstFree, 1, LabelSheet::labels) - 1;
        for (const AddressLabel& label : labels) {
            if (place == LabelSheet::labels && !sheet.nextPage())
                return noNextPage(title);
            place %= LabelSheet::labels;
            const PageOnPaper paper(sheet, kMargins);
            paintAddress(sheet,
                         LabelSheet::label(place++).adjusted(kInside, kInside, -kInside, -kInside),
                         label.name, label.address);
        }
        return {};
    };
    return job;
}

} // namespace rollbook
