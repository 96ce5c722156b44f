// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/CopyPages.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kTitle = 7;
constexpr qreal kBelowTitle = 5;
constexpr qreal kFirstHead = 15;
constexpr qreal kLaterHead = 9;
constexpr qreal kFootLine = 4;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::CopyPages", text);
}

QString pageOf(int page, int pages) {
    return pages == 0 ? say("page %1").arg(page) : say("page %1 of %2").arg(page).arg(pages);
}

} // namespace

bool CopyPages::turn() {
    if (m_page > 0 && !m_sheet.nextPage())
        return false;
    ++m_page;
    m_top = m_begin = paintEdges();
    return true;
}

bool CopyPages::makeRoom(qreal height) {
    return m_top + height <= bottom() || m_top == m_begin || turn();
}

qreal CopyPages::paintHead(const QString& who, const QString& what) {
    const bool isFirst = m_page == 1;
    m_sheet.setType(isFirst ? 14 : 9, QFont::DemiBold);
    m_sheet.fittedText({0, 0, width(), isFirst ? kTitle : kBelowTitle}, who);
    if (!isFirst)
        return kLaterHead;
    m_sheet.setType(9);
    m_sheet.fittedText({0, kTitle, width(), kBelowTitle}, what);
    return kFirstHead;
}

void CopyPages::paintFoot(const CopyFoot& foot) {
    const qreal line = bottom() + 3.5;
    m_sheet.setLine(0.15);
    m_sheet.pen().drawLine(QPointF(0, line), QPointF(width(), line));
    m_sheet.setType(7, QFont::DemiBold);
    m_sheet.text({0, line, width(), kFootLine}, foot.profile);
    m_sheet.setType(7);
    m_sheet.text({0, line, width(), kFootLine},
                 say("Printed %1 by %2 · %3")
                     .arg(words::dateTime(foot.printedAt), foot.printedBy,
                          pageOf(m_page, foot.pages)),
                 Qt::AlignRight | Qt::AlignVCenter);
    if (!foot.headDigest.isEmpty())
        m_sheet.text({0, line + kFootLine - 0.5, width(), kFootLine},
                     say("Ledger head %1").arg(foot.headDigest));
}

QStringList CopyPages::wrapped(const Look& look, const QString& text, qreal wide) {
    m_sheet.setType(look.points, look.weight);
    QStringList lines;
    if (!text.isEmpty())
        for (const QString& paragraph : text.split(u'\n'))
            lines += m_sheet.wrapped(paragraph, wide);
    return lines;
}

void CopyPages::paintLines(const Look& look, qreal left, qreal wide, const QStringList& lines) {
    m_sheet.setType(look.points, look.weight);
    for (int i = 0; i < int(lines.size()); ++i)
        m_sheet.text({left, m_top + i * look.line, wide, look.line}, lines[i]);
}

bool CopyPages::paintOver(const Look& look, qreal left, qreal wide, const QStringList& lines) {
    for (const QString& line : lines) {
        if (!makeRoom(look.line))
            return false;
        paintLines(look, left, wide, {line});
        moveDown(look.line);
    }
    return true;
}

void CopyPages::paintRule() {
    m_sheet.setRule();
    m_sheet.pen().drawLine(QPointF(0, m_top), QPointF(width(), m_top));
    m_sheet.setLine(0.15); // what comes is black again
}

} // namespace rollbook
