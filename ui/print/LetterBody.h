// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterFlow.h"

#include <QTextDocument>

class QPainter;
class QTextBlock;
class QTextLayout;
class QTextTable;

namespace rollbook {

// The merged text of a letter, laid out once at the width of the page. Millimetres outside; the
// document itself is laid out in the units of Sheet's type, and never asks a device.
class LetterBody {
public:
    LetterBody(const QString& text, const QFont& type, qreal width);

    // Lines and rows, from the top. A heading stays with what follows it, the first and the last
    // line of a paragraph with their neighbour.
    const std::vector<LetterPiece>& pieces() const { return m_pieces; }
    // Those from `top` to `bottom`, their top at the painter's origin.
    void paint(QPainter& pen, qreal top, qreal bottom) const;

private:
    // A line of the document, to be painted by itself: QTextLayout, asked for those within a clip,
    // paints the one before them too (Qt 6.4).
    struct Line {
        const QTextLayout* block;
        QPointF at; // of the block
        int index;
        QString marker; // of an item of a list, before its first line
    };
    LetterPiece pieceOf(const Line& line, bool staysWithNext) const;
    void addLines(const QTextBlock& block);
    void addRows(QTextTable& table);
    void addRow(QTextTable& table, int row);
    void paint(QPainter& pen, const Line& line) const;

    QTextDocument m_document;
    std::vector<Line> m_lines;
    std::vector<LetterPiece> m_pieces;
};

} // namespace rollbook
