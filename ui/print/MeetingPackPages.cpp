// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of a meeting pack, page by page.

#include "ui/print/CopyPages.h"
#include "ui/print/MeetingForm.h"
#include "ui/print/MeetingPack.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kFootHeight = 10;
constexpr qreal kLine = 5;
constexpr qreal kRow = 4.8;
constexpr qreal kTitle = 8;
constexpr qreal kGap = 4;
constexpr qreal kBetween = 3;
constexpr qreal kFigure = 30; // of a period
constexpr qreal kWhat = 74;   // what the school does
constexpr CopyPages::Look kHead{11, kTitle - 1.5, QFont::DemiBold};
constexpr CopyPages::Look kBody{10, kLine};
constexpr CopyPages::Look kCell{9.5, kRow};
constexpr CopyPages::Look kCellHead{9, kRow, QFont::DemiBold};

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::MeetingPack", text);
}

class PackPages : public CopyPages {
public:
    PackPages(const MeetingPack& pack, Sheet& sheet, int pages)
        : CopyPages(sheet, kFootHeight)
        , m_pack(pack)
        , m_pages(pages) {}

    bool paint() {
        return begin(say("Absence report up to %1").arg(words::dateInLetter(m_pack.on))) && paintReport() &&
               paintCalendar() && begin(say("How the school follows absence")) && paintRules() &&
               begin(say("Parent meeting")) && paintForm();
    }
    int pages() const { return page(); } // once painted

private:
    // Each part on a page of its own: they are handed over one by one.
    bool begin(const QString& part) {
        m_part = part;
        return turn();
    }

    qreal paintEdges() override {
        paintFoot({.profile = m_pack.profile,
                   .printedAt = m_pack.printedAt,
                   .printedBy = m_pack.printedBy,
                   .pages = m_pages});
        sheet().setType(14, QFont::DemiBold);
        sheet().fittedText({0, 0, width(), 7}, m_part);
        sheet().setType(10);
        sheet().fittedText({0, 7.5, width(), 5},
                           u"%1 · %2 · %3"_s.arg(m_pack.name, m_pack.place, m_pack.school));
        return 17;
    }

    bool paintTitle(const QString& title, qreal belowIt) {
        if (!makeRoom(kTitle + belowIt))
            return false;
        paintLines(kHead, 0, width(), {title});
        moveDown(kTitle);
        return true;
    }

    bool paintSentences(const QStringList& sentences) {
        for (const QString& sentence : sentences) {
            if (!paintOver(kBody, 0, width(), wrapped(kBody, sentence, width())))
                return false;
            moveDown(1);
        }
        moveDown(kGap);
        return true;
    }

    bool paintReport() {
        if (m_pack.report.isEmpty())
            return paintSentences({say("The school has no dates for this year yet, so there is "
                                       "nothing to count.")});
        if (!paintSentences(m_pack.report) || !paintTitle(say("In figures"), 3 * kRow))
            return false;
        paintFigures(kCellHead, m_pack.figures.heads);
        for (const QStringList& row : m_pack.figures.rows) {
            if (!makeRoom(kRow))
                return false;
            paintFigures(kCell, row);
        }
        moveDown(kGap);
        return true;
    }

    void paintFigures(const Look& look, const QStringList& cells) {
        const qreal figures = kFigure * qreal(cells.size() - 1);
        sheet().setType(look.points, look.weight);
        sheet().fittedText({0, top(), width() - figures - kBetween, kRow}, cells.front());
        for (int i = 1; i < int(cells.size()); ++i)
            sheet().text({width() - figures + (i - 1) * kFigure, top(), kFigure, kRow}, cells[i],
                         Qt::AlignRight | Qt::AlignVCenter);
        moveDown(kRow);
        paintRule();
    }

    bool paintCalendar() {
        if (m_pack.year.months.empty())
            return true;
        const qreal height = rollbook::heightOf(sheet(), m_pack.year);
        if (!paintTitle(say("The school year"), height))
            return false;
        paintYear(sheet(), top(), m_pack.year);
        moveDown(height + kGap);
        return true;
    }

    bool paintRules() {
        if (!paintSentences(m_pack.day) ||
            !paintSentences({say("What stands here holds for every child. It does not say that any "
                                 "of it has come about.")}))
            return false;
        int headed = 0; // the page that has the heads
        for (const words::ParentRule& rule : m_pack.rules) {
            if (!makeRoom(heightOf(rule)))
                return false;
            if (page() != std::exchange(headed, page()))
                paintRuleRow(kCellHead, {say("When"), say("What the school does")});
            paintRuleRow(kBody, rule);
        }
        return true;
    }

    qreal heightOf(const words::ParentRule& rule) {
        const auto lines = std::max(wrapped(kBody, rule.when, width() - kWhat - kBetween).size(),
                                    wrapped(kBody, rule.what, kWhat).size());
        return qreal(lines) * kBody.line + 2;
    }

    void paintRuleRow(const Look& look, const words::ParentRule& rule) {
        const qreal left = width() - kWhat;
        const QStringList when = wrapped(look, rule.when, left - kBetween);
        const QStringList what = wrapped(look, rule.what, kWhat);
        const qreal tall = qreal(std::max(when.size(), what.size())) * look.line + 2;
        moveDown(1);
        paintLines(look, 0, left - kBetween, when);
        paintLines(look, left, kWhat, what);
        moveDown(tall - 1);
        paintRule();
    }

    bool paintForm() {
        paintMeetingForm(sheet(), {0, top(), width(), bottom() - top()}, m_pack);
        return true;
    }

    const MeetingPack& m_pack;
    const int m_pages;
    QString m_part;
};

// How many pages there will be: each says so.
Result<int> pagesOf(const MeetingPack& pack, const QPageLayout& layout) {
    std::vector<QPicture> pictures;
    Sheet sheet(pictures, layout);
    PackPages pages(pack, sheet, 1);
    return pages.paint() ? Result<int>(pages.pages()) : Result<int>(noNextPage(pack.name));
}

} // namespace

PrintJob printJob(const MeetingPack& pack) {
    PrintJob job;
    job.title = say("Meeting pack for %1").arg(pack.name);
    job.fileName = say("Meeting pack %1 %2")
                       .arg(pack.name, pack.printedAt.date().toString(Qt::ISODate));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 14, 18, 10},
                             QPageLayout::Millimeter);
    job.isOneSided = true;
    job.paint = [pack, layout = job.layout](Sheet& sheet) -> Result<void> {
        const auto pages = pagesOf(pack, layout);
        if (!pages)
            return pages.error();
        if (!PackPages(pack, sheet, *pages).paint())
            return noNextPage(pack.name);
        return {};
    };
    return job;
}

} // namespace rollbook
