// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of a pupil's record, page by page.

#include "ui/print/CopyPages.h"
#include "ui/print/PupilRecord.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

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
constexpr CopyPages::Look kHead{10, kTitle - 1, QFont::DemiBold};
constexpr CopyPages::Look kFact{9, kLine};
constexpr CopyPages::Look kEvent{8.5, kLine};
constexpr CopyPages::Look kWhat{8.5, kLine, QFont::DemiBold};

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PupilRecord", text);
}

class RecordPages : public CopyPages {
public:
    RecordPages(const PupilRecord& record, Sheet& sheet)
        : CopyPages(sheet, kFootHeight)
        , m_record(record) {}

    bool paint() {
        return turn() && paintFacts(say("Identity"), m_record.identity) &&
               paintFacts(say("Flags and groups"), m_record.known) &&
               paintFacts(say("Adults"), m_record.adults) &&
               paintFacts(say("Brothers and sisters here"), m_record.siblings) &&
               paintSentences(say("Where the pupil stands"), m_record.standing) &&
               paintCalendar() && paintTotals() &&
               paintFacts(say("Agreed with the family"), m_record.agreed) &&
               paintSentences(say("Before and after what was done"), m_record.followed) &&
               paintChronology();
    }

private:
    qreal paintEdges() override {
        paintFoot({m_record.profile, m_record.printedAt, m_record.printedBy, m_record.headDigest});
        return paintHead(u"%1 · %2"_s.arg(m_record.name, m_record.place),
                         say("%1 · attendance record · %2")
                             .arg(m_record.school, words::range(m_record.range)));
    }

    // Never a title alone at the foot of a page.
    bool paintTitle(const QString& title, qreal belowIt) {
        if (!makeRoom(kTitle + belowIt))
            return false;
        paintLines(kHead, 0, width(), {title});
        moveDown(kTitle);
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
        moveDown(kGap);
        return true;
    }

    bool paintFact(const PupilRecord::Line& line) {
        const QStringList label = wrapped(kFact, line.label, kLabel - kBetween);
        const QStringList text = wrapped(kFact, line.text, width() - kLabel);
        if (!makeRoom(qreal(std::max(label.size(), text.size())) * kLine))
            return false;
        paintLines(kFact, 0, kLabel - kBetween, label);
        if (!paintOver(kFact, kLabel, width() - kLabel, text))
            return false;
        moveDown(qreal(std::max(label.size() - text.size(), qsizetype(0))) * kLine);
        return true;
    }

    bool paintSentences(const QString& title, const QStringList& sentences) {
        if (sentences.isEmpty())
            return true;
        if (!paintTitle(title, kLine * 2))
            return false;
        for (const QString& sentence : sentences) {
            const QStringList lines = wrapped(kFact, sentence, width());
            if (!makeRoom(qreal(lines.size()) * kLine) ||
                !paintOver(kFact, 0, width(), lines))
                return false;
        }
        moveDown(kGap);
        return true;
    }

    bool paintCalendar() {
        if (m_record.year.months.empty())
            return true;
        const qreal height = heightOf(sheet(), m_record.year);
        if (!paintTitle(say("The school year"), height))
            return false;
        paintYear(sheet(), top(), m_record.year);
        moveDown(height + kGap);
        return true;
    }

    bool paintTotals() {
        if (m_record.totals.rows.empty())
            return true;
        if (!paintTitle(say("Sessions by term and by code"), 3 * kLine))
            return false;
        int headed = 0; // the page that has the heads
        for (const QStringList& row : m_record.totals.rows) {
            if (!makeRoom(kLine))
                return false;
            if (page() != std::exchange(headed, page()))
                paintTotalsRow(m_record.totals.heads, QFont::DemiBold);
            paintTotalsRow(row, QFont::Normal);
        }
        moveDown(kGap);
        return true;
    }

    void paintTotalsRow(const QStringList& cells, QFont::Weight weight) {
        const qreal figures = kFigure * qreal(cells.size() - 1);
        sheet().setType(8.5, weight);
        sheet().fittedText({0, top(), width() - figures - kBetween, kLine}, cells.front());
        for (int i = 1; i < int(cells.size()); ++i)
            sheet().text({width() - figures + (i - 1) * kFigure, top(), kFigure, kLine}, cells[i],
                         Qt::AlignRight | Qt::AlignVCenter);
        moveDown(kLine);
        paintRule();
    }

    bool paintChronology() {
        if (!paintTitle(say("What happened"), 2 * kLine))
            return false;
        if (m_record.chronology.empty()) {
            paintLines(kFact, 0, width(), {say("Nothing stands on this copy.")});
            return true;
        }
        for (const words::ChronologyWords& line : m_record.chronology)
            if (!paintEvent(line))
                return false;
        return true;
    }

    // What, then what was said under it; whom and by whom beside.
    bool paintEvent(const words::ChronologyWords& line) {
        const qreal wide = width() - kWhen - kBy - (m_record.hasAdults ? kWhom : 0) - kBetween;
        const qreal saidWide = width() - kWhen - kBy - kBetween;
        const QStringList what = wrapped(kWhat, line.what, wide);
        const QStringList said = wrapped(kEvent, line.said, saidWide);
        const QStringList by = wrapped(kEvent, line.by, kBy - kBetween);
        const QStringList whom =
            m_record.hasAdults ? wrapped(kEvent, line.whom, kWhom - kBetween) : QStringList();
        const qsizetype own = std::max(what.size(), whom.size()) + said.size();
        const qsizetype tall = std::max(own, by.size());
        if (!makeRoom(qreal(tall) * kLine))
            return false;
        paintLines(kEvent, 0, kWhen, {line.when});
        paintLines(kEvent, width() - kBy, kBy, by);
        paintLines(kEvent, width() - kBy - kWhom, kWhom - kBetween, whom);
        paintLines(kWhat, kWhen, wide, what);
        moveDown(qreal(own - said.size()) * kLine);
        if (!paintOver(kEvent, kWhen, saidWide, said))
            return false;
        moveDown(qreal(tall - own) * kLine);
        paintRule();
        return true;
    }

    const PupilRecord& m_record;
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
        if (!RecordPages(record, sheet).paint())
            return noNextPage(record.name);
        return {};
    };
    return job;
}

} // namespace rollbook
