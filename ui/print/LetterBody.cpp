// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterBody.h"

#include "ui/print/Sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kScale = Sheet::kTypeScale;
constexpr qreal kTallestRow = 100; // a higher one is parted between its lines
constexpr int kCellPadding = 8;
constexpr qreal kLeading = 1.26; // of the type: fonts differ, letters do not

// A pixel of the document is a tenth of a millimetre, wherever it goes.
QString looks(const QFont& type) {
    const int gap = qRound(type.pixelSize() * 0.55);
    return uR"(
        p, ul, ol { margin-top: 0px; margin-bottom: %1px }
        p, li, td, th { line-height: %2px; -qt-line-height-type: fixed }
        h2 { margin-top: %1px; margin-bottom: %1px; font-size: large; font-weight: 600 }
        table { margin-top: %1px; margin-bottom: %1px }
        th { font-weight: 600 }
        td, th { padding-right: %3px })"_s.arg(gap)
        .arg(qRound(type.pixelSize() * kLeading))
        .arg(type.pixelSize());
}

// A letter's elements have no attributes (TemplateScan), and values are escaped.
QString withTables(QString text) {
    text.replace(u"<table>"_s,
                 u"<table border=\"0\" cellspacing=\"0\" cellpadding=\"%1\">"_s.arg(kCellPadding));
    text.replace(u"<th>"_s, u"<th align=\"left\">"_s);
    return text;
}

QPointF placeOf(const QTextBlock& block) {
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft();
}

QString markerOf(const QTextBlock& block) {
    const QTextList* list = block.textList();
    if (!list)
        return {};
    return list->format().style() == QTextListFormat::ListDisc ? u"•"_s : list->itemText(block);
}

} // namespace

LetterBody::LetterBody(const QString& text, const QFont& type, qreal width) {
    m_document.setUndoRedoEnabled(false);
    m_document.setUseDesignMetrics(true);
    m_document.setDocumentMargin(0);
    m_document.setIndentWidth(type.pixelSize() * 1.2);
    m_document.setDefaultFont(type);
    m_document.setDefaultStyleSheet(looks(type));
    m_document.setHtml(withTables(text));
    m_document.setTextWidth(width * kScale);
    QTextFrame* root = m_document.rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
            addRows(*table);
        else if (it.currentBlock().isValid())
            addLines(it.currentBlock());
    }
}

LetterPiece LetterBody::pieceOf(const Line& line, bool staysWithNext) const {
    const QRectF rect = line.block->lineAt(line.index).rect().translated(line.at);
    return {rect.top() / kScale, rect.bottom() / kScale, staysWithNext};
}

void LetterBody::addLines(const QTextBlock& block) {
    if (block.length() <= 1) // what Qt puts before and after a table
        return;
    const QPointF at = placeOf(block);
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    const int count = block.layout()->lineCount();
    for (int i = 0; i < count; ++i) {
        m_lines.push_back({block.layout(), at, i, i == 0 ? markerOf(block) : QString()});
        const bool hasNext = i + 1 < count;
        m_pieces.push_back(
            pieceOf(m_lines.back(), isHeading || (hasNext && (i == 0 || i + 2 == count))));
    }
}

void LetterBody::addRows(QTextTable& table) {
    for (int row = 0; row < table.rows(); ++row)
        addRow(table, row);
}

// One piece, but for a row that is higher than any should be: then the lines of its highest cell.
void LetterBody::addRow(QTextTable& table, int row) {
    std::vector<LetterPiece> lines;
    LetterPiece whole{.staysWithNext = row == 0 && table.rows() > 1};
    const std::size_t before = m_pieces.size();
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto it = cell.begin(); it != cell.end(); ++it)
            addLines(it.currentBlock());
        const std::vector<LetterPiece> cells(m_pieces.begin() + std::ptrdiff_t(before),
                                             m_pieces.end());
        if (cells.size() > lines.size())
            lines = cells;
        m_pieces.resize(before);
    }
    if (lines.empty())
        return;
    whole.top = lines.front().top - kCellPadding / kScale; // its padding goes with it
    whole.bottom = lines.back().bottom + kCellPadding / kScale;
    if (whole.bottom - whole.top > kTallestRow)
        m_pieces.insert(m_pieces.end(), lines.begin(), lines.end());
    else
        m_pieces.push_back(whole);
}

void LetterBody::paint(QPainter& pen, qreal top, qreal bottom) const {
    pen.save();
    pen.scale(1 / kScale, 1 / kScale);
    pen.translate(0, -top * kScale);
    for (const Line& line : m_lines) {
        const LetterPiece piece = pieceOf(line, false);
        const qreal middle =
            (piece.top + piece.bottom) / 2; // lines set close reach into one another
        if (middle > top && middle < bottom)
            paint(pen, line);
    }
    pen.restore();
}

// The marker first, as it is read.
void LetterBody::paint(QPainter& pen, const Line& line) const {
    const QTextLine text = line.block->lineAt(line.index);
    if (!line.marker.isEmpty()) {
        const QRectF place = text.rect().translated(line.at);
        pen.setFont(m_document.defaultFont());
        const qreal width = QFontMetricsF(pen.font()).horizontalAdvance(line.marker);
        pen.drawText(QPointF(place.left() - m_document.indentWidth() / 3 - width,
                             place.top() + text.ascent()),
                     line.marker);
    }
    text.draw(&pen, line.at);
}

} // namespace rollbook
