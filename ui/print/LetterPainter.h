// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterBody.h"
#include "ui/print/LetterLayout.h"
#include "ui/print/LetterOnPaper.h"

class QImage;

namespace rollbook {

class Sheet;

// One letter, laid out when made and painted page by page. The letter, the logo and the sheet
// outlive it.
class LetterPainter {
public:
    LetterPainter(Sheet& sheet, const LetterOnPaper& letter, LetterLook look, const QImage& logo);

    int pages() const { return int(m_pages.size()); }
    // From 0. The pen's origin is the top left of the paper, its unit a millimetre of the page.
    void paint(int page);

private:
    std::vector<LetterPiece> pieces() const;
    qreal extraHeight() const;
    void paintFirstHead();
    void paintAside();
    void paintFolds();
    void paintExtraLine();
    void paintLaterHead();
    void paintText(const LetterSpan& span, qreal top);
    void paintClose(qreal top);
    void paintFoot(int page);
    void line(const QRectF& box, qreal points, const QString& words,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

    Sheet& m_sheet;
    const LetterOnPaper& m_letter;
    const LetterLook m_look;
    const LetterType m_type;
    const QImage& m_logo;
    const LetterLayout m_layout;
    const QStringList m_extraLines;
    LetterBody m_body;
    std::vector<LetterPiece> m_pieces; // the body's, the close, the strip
    std::vector<LetterSpan> m_pages;
};

} // namespace rollbook
