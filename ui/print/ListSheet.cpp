// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/ListSheet.h"

#include "ui/print/CopyPages.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHeads = 16.6; // of the columns
constexpr qreal kFootHeight = 8;
constexpr qreal kRow = 5.4;
constexpr qreal kBetween = 2; // between columns

class ListPages : public CopyPages {
public:
    ListPages(const ListSheet& value, Sheet& sheet)
        : CopyPages(sheet, kFootHeight)
        , m_value(value)
        , m_shares(std::accumulate(
              value.columns.begin(), value.columns.end(), qreal(0),
              [](qreal sum, const ListSheet::Column& each) { return sum + each.share; })) {}

    bool paint() {
        if (!turn())
            return false;
        for (const QStringList& row : m_value.rows) {
            if (!makeRoom(kRow))
                return false;
            sheet().setType(8.5);
            paintRow(top(), row);
            moveDown(kRow);
        }
        return true;
    }

private:
    qreal paintEdges() override {
        sheet().setType(13, QFont::DemiBold);
        sheet().fittedText({0, 0, width(), 6.5}, m_value.title);
        sheet().setType(9);
        sheet().fittedText({0, 6.5, width(), 5},
                           u"%1 · %2"_s.arg(m_value.school, m_value.below));
        paintFoot({.profile = m_value.profile,
                   .printedAt = m_value.printedAt,
                   .printedBy = m_value.printedBy});
        QStringList heads;
        for (const ListSheet::Column& each : m_value.columns)
            heads.append(each.head);
        sheet().setType(8, QFont::DemiBold);
        paintRow(kHeads, heads);
        return kHeads + kRow;
    }

    void paintRow(qreal top, const QStringList& cells) {
        qreal left = 0;
        for (std::size_t column = 0; column < m_value.columns.size(); ++column) {
            const ListSheet::Column& each = m_value.columns[column];
            const qreal wide = width() * each.share / m_shares;
            sheet().fittedText({left, top, wide - kBetween, kRow}, cells.value(qsizetype(column)),
                               (each.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            left += wide;
        }
        sheet().setRule();
        sheet().pen().drawLine(QPointF(0, top + kRow), QPointF(width(), top + kRow));
        sheet().setLine(0.15); // what comes is black again
    }

    const ListSheet& m_value;
    const qreal m_shares;
};

} // namespace

PrintJob printJob(const ListSheet& sheet) {
    PrintJob job;
    job.title = sheet.title;
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 10},
                             QPageLayout::Millimeter);
    job.isOneSided = true;
    job.paint = [sheet](Sheet& page) -> Result<void> {
        if (!ListPages(sheet, page).paint())
            return noNextPage(sheet.title);
        return {};
    };
    return job;
}

} // namespace rollbook
