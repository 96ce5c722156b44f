// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterPainter.h"

#include "ui/print/AddressBlock.h"
#include "ui/print/LetterStrip.h"
#include "ui/print/LetterheadOnPaper.h"
#include "ui/print/Sheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kFoldMark = 4;
constexpr qreal kBeforeStrip = 8;
constexpr qreal kExtraPadding = 2;
constexpr qreal kAfterExtra = 5;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::LetterPages", text);
}

QFont fontOf(Sheet& sheet, qreal points) {
    sheet.setType(points);
    return sheet.pen().font();
}

// "020 7946 0123" among words read from the right would have its parts the other way round.
QString withNumbersInOrder(QString words) {
    static const QRegularExpression number(u"\\+?[0-9]+(?: [0-9]+)+"_s);
    qsizetype from = 0;
    for (auto match = number.match(words); match.hasMatch(); match = number.match(words, from)) {
        QString parts = match.captured();
        parts = u"\u202A%1\u202C"_s.arg(parts.replace(u' ', QChar::Nbsp));
        words.replace(match.capturedStart(), match.capturedLength(), parts);
        from = match.capturedStart() + parts.size();
    }
    return words;
}

QStringList extraLines(Sheet& sheet, const QString& words, qreal points) {
    sheet.setType(points);
    if (words.isEmpty())
        return {};
    return sheet.wrapped(words.isRightToLeft() ? withNumbersInOrder(words) : words,
                         LetterLayout::laterBody.width() - 2 * kExtraPadding);
}

} // namespace

LetterPainter::LetterPainter(Sheet& sheet, const LetterOnPaper& letter, LetterLook look,
                             const QImage& logo)
    : m_sheet(sheet)
    , m_letter(letter)
    , m_look(look)
    , m_type(letterType(look))
    , m_logo(logo)
    , m_layout(letter.letterhead)
    , m_extraLines(extraLines(sheet, letter.extraLine, m_type.body))
    , m_body(letter.text, fontOf(sheet, m_type.body), LetterLayout::laterBody.width())
    , m_pieces(pieces())
    , m_pages(letterPages(m_pieces, m_layout.body.height() - extraHeight(),
                          LetterLayout::laterBody.height())) {}

// The last two lines go with the close: it never stands alone on a page.
std::vector<LetterPiece> LetterPainter::pieces() const {
    std::vector<LetterPiece> all = m_body.pieces();
    for (std::size_t i = all.size(); i > 0 && i + 2 > all.size(); --i)
        all[i - 1].staysWithNext = true;
    const qreal close = (all.empty() ? 0 : all.back().bottom) + 0.6 * lineOf(m_type.body);
    const qreal closed = close + 3 * lineOf(m_type.body) + LetterLayout::signature;
    all.push_back({close, closed});
    if (m_letter.strip)
        all.push_back({closed + kBeforeStrip,
                       closed + kBeforeStrip + stripHeight(m_sheet, *m_letter.strip, m_look)});
    return all;
}

qreal LetterPainter::extraHeight() const {
    if (m_extraLines.isEmpty())
        return 0;
    return qreal(m_extraLines.size()) * lineOf(m_type.body) + 2 * kExtraPadding + kAfterExtra;
}

void LetterPainter::paint(int page) {
    m_sheet.setLine(0.15);
    qreal top = LetterLayout::laterBody.top();
    if (page == 0) {
        paintFirstHead();
        top = m_layout.body.top() + extraHeight();
    } else {
        paintLaterHead();
    }
    paintText(m_pages[std::size_t(page)], top);
    paintFoot(page);
}

void LetterPainter::line(const QRectF& box, qreal points, const QString& words,
                         Qt::Alignment alignment) {
    m_sheet.setType(points);
    m_sheet.fittedText(box, words, alignment);
}

void LetterPainter::paintFirstHead() {
    paintLetterhead(m_sheet, m_layout.head, m_letter.school, m_letter.letterhead, m_logo, m_type);
    m_sheet.setLine(0.15);
    paintAddress(m_sheet, m_layout.address, m_letter.recipient, m_letter.address);
    paintAside();
    paintFolds();
    paintExtraLine();
}

void LetterPainter::paintAside() {
    QRectF box = m_layout.aside;
    box.setHeight(lineOf(m_type.body));
    line(box, m_type.body, m_letter.date, Qt::AlignRight | Qt::AlignVCenter);
    box.translate(0, box.height());
    line(box, m_type.body, m_letter.reference, Qt::AlignRight | Qt::AlignVCenter);
}

void LetterPainter::paintFolds() {
    m_sheet.setRule();
    for (const qreal fold : LetterLayout::foldAt)
        m_sheet.pen().drawLine(QPointF(LetterLayout::margins.left(), fold),
                               QPointF(LetterLayout::margins.left() + kFoldMark, fold));
    m_sheet.setLine(0.15);
}

// Framed, so that somebody who reads no English sees what is for them.
void LetterPainter::paintExtraLine() {
    if (m_extraLines.isEmpty())
        return;
    QRectF frame = m_layout.body;
    frame.setHeight(extraHeight() - kAfterExtra);
    m_sheet.pen().drawRect(frame);
    QRectF box = frame.adjusted(kExtraPadding, kExtraPadding, -kExtraPadding, 0);
    box.setHeight(lineOf(m_type.body));
    // Embedded (U+202B … U+202C), so that a full stop stands where such a line ends: at its left.
    const bool fromRight = m_letter.extraLine.isRightToLeft();
    const QString as = fromRight ? u"\u202B%1\u202C"_s : u"%1"_s;
    const auto side = fromRight ? Qt::AlignRight : Qt::AlignLeft;
    m_sheet.setType(m_type.body);
    for (const QString& words : m_extraLines) {
        m_sheet.text(box, as.arg(words), side | Qt::AlignAbsolute | Qt::AlignVCenter);
        box.translate(0, box.height());
    }
}

void LetterPainter::paintLaterHead() {
    line(LetterLayout::laterHead, m_type.small,
         u"%1 · %2 · %3"_s.arg(m_letter.school, m_letter.recipient, m_letter.date));
}

void LetterPainter::paintText(const LetterSpan& span, qreal top) {
    const std::size_t lines = m_body.pieces().size();
    const qreal first = m_pieces[span.first].top;
    if (span.first < lines) {
        m_sheet.pen().save();
        m_sheet.pen().translate(LetterLayout::laterBody.left(), top);
        m_body.paint(m_sheet.pen(), first, m_pieces[std::min(span.last, lines) - 1].bottom);
        m_sheet.pen().restore();
    }
    for (std::size_t i = std::max(span.first, lines); i < span.last; ++i) {
        const qreal at = top + m_pieces[i].top - first;
        if (i == lines)
            paintClose(at);
        else
            paintStrip(m_sheet, {LetterLayout::laterBody.left(), at}, *m_letter.strip, m_look);
    }
}

void LetterPainter::paintClose(qreal top) {
    QRectF box = LetterLayout::laterBody;
    box.setTop(top);
    box.setHeight(lineOf(m_type.body));
    line(box, m_type.body, say("Yours sincerely"));
    box.translate(0, box.height() + LetterLayout::signature);
    line(box, m_type.body, m_letter.letterhead.signatory);
    box.translate(0, box.height());
    line(box, m_type.body, m_letter.letterhead.signatoryTitle);
}

void LetterPainter::paintFoot(int page) {
    const QRectF foot = LetterLayout::foot;
    m_sheet.setRule();
    m_sheet.pen().drawLine(foot.topLeft(), foot.topRight());
    m_sheet.setLine(0.15);
    line(foot, m_type.small, m_letter.profile);
    if (pages() > 1)
        line(foot, m_type.small, say("page %1 of %2").arg(page + 1).arg(pages()),
             Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace rollbook
