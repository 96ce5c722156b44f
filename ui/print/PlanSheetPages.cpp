// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of an attendance plan, page by page.

#include "ui/print/CopyPages.h"
#include "ui/print/PlanSheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kFootHeight = 11;
constexpr qreal kLine = 5;
constexpr qreal kTitle = 8;
constexpr qreal kGap = 5;
constexpr qreal kBetween = 3;
constexpr qreal kWhom = 48;
constexpr qreal kWhen = 24;
constexpr qreal kSignature = 16; // room for a name written by hand
constexpr CopyPages::Look kBody{10, kLine};
constexpr CopyPages::Look kHead{11, kTitle - 2, QFont::DemiBold};
constexpr CopyPages::Look kSmall{8.5, kTitle - 2};

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PlanSheet", text);
}

class PlanPages : public CopyPages {
public:
    PlanPages(const PlanSheet& value, Sheet& sheet)
        : CopyPages(sheet, kFootHeight)
        , m_value(value) {}

    bool paint() {
        if (!turn())
            return false;
        for (const PlanSheet::Line& line : m_value.lines)
            if (!paintLine(line))
                return false;
        return paintActions() && paintSignatures();
    }

private:
    qreal paintEdges() override {
        paintFoot({m_value.profile, m_value.printedAt, m_value.printedBy, m_value.headDigest});
        return paintHead(say("%1 for %2").arg(m_value.title, m_value.name),
                         u"%1 · %2"_s.arg(m_value.school, m_value.place));
    }

    bool paintTitle(const QString& title, qreal belowIt) {
        if (!makeRoom(kTitle + belowIt))
            return false;
        paintLines(kHead, 0, width(), {title});
        moveDown(kTitle);
        return true;
    }

    // A page may end within what somebody wrote at length.
    bool paintLine(const PlanSheet::Line& line) {
        if (!paintTitle(line.label, kLine))
            return false;
        if (!paintOver(kBody, 0, width(), wrapped(kBody, line.text, width())))
            return false;
        moveDown(kGap);
        return true;
    }

    bool paintActions() {
        if (!paintTitle(say("What is agreed"), 3 * kLine))
            return false;
        moveDown(-kTitle); // heads beside the title
        paintLines(kSmall, whomLeft(), kWhom, {say("By whom")});
        paintLines(kSmall, whenLeft(), kWhen, {say("By when")});
        moveDown(kTitle);
        for (std::size_t i = 0; i < m_value.actions.size(); ++i)
            if (!paintAction(int(i) + 1, m_value.actions[i]))
                return false;
        moveDown(kGap);
        return true;
    }

    qreal whenLeft() const { return width() - kWhen; }
    qreal whomLeft() const { return whenLeft() - kWhom; }

    bool paintAction(int number, const PlanSheet::Action& action) {
        const QString numbered = u"%1. "_s.arg(number) + action.what;
        const QStringList what = wrapped(kBody, numbered, whomLeft() - kBetween);
        const QStringList whom = wrapped(kBody, action.byWhom, kWhom - kBetween);
        const qreal tall = qreal(std::max(what.size(), whom.size())) * kLine + 1;
        if (!makeRoom(tall))
            return false;
        paintLines(kBody, 0, whomLeft() - kBetween, what);
        paintLines(kBody, whomLeft(), kWhom, whom);
        paintLines(kBody, whenLeft(), kWhen, {action.byWhen});
        moveDown(tall);
        paintRule();
        moveDown(1);
        return true;
    }

    // All on one page: nobody signs a page with nothing but a name on it twice.
    bool paintSignatures() {
        if (!makeRoom(qreal(m_value.signers.size()) * kSignature))
            return false;
        for (const QString& signer : m_value.signers) {
            const qreal line = top() + kSignature - kLine;
            sheet().setLine(0.15);
            sheet().pen().drawLine(QPointF(0, line), QPointF(whomLeft() - kBetween, line));
            sheet().pen().drawLine(QPointF(whomLeft(), line), QPointF(width(), line));
            sheet().setType(8.5);
            sheet().fittedText({0, line, whomLeft() - kBetween, kLine}, signer);
            sheet().text({whomLeft(), line, kWhom, kLine}, say("Date"));
            moveDown(kSignature);
        }
        return true;
    }

    const PlanSheet& m_value;
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
