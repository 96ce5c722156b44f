// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of a pupil's record, page by page.

#include "ui/print/PupilRecord.h"
#include "ui/print/PupilRecordCalendar.h"
#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHeadHeight = 15;
constexpr qreal kLaterHead = 9;
constexpr qreal kFootHeight = 11;
constexpr qreal kLine = 4.3;
constexpr qreal kTitle = 6.5;
constexpr qreal kGap = 3.5;
constexpr qreal kLabel = 42; // of a fact
constexpr qreal kWhen = 29;
constexpr qreal kWhom = 36;
constexpr qreal kBy = 40;
constexpr qreal kBetween = 2;
constexpr qreal kFigure = 30; // of a term

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PupilRecord", text);
}

class Pages {
public:
    Pages(const PupilRecord& record, Sheet& sheet)
        : m_record(record)
        , m_sheet(sheet) {}

    bool paint() {
        begin();
        return paintFacts(say("Identity"), m_record.identity) &&
               paintFacts(say("Flags and groups"), m_record.known) &&
               paintFacts(say("Adults"), m_record.adults) &&
               paintFacts(say("Brothers and sisters here"), m_record.siblings) &&
               paintStanding() && paintCalendar() && paintTotals() &&
               paintFacts(say("Agreed with the family"), m_record.agreed) && paintChronology();
    }

private:
    qreal width() const { return m_sheet.size().width(); }
    qreal bottom() const { return m_sheet.size().height() - kFootHeight; }

    void begin() {
        ++m_page;
        m_sheet.setType(m_page == 1 ? 14 : 9, QFont::DemiBold);
        m_sheet.fittedText({0, 0, width(), m_page == 1 ? 7.0 : 5.0},
                           u"%1 · %2"_s.arg(m_record.name, m_record.place));
        if (m_page == 1) {
            m_sheet.setType(9);
            m_sheet.fittedText({0, 7, width(), 5},
                               say("%1 · attendance record · %2")
                                   .arg(m_record.school, words::range(m_record.range)));
        }
        paintFoot();
        m_top = m_page == 1 ? kHeadHeight : kLaterHead;
    }

    void paintFoot() {
        const qreal top = bottom() + 3.5;
        m_sheet.setLine(0.15);
        m_sheet.pen().drawLine(QPointF(0, top), QPointF(width(), top));
        m_sheet.setType(7, QFont::DemiBold);
        m_sheet.text({0, top, width(), 4}, m_record.profile);
        m_sheet.setType(7);
        m_sheet.text({0, top, width(), 4},
                     say("Printed %1 by %2 · page %3")
                         .arg(words::dateTime(m_record.printedAt), m_record.printedBy)
                         .arg(m_page),
                     Qt::AlignRight | Qt::AlignVCenter);
        if (!m_record.headDigest.isEmpty())
            m_sheet.text({0, top + 3.5, width(), 4},
                         say("Ledger head %1").arg(m_record.headDigest));
    }

    // Room for so much, on a new page where this one has not enough.
    bool makeRoom(qreal height) {
        if (m_top + height <= bottom())
            return true;
        if (!m_sheet.nextPage())
            return false;
        begin();
        return true;
    }

    // Never a title alone at the foot of a page.
    bool paintTitle(const QString& title, qreal belowIt) {
        if (!makeRoom(kTitle + belowIt))
            return false;
        m_sheet.setType(10, QFont::DemiBold);
        m_sheet.text({0, m_top, width(), kTitle - 1}, title);
        m_top += kTitle;
        return true;
    }

    bool paintFacts(const QString& title, const PupilRecord::Lines& lines) {
        if (lines.empty())
            return true;
        if (!paintTitle(title, kLine))
            return false;
        for (const PupilRecord::Line& line : lines)
            if (!paintFact(line))
                return false;
        m_top += kGap;
        return true;
    }

    bool paintFact(const PupilRecord::Line& line) {
        m_sheet.setType(9);
        const QStringList text = m_sheet.wrapped(line.text, width() - kLabel);
        if (!makeRoom(qreal(text.size()) * kLine))
            return false;
        m_sheet.setType(9);
        m_sheet.fittedText({0, m_top, kLabel - kBetween, kLine}, line.label);
        paintLines(kLabel, m_top, text);
        m_top += qreal(text.size()) * kLine;
        return true;
    }

    void paintLines(qreal left, qreal top, const QStringList& lines) {
        for (int i = 0; i < int(lines.size()); ++i)
            m_sheet.text({left, top + i * kLine, width() - left, kLine}, lines[i]);
    }

    bool paintStanding() {
        if (m_record.standing.isEmpty())
            return true;
        if (!paintTitle(say("Where the pupil stands"), kLine * 2))
            return false;
        for (const QString& sentence : m_record.standing) {
            m_sheet.setType(9);
            const QStringList lines = m_sheet.wrapped(sentence, width());
            if (!makeRoom(qreal(lines.size()) * kLine))
                return false;
            m_sheet.setType(9);
            paintLines(0, m_top, lines);
            m_top += qreal(lines.size()) * kLine;
        }
        m_top += kGap;
        return true;
    }

    bool paintCalendar() {
        if (m_record.year.empty())
            return true;
        const qreal height = recordCalendarHeight(m_sheet, m_record);
        if (!paintTitle(say("The school year"), height))
            return false;
        paintRecordCalendar(m_sheet, m_top, m_record);
        m_top += height + kGap;
        return true;
    }

    bool paintTotals() {
        if (m_record.totals.rows.empty())
            return true;
        if (!paintTitle(say("Sessions by term and by code"), 3 * kLine))
            return false;
        paintTotalsRow(m_record.totals.heads, QFont::DemiBold);
        for (const QStringList& row : m_record.totals.rows) {
            if (!makeRoom(kLine))
                return false;
            paintTotalsRow(row, QFont::Normal);
        }
        m_top += kGap;
        return true;
    }

    void paintTotalsRow(const QStringList& cells, QFont::Weight weight) {
        const qreal figures = kFigure * qreal(cells.size() - 1);
        m_sheet.setType(8.5, weight);
        m_sheet.fittedText({0, m_top, width() - figures - kBetween, kLine}, cells.front());
        for (int i = 1; i < int(cells.size()); ++i)
            m_sheet.text({width() - figures + (i - 1) * kFigure, m_top, kFigure, kLine}, cells[i],
                         Qt::AlignRight | Qt::AlignVCenter);
        m_top += kLine;
        paintRule();
    }

    void paintRule() {
        m_sheet.setRule();
        m_sheet.pen().drawLine(QPointF(0, m_top), QPointF(width(), m_top));
        m_sheet.setLine(0.15); // what comes is black again
    }

    bool paintChronology() {
        if (!paintTitle(say("What happened"), 2 * kLine))
            return false;
        if (m_record.chronology.empty()) {
            m_sheet.setType(9);
            m_sheet.text({0, m_top, width(), kLine}, say("Nothing stands on this copy."));
            return true;
        }
        for (const words::ChronologyWords& line : m_record.chronology)
            if (!paintEvent(line))
                return false;
        return true;
    }

    // What, then what was said under it; whom and by whom beside.
    bool paintEvent(const words::ChronologyWords& line) {
        const qreal left = kWhen;
        const qreal wide = width() - kWhen - kBy - (m_record.hasAdults ? kWhom : 0) - kBetween;
        m_sheet.setType(8.5);
        const QStringList what = m_sheet.wrapped(line.what, wide);
        const QStringList said = line.said.isEmpty()
                                     ? QStringList()
                                     : m_sheet.wrapped(line.said, width() - left - kBy - kBetween);
        const QStringList by = m_sheet.wrapped(line.by, kBy - kBetween);
        const qreal tall = qreal(std::max(what.size() + said.size(), by.size())) * kLine;
        if (!makeRoom(tall))
            return false;
        m_sheet.setType(8.5);
        m_sheet.text({0, m_top, kWhen, kLine}, line.when);
        paintLines(width() - kBy, m_top, by);
        if (m_record.hasAdults)
            m_sheet.fittedText({width() - kBy - kWhom, m_top, kWhom - kBetween, kLine}, line.whom);
        m_sheet.setType(8.5, QFont::DemiBold);
        paintLines(left, m_top, what);
        m_sheet.setType(8.5);
        paintLines(left, m_top + qreal(what.size()) * kLine, said);
        m_top += tall;
        paintRule();
        return true;
    }

    const PupilRecord& m_record;
    Sheet& m_sheet;
    qreal m_top = 0;
    int m_page = 0;
};

} // namespace

PrintJob printJob(const PupilRecord& record) {
    PrintJob job;
    job.title = say("Record of %1").arg(record.name);
    job.fileName = say("Record %1 %2 %3")
                       .arg(record.name, record.range.to.toString(Qt::ISODate), record.profileName);
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                             QPageLayout::Millimeter);
    job.isOneSided = true;
    job.paint = [record](Sheet& sheet) -> Result<void> {
        if (!Pages(record, sheet).paint())
            return noNextPage(record.name);
        return {};
    };
    return job;
}

} // namespace rollbook
