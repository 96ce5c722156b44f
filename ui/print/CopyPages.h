// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/Sheet.h"

#include <QDateTime>

namespace rollbook {

// At the foot of each page of a copy: for whom it is (rules.md 36), when and by whom it was printed.
struct CopyFoot {
    QString profile;
    QDateTime printedAt;
    QString printedBy;
    QString headDigest = {}; // empty: this copy does not name it
    int pages = 0;           // of how many; 0: not said
};

// The pages of a copy: a head and a foot on each, and between them as much as there is room for. What
// is drawn stands at top(); moveDown() goes on below it. Whatever answers false had no further page
// to go to.
class CopyPages {
public:
    // Type and the height of its lines.
    struct Look {
        qreal points;
        qreal line;
        QFont::Weight weight = QFont::Normal;
    };
    CopyPages(const CopyPages&) = delete;
    CopyPages& operator=(const CopyPages&) = delete;

protected:
    CopyPages(Sheet& sheet, qreal footHeight)
        : m_sheet(sheet)
        , m_footHeight(footHeight) {}
    virtual ~CopyPages() = default;

    // Draws what stands on every page; answers where the rest begins.
    virtual qreal paintEdges() = 0;

    Sheet& sheet() { return m_sheet; }
    int page() const { return m_page; } // the first is 1
    qreal width() const { return m_sheet.size().width(); }
    qreal bottom() const { return m_sheet.size().height() - m_footHeight; }
    qreal top() const { return m_top; }
    void moveDown(qreal height) { m_top += height; }

    bool turn(); // to the next page; the first is under the pen already
    // Room for so much, on a new page where this one has not enough; a page with nothing on it yet
    // is as good as the next.
    bool makeRoom(qreal height);

    // Of a copy about somebody: who on each page, what below it on the first.
    qreal paintHead(const QString& who, const QString& what);
    void paintFoot(const CopyFoot& foot);

    QStringList wrapped(const Look& look, const QString& text, qreal wide); // paragraph by paragraph
    void paintLines(const Look& look, qreal left, qreal wide, const QStringList& lines);
    // The same, moving down; a page may end between two lines.
    bool paintOver(const Look& look, qreal left, qreal wide, const QStringList& lines);
    void paintRule(); // across

private:
    Sheet& m_sheet;
    const qreal m_footHeight;
    qreal m_begin = 0;
    qreal m_top = 0;
    int m_page = 0;
};

} // namespace rollbook
