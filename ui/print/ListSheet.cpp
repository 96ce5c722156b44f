// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/ListSheet.h"

#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHeadHeight = 24;
constexpr qreal kFootHeight = 8;
constexpr qreal kRow = 5.4;
constexpr qreal kBetween = 2; // between columns

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::ListSheet", text);
}

class Pages {
public:
    Pages(const ListSheet& value, Sheet& sheet)
        : m_value(value)
        , m_sheet(sheet)
        , m_shares(std::accumulate(
              value.columns.begin(), value.columns.end(), qreal(0),
              [](qreal sum, const ListSheet::Column& each) { return sum + each.share; })) {}

    bool paint() {
        begin();
        for (const QStringList& row : m_value.rows) {
            if (m_top + kRow > bottom()) {
                if (!m_sheet.nextPage())
                    return false;
                begin();
            }
            m_sheet.setType(8.5);
            paintRow(row);
        }
        return true;
    }

private:
    qreal width() const { return m_sheet.size().width(); }
    qreal bottom() const { return m_sheet.size().height() - kFootHeight; }

    void begin() {
        ++m_page;
        m_sheet.setType(13, QFont::DemiBold);
        m_sheet.fittedText({0, 0, width(), 6.5}, m_value.title);
        m_sheet.setType(9);
        m_sheet.fittedText({0, 6.5, width(), 5},
                           u"%1 · %2"_s.arg(m_value.school, m_value.below));
        m_sheet.setType(7);
        m_sheet.text({0, bottom() + 3.5, width(), 4},
                     say("Printed %1 by %2 · page %3 · %4")
                         .arg(words::dateTime(m_value.printedAt), m_value.printedBy)
                         .arg(m_page)
                         .arg(m_value.profile));
        m_top = kHeadHeight - kRow - 2;
        m_sheet.setType(8, QFont::DemiBold);
        QStringList heads;
        for (const ListSheet::Column& each : m_value.columns)
            heads.append(each.head);
        paintRow(heads);
    }

    void paintRow(const QStringList& cells) {
        qreal left = 0;
        for (std::size_t column = 0; column < m_value.columns.size(); ++column) {
            const ListSheet::Column& each = m_value.columns[column];
            const qreal wide = width() * each.share / m_shares;
            m_sheet.fittedText({left, m_top, wide - kBetween, kRow}, cells.value(qsizetype(column)),
                               (each.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            left += wide;
        }
        m_top += kRow;
        m_sheet.setRule();
        m_sheet.pen().drawLine(QPointF(0, m_top), QPointF(width(), m_top));
    }

    const ListSheet& m_value;
    Sheet& m_sheet;
    const qreal m_shares;
    qreal m_top = 0;
    int m_page = 0;
};

} // namespace

PrintJob printJob(const ListSheet& sheet) {
    PrintJob job;
    job.title = sheet.title;
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 10},
                             QPageLayout::Millimeter);
    job.isOneSided = true;
    job.paint = [sheet](Sheet& page) -> Result<void> {
        if (!Pages(sheet, page).paint())
            return noNextPage(sheet.title);
        return {};
    };
    return job;
}

} // namespace rollbook
