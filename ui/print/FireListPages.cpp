// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/FireListPages.h"

#include "ui/print/CopyPages.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHead = 24;
constexpr qreal kClassHead = 9;
constexpr qreal kLine = 6.4;
constexpr qreal kAwayLine = 4.6;
constexpr qreal kGap = 5;
constexpr qreal kFoot = 8;
constexpr int kColumns = 2;
constexpr qreal kGutter = 8;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::FireList", text);
}

// Of a class that is not known its head says so, once.
QString knownWords(const FireLine& line, bool isClassKnown) {
    if (line.from == FireLine::From::LateBook)
        return say("came %1").arg(words::time(line.since));
    if (line.from == FireLine::From::Movement)
        return (line.where == FireLine::Where::Away ? say("left %1") : say("back %1"))
            .arg(words::time(line.since));
    if (line.where == FireLine::Where::Away)
        return say("away");
    const bool isToBeFound = line.where == FireLine::Where::Unknown && isClassKnown;
    return isToBeFound ? say("not known") : QString();
}

FireListPages::Class pagesOf(const Roll& roll, const FireClass& from) {
    FireListPages::Class made{.heading = from.className.isEmpty() ? say("No class")
                                                                  : from.className,
                              .isKnown = from.isKnown,
                              .called = {},
                              .away = {}};
    for (const FireLine& line : from.lines) {
        const Pupil* pupil = roll.pupil(line.pupil);
        ROLLBOOK_CHECK(pupil, continue);
        if (from.isCalled(line))
            made.called.push_back({pupil->listName(), knownWords(line, from.isKnown)});
        else
            made.away << pupil->listName();
    }
    return made;
}

class FirePainter : public CopyPages {
public:
    FirePainter(Sheet& sheet, const FireListPages& pages)
        : CopyPages(sheet, kFoot)
        , m_pages(pages) {}

    bool paint() {
        if (!turn())
            return false;
        for (const FireListPages::Class& each : m_pages.classes)
            if (!paintClass(each))
                return false;
        return true;
    }

private:
    qreal paintEdges() override {
        sheet().setType(16, QFont::DemiBold);
        sheet().text({0, 0, width(), 8}, say("Fire list"));
        sheet().setType(12, QFont::DemiBold);
        sheet().text({0, 0, width(), 8},
                     words::dateInHeading(m_pages.at.date()) + u"  "_s +
                         words::time(m_pages.at.time()),
                     Qt::AlignRight | Qt::AlignVCenter);
        sheet().setType(9);
        sheet().text({0, 9, width(), 5}, m_pages.school);
        sheet().setType(11);
        sheet().text({0, 14, width(), 6}, summary());
        sheet().setType(8);
        sheet().text({0, bottom() + 3, width(), 5}, say("Page %1").arg(page()),
                     Qt::AlignRight | Qt::AlignVCenter);
        return kHead;
    }

    QString summary() const {
        QString text = say("%1 to account for · %2 away").arg(m_pages.called).arg(m_pages.away);
        if (m_pages.classesNotKnown == 1)
            text += say(" · 1 class not known: call everybody in it");
        else if (m_pages.classesNotKnown > 1)
            text += say(" · %1 classes not known: call everybody in them")
                        .arg(m_pages.classesNotKnown);
        return text;
    }

    static int rowsOf(const FireListPages::Class& each) {
        return (int(each.called.size()) + kColumns - 1) / kColumns;
    }

    // A class stays together where a page can hold it.
    bool paintClass(const FireListPages::Class& each) {
        const QStringList away = awayLines(each);
        const qreal height =
            kClassHead + rowsOf(each) * kLine + qreal(away.size()) * kAwayLine + kGap;
        if (!makeRoom(height))
            return false;
        paintClassHead(each);
        if (!paintNames(each) || !paintAway(away))
            return false;
        moveDown(kGap);
        return true;
    }

    QStringList awayLines(const FireListPages::Class& each) {
        if (each.away.isEmpty())
            return {};
        sheet().setType(8);
        return sheet().wrapped(say("Away: %1").arg(each.away.join(u"; "_s)), width());
    }

    void paintClassHead(const FireListPages::Class& each) {
        sheet().setType(12, QFont::DemiBold);
        sheet().text({0, top(), width() / 2, kClassHead - 2}, each.heading);
        sheet().setType(10, each.isKnown ? QFont::Normal : QFont::DemiBold);
        const int count = int(each.called.size());
        sheet().text({width() / 2, top(), width() / 2, kClassHead - 2},
                     each.isKnown ? say("%1 to account for").arg(count)
                                  : say("NOT KNOWN: call all %1").arg(count),
                     Qt::AlignRight | Qt::AlignVCenter);
        sheet().setLine(0.3);
        sheet().pen().drawLine(QPointF(0, top() + kClassHead - 1.5),
                               QPointF(width(), top() + kClassHead - 1.5));
        moveDown(kClassHead);
    }

    // Down the first column, then down the second.
    bool paintNames(const FireListPages::Class& each) {
        const int rows = rowsOf(each);
        for (int row = 0; row < rows; ++row) {
            if (!makeRoom(kLine))
                return false;
            for (int column = 0; column < kColumns; ++column)
                if (const auto at = std::size_t(row + column * rows); at < each.called.size())
                    paintName(each.called[at], (columnWidth() + kGutter) * column);
            moveDown(kLine);
        }
        return true;
    }

    qreal columnWidth() const { return (width() - kGutter) / kColumns; }

    void paintName(const FireListPages::Line& line, qreal left) {
        const qreal column = columnWidth();
        sheet().setLine(0.25);
        sheet().pen().drawRect(QRectF(left, top() + 1.2, 4, 4));
        sheet().setType(10);
        sheet().fittedText({left + 6, top(), column - 28, kLine}, line.name);
        sheet().setType(8);
        sheet().text({left + column - 20, top(), 20, kLine}, line.known,
                     Qt::AlignRight | Qt::AlignVCenter);
    }

    bool paintAway(const QStringList& lines) {
        for (const QString& line : lines) {
            if (!makeRoom(kAwayLine))
                return false;
            sheet().setType(8);
            sheet().text({0, top(), width(), kAwayLine}, line);
            moveDown(kAwayLine);
        }
        return true;
    }

    const FireListPages& m_pages;
};

} // namespace

FireListPages fireListPages(const School& school, const FireList& list) {
    FireListPages pages{.school = school.details.name,
                        .at = list.at,
                        .called = list.called(),
                        .away = 0,
                        .classesNotKnown = 0,
                        .classes = {}};
    for (const FireClass& each : list.classes) {
        pages.classes.push_back(pagesOf(school.roll, each));
        pages.away += int(pages.classes.back().away.size());
        pages.classesNotKnown += each.isKnown ? 0 : 1;
    }
    return pages;
}

PrintJob printJob(const FireListPages& pages) {
    PrintJob job;
    job.title = say("Fire list, %1").arg(words::dateTime(pages.at));
    job.fileName = say("Fire list %1").arg(pages.at.toString(u"yyyy-MM-dd HHmm"_s));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                             QPageLayout::Millimeter);
    job.paint = [pages](Sheet& sheet) -> Result<void> {
        if (!FirePainter(sheet, pages).paint())
            return noNextPage(say("Fire list"));
        return {};
    };
    return job;
}

} // namespace rollbook
