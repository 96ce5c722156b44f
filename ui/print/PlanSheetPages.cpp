// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of an attendance plan, page by page.

#include "ui/print/PlanSheet.h"
#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHeadHeight = 18;
constexpr qreal kLaterHead = 9;
constexpr qreal kFootHeight = 11;
constexpr qreal kLine = 5;
constexpr qreal kTitle = 8;
constexpr qreal kGap = 5;
constexpr qreal kBetween = 3;
constexpr qreal kWhom = 48;
constexpr qreal kWhen = 24;
constexpr qreal kSignature = 16; // room for a name written by hand

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PlanSheet", text);
}

class PlanPages {
public:
    PlanPages(const PlanSheet& value, Sheet& sheet)
        : m_value(value)
        , m_sheet(sheet) {}

    bool paint() {
        begin();
        for (const PlanSheet::Line& line : m_value.lines)
            if (!paintLine(line))
                return false;
        return paintActions() && paintSignatures();
    }

private:
    qreal width() const { return m_sheet.size().width(); }
    qreal bottom() const { return m_sheet.size().height() - kFootHeight; }

    void begin() {
        ++m_page;
        m_sheet.setType(m_page == 1 ? 15 : 9, QFont::DemiBold);
        m_sheet.fittedText({0, 0, width(), m_page == 1 ? 8.0 : 5.0},
                           say("%1 for %2").arg(m_value.title, m_value.name));
        if (m_page == 1) {
            m_sheet.setType(9);
            m_sheet.fittedText({0, 8, width(), 5}, u"%1 · %2"_s.arg(m_value.school, m_value.place));
        }
        paintFoot();
        m_top = m_page == 1 ? kHeadHeight : kLaterHead;
    }

    void paintFoot() {
        const qreal top = bottom() + 3.5;
        m_sheet.setLine(0.15);
        m_sheet.pen().drawLine(QPointF(0, top), QPointF(width(), top));
        m_sheet.setType(7, QFont::DemiBold);
        m_sheet.text({0, top, width(), 4}, m_value.profile);
        m_sheet.setType(7);
        m_sheet.text({0, top, width(), 4},
                     say("Printed %1 by %2 · page %3")
                         .arg(words::dateTime(m_value.printedAt), m_value.printedBy)
                         .arg(m_page),
                     Qt::AlignRight | Qt::AlignVCenter);
        if (!m_value.headDigest.isEmpty())
            m_sheet.text({0, top + 3.5, width(), 4},
                         say("Ledger head %1").arg(m_value.headDigest));
    }

    bool makeRoom(qreal height) {
        if (m_top + height <= bottom())
            return true;
        if (!m_sheet.nextPage())
            return false;
        begin();
        return true;
    }

    QStringList wrapped(const QString& text, qreal wide) {
        m_sheet.setType(10);
        QStringList lines;
        for (const QString& paragraph : text.split(u'\n'))
            lines += m_sheet.wrapped(paragraph, wide);
        return lines;
    }

    void paintText(qreal left, qreal wide, const QStringList& lines) {
        m_sheet.setType(10);
        for (int i = 0; i < int(lines.size()); ++i)
            m_sheet.text({left, m_top + i * kLine, wide, kLine}, lines[i]);
    }

    bool paintTitle(const QString& title, qreal belowIt) {
        if (!makeRoom(kTitle + belowIt))
            return false;
        m_sheet.setType(11, QFont::DemiBold);
        m_sheet.text({0, m_top, width(), kTitle - 2}, title);
        m_top += kTitle;
        return true;
    }

    // A page may end within what somebody wrote at length.
    bool paintLine(const PlanSheet::Line& line) {
        if (!paintTitle(line.label, kLine))
            return false;
        for (const QString& each : wrapped(line.text, width())) {
            if (!makeRoom(kLine))
                return false;
            paintText(0, width(), {each});
            m_top += kLine;
        }
        m_top += kGap;
        return true;
    }

    bool paintActions() {
        if (!paintTitle(say("What is agreed"), 3 * kLine))
            return false;
        m_sheet.setType(8.5);
        m_sheet.text({whomLeft(), m_top - kTitle, kWhom, kTitle - 2}, say("By whom"));
        m_sheet.text({whenLeft(), m_top - kTitle, kWhen, kTitle - 2}, say("By when"));
        for (std::size_t i = 0; i < m_value.actions.size(); ++i)
            if (!paintAction(int(i) + 1, m_value.actions[i]))
                return false;
        m_top += kGap;
        return true;
    }

    qreal whenLeft() const { return width() - kWhen; }
    qreal whomLeft() const { return whenLeft() - kWhom; }

    bool paintAction(int number, const PlanSheet::Action& action) {
        const QString numbered = u"%1. "_s.arg(number) + action.what;
        const QStringList what = wrapped(numbered, whomLeft() - kBetween);
        const QStringList whom = wrapped(action.byWhom, kWhom - kBetween);
        const qreal tall = qreal(std::max(what.size(), whom.size())) * kLine + 1;
        if (!makeRoom(tall))
            return false;
        paintText(0, whomLeft() - kBetween, what);
        paintText(whomLeft(), kWhom, whom);
        paintText(whenLeft(), kWhen, {action.byWhen});
        m_top += tall;
        m_sheet.setRule();
        m_sheet.pen().drawLine(QPointF(0, m_top), QPointF(width(), m_top));
        m_sheet.setLine(0.15); // what comes is black again
        m_top += 1;
        return true;
    }

    // All on one page: nobody signs a page with nothing but a name on it twice.
    bool paintSignatures() {
        if (!makeRoom(qreal(m_value.signers.size()) * kSignature))
            return false;
        for (const QString& signer : m_value.signers) {
            const qreal line = m_top + kSignature - kLine;
            m_sheet.setLine(0.15);
            m_sheet.pen().drawLine(QPointF(0, line), QPointF(whomLeft() - kBetween, line));
            m_sheet.pen().drawLine(QPointF(whomLeft(), line), QPointF(width(), line));
            m_sheet.setType(8.5);
            m_sheet.fittedText({0, line, whomLeft() - kBetween, kLine}, signer);
            m_sheet.text({whomLeft(), line, kWhom, kLine}, say("Date"));
            m_top += kSignature;
        }
        return true;
    }

    const PlanSheet& m_value;
    Sheet& m_sheet;
    qreal m_top = 0;
    int m_page = 0;
};

} // namespace

PrintJob printJob(const PlanSheet& sheet) {
    PrintJob job;
    job.title = say("%1 for %2").arg(sheet.title, sheet.name);
    job.fileName = u"%1 %2 %3 %4"_s.arg(sheet.title, sheet.name,
                                        sheet.printedAt.date().toString(Qt::ISODate),
                                        sheet.profileName);
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {20, 15, 20, 10},
                             QPageLayout::Millimeter);
    job.isOneSided = true;
    job.paint = [sheet](Sheet& paper) -> Result<void> {
        if (!PlanPages(sheet, paper).paint())
            return noNextPage(sheet.name);
        return {};
    };
    return job;
}

} // namespace rollbook
