// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of the official register, page by page.

#include "ui/print/CopyPages.h"
#include "ui/print/OfficialRegister.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWeeksAPage = 8;
constexpr qreal kNameWidth = 52;
constexpr qreal kClassWidth = 10;
constexpr qreal kWidestDay = 8; // both halves
constexpr qreal kWeekGap = 1.2; // a little air between weeks
constexpr qreal kRowHeight = 4.6;
constexpr qreal kHeadHeight = 24;
constexpr qreal kFootHeight = 12;
constexpr qreal kNoteLine = 4;
constexpr qreal kNoteIndent = 8;
constexpr qreal kNotesTop = 14;
constexpr CopyPages::Look kNote{8, kNoteLine};

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::OfficialRegister", text);
}

// Columns [first, last) of the sessions: at most eight weeks.
struct Span {
    std::size_t first = 0;
    std::size_t last = 0;
};

QDate mondayOf(const SessionKey& session) {
    return SchoolCalendar::mondayOf(session.date);
}

std::vector<Span> spansOf(const std::vector<SessionKey>& sessions) {
    std::vector<Span> spans;
    int weeks = 0;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const bool isNewWeek = i == 0 || mondayOf(sessions[i]) != mondayOf(sessions[i - 1]);
        if (isNewWeek && weeks++ % kWeeksAPage == 0)
            spans.push_back({i, i});
        spans.back().last = i + 1;
    }
    return spans;
}

class RegisterPages : public CopyPages {
public:
    RegisterPages(const OfficialRegister& reg, Sheet& sheet)
        : CopyPages(sheet, kFootHeight)
        , m_reg(reg)
        , m_hasClasses(std::ranges::any_of(reg.rows, [&](const OfficialRegister::Row& row) {
            return row.className != reg.rows.front().className;
        })) {
        for (const Span& span : spansOf(reg.sessions))
            m_dayWidth = std::min(m_dayWidth, widthLeftForADay(span));
    }

    bool paint() {
        const auto rowsAPage = std::size_t((bottom() - kHeadHeight) / kRowHeight);
        for (const Span& span : spansOf(m_reg.sessions))
            for (std::size_t first = 0; first < m_reg.rows.size(); first += rowsAPage)
                if (!turn() || !paintGrid(span, first, std::min(first + rowsAPage,
                                                                 m_reg.rows.size())))
                    return false;
        return paintNotes();
    }

private:
    qreal paintEdges() override {
        sheet().setType(13, QFont::DemiBold);
        sheet().text({0, 0, width(), 6}, m_reg.heading);
        sheet().setType(9);
        sheet().text({0, 6, width(), 5},
                     say("%1 · attendance register · %2")
                         .arg(m_reg.school, words::range(m_reg.range)));
        paintFootWithKey();
        return kNotesTop;
    }

    void paintFootWithKey() {
        const qreal top = bottom() + 4;
        sheet().setLine(0.15);
        sheet().pen().drawLine(QPointF(0, top), QPointF(width(), top));
        sheet().setType(7);
        sheet().text({0, top, width(), 4},
                     say("Printed %1 by %2 · page %3 · office copy")
                         .arg(words::dateTime(m_reg.printedAt), m_reg.printedBy)
                         .arg(page()));
        sheet().text({0, top, width(), 4},
                     say("grey: no session, or not on roll · open box: no mark · small figure: "
                         "see Amendments"),
                     Qt::AlignRight | Qt::AlignVCenter);
        sheet().text({0, top + 3.5, width(), 4},
                     say("Ledger head %1").arg(m_reg.headDigest));
    }

    // With eight full weeks narrower than it would like to be.
    qreal widthLeftForADay(const Span& span) const {
        int days = 1;
        int weeks = 1;
        for (std::size_t i = span.first + 1; i < span.last; ++i) {
            days += m_reg.sessions[i].date != m_reg.sessions[i - 1].date ? 1 : 0;
            weeks += mondayOf(m_reg.sessions[i]) != mondayOf(m_reg.sessions[i - 1]) ? 1 : 0;
        }
        return (width() - kNameWidth - (weeks - 1) * kWeekGap) / days;
    }

    qreal gridRight(const Span& span) const { return dayLeft(span, span.last - 1) + m_dayWidth; }

    qreal dayLeft(const Span& span, std::size_t index) const {
        qreal left = kNameWidth;
        for (std::size_t i = span.first + 1; i <= index; ++i) {
            if (m_reg.sessions[i].date != m_reg.sessions[i - 1].date)
                left += m_dayWidth;
            if (mondayOf(m_reg.sessions[i]) != mondayOf(m_reg.sessions[i - 1]))
                left += kWeekGap;
        }
        return left;
    }

    bool paintGrid(const Span& span, std::size_t firstRow, std::size_t lastRow) {
        paintDays(span, lastRow - firstRow);
        for (std::size_t row = firstRow; row < lastRow; ++row) {
            const qreal top = kHeadHeight + qreal(row - firstRow) * kRowHeight;
            sheet().setRule();
            sheet().pen().drawLine(QPointF(0, top + kRowHeight),
                                   QPointF(gridRight(span), top + kRowHeight));
            sheet().setLine(0.15);
            paintName(top, m_reg.rows[row]);
            for (std::size_t i = span.first; i < span.last; ++i)
                paintCell({dayLeft(span, i), top, m_dayWidth, kRowHeight}, m_reg.rows[row].cells[i]);
        }
        return true;
    }

    void paintName(qreal top, const OfficialRegister::Row& row) {
        const qreal classWidth = m_hasClasses ? kClassWidth : 0;
        sheet().setType(8);
        sheet().fittedText({0, top, kNameWidth - 2 - classWidth, kRowHeight}, row.name);
        if (m_hasClasses)
            sheet().fittedText({kNameWidth - 2 - classWidth, top, classWidth, kRowHeight},
                               row.className, Qt::AlignRight | Qt::AlignVCenter);
    }

    // Weeks and days over the columns, and the rules that part the days.
    void paintDays(const Span& span, std::size_t rows) {
        for (std::size_t i = span.first; i < span.last; ++i) {
            const SessionKey& session = m_reg.sessions[i];
            if (session.half != Half::AM)
                continue;
            const qreal left = dayLeft(span, i);
            const bool isNewWeek =
                i == span.first || mondayOf(session) != mondayOf(m_reg.sessions[i - 1]);
            sheet().setType(7);
            if (isNewWeek)
                sheet().text({left, 12.5, 5 * m_dayWidth, 4},
                             session.date.toString(u"d MMM"_s));
            sheet().text({left, 16.5, m_dayWidth, 3.5},
                         QLocale(QLocale::English).toString(session.date, u"ddd"_s).left(2),
                         Qt::AlignCenter);
            sheet().text({left, 19.8, m_dayWidth, 3.5}, QString::number(session.date.day()),
                         Qt::AlignCenter);
            isNewWeek ? sheet().setLine(0.25) : sheet().setRule();
            sheet().pen().drawLine(QPointF(left, 16.5),
                                   QPointF(left, kHeadHeight + qreal(rows) * kRowHeight));
            sheet().setLine(0.15);
        }
    }

    // The morning stands in the upper left of a day's box, the afternoon in the lower right, so that
    // a full week of presence makes the herringbone.
    void paintCell(const QRectF& day, const OfficialRegister::Cell& cell) {
        const bool isMorning = cell.session.half == Half::AM;
        const qreal half = day.width() / 2;
        const QRectF box(day.left() + (isMorning ? 0 : half), day.top(), half, day.height());
        if (cell.state == SessionState::NoSession || cell.state == SessionState::OffRoll) {
            sheet().pen().fillRect(box, QBrush(QColor(205, 205, 205)));
            return;
        }
        sheet().setLine(0.22);
        const QRectF inner = box.adjusted(0.45, 0.7, -0.45, -0.7);
        if (cell.code == u"/"_s)
            sheet().pen().drawLine(inner.bottomLeft(), inner.topRight());
        else if (cell.code == u"\\"_s)
            sheet().pen().drawLine(inner.topLeft(), inner.bottomRight());
        else
            paintCode(box, cell);
        if (cell.note > 0) {
            sheet().setType(4);
            sheet().text(box.adjusted(0, -0.3, 0.4, 0), QString::number(cell.note),
                         Qt::AlignTop | Qt::AlignRight);
        }
    }

    void paintCode(const QRectF& box, const OfficialRegister::Cell& cell) {
        if (cell.state == SessionState::Blank) {
            sheet().setLine(0.1);
            sheet().pen().drawRect(box.adjusted(0.5, 1, -0.5, -1));
            return;
        }
        sheet().setType(cell.code.size() > 1 ? 5 : 7, QFont::DemiBold);
        sheet().text(box, cell.code, Qt::AlignCenter);
    }

    bool paintNotes() {
        if (m_reg.footnotes.isEmpty())
            return true;
        if (!turn())
            return false;
        sheet().setType(10, QFont::DemiBold);
        sheet().text({0, top(), width(), 6}, say("Amendments"));
        moveDown(7);
        for (int i = 0; i < int(m_reg.footnotes.size()); ++i)
            if (!paintNote(i))
                return false;
        return true;
    }

    // Whole, on as many lines as it needs: it is the record.
    bool paintNote(int note) {
        const qreal wide = width() - kNoteIndent;
        if (!makeRoom(kNoteLine))
            return false;
        paintLines(kNote, 0, kNoteIndent, {QString::number(note + 1)});
        return paintOver(kNote, kNoteIndent, wide, wrapped(kNote, m_reg.footnotes.at(note), wide));
    }

    const OfficialRegister& m_reg;
    const bool m_hasClasses; // of several classes: each name says its own
    qreal m_dayWidth = kWidestDay;
};

} // namespace

PrintJob printJob(const OfficialRegister& reg) {
    PrintJob job;
    job.title = say("Register of %1, %2").arg(reg.heading, words::range(reg.range));
    job.fileName = say("Register %1 %2").arg(reg.heading, reg.range.from.toString(Qt::ISODate));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 10, 12, 8},
                             QPageLayout::Millimeter);
    job.paint = [reg](Sheet& sheet) -> Result<void> {
        if (!RegisterPages(reg, sheet).paint())
            return noNextPage(reg.heading);
        return {};
    };
    return job;
}

} // namespace rollbook
