// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/charts/ChartPaper.h"

#include "ui/figures/ChartView.h"
#include "ui/print/ListSheet.h"
#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kPixel = 0.25; // millimetres of a pixel of the screen
constexpr qreal kHead = 6;
constexpr qreal kFoot = 8;
constexpr qreal kFirstColumn = 2; // as wide as two of the others

ListSheet tableOf(const ChartPaper& paper) {
    ListSheet sheet{.title = paper.chart.title,
                    .school = paper.school,
                    .below = u"%1 · %2"_s.arg(paper.profile, paper.chart.note),
                    .columns = {},
                    .rows = paper.chart.rows,
                    .profile = paper.profile,
                    .printedAt = paper.printedAt,
                    .printedBy = paper.printedBy};
    for (const QString& head : paper.chart.heads)
        sheet.columns.push_back({.head = head,
                                 .share = sheet.columns.empty() ? kFirstColumn : 1,
                                 .isFigure = !sheet.columns.empty()});
    return sheet;
}

void paintEdges(const ChartPaper& paper, Sheet& page) {
    page.setType(7);
    page.text({0, 0, page.size().width(), 4}, paper.profile);
    page.text({0, page.size().height() - 4.5, page.size().width(), 4},
              QCoreApplication::translate("absence", "%1 · printed %2 by %3 · %4")
                  .arg(paper.school, words::dateTime(paper.printedAt), paper.printedBy,
                       paper.profile));
}

} // namespace

PrintJob printJob(const ChartPaper& paper, const Theme& theme) {
    PrintJob job = printJob(tableOf(paper));
    job.paint = [paper, &theme, table = job.paint](Sheet& page) -> Result<void> {
        const QSizeF size = page.size();
        paintChart(page.pen(), {0, kHead, size.width(), size.height() - kHead - kFoot}, kPixel,
                   paper.chart, theme);
        paintEdges(paper, page);
        if (!page.nextPage())
            return noNextPage(paper.chart.title);
        return table(page);
    };
    return job;
}

} // namespace rollbook
