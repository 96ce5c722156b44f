// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/RulesSheet.h"

#include "ui/print/Sheet.h"
#include "ui/words/ActionWords.h"
#include "ui/words/Dates.h"
#include "ui/words/StepWords.h"
#include "ui/words/UseWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kFootHeight = 12;
constexpr qreal kLine = 4.4;
constexpr qreal kNumberWidth = 9;
constexpr qreal kGap = 3;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::RulesSheet", text);
}

// A paragraph of one look.
struct Paragraph {
    qreal points;
    QFont::Weight weight;
    QString text;
};

// Each rule whole on one page; a page says whose rules they are.
class RulePages {
public:
    RulePages(const RulesSheet& value, Sheet& sheet)
        : m_value(value)
        , m_sheet(sheet) {}

    bool paint() {
        begin();
        if (!paintTogether({}, {{9, QFont::Normal, say("Source: %1").arg(m_value.source)}}))
            return false;
        for (const RulesSheet::Rule& rule : m_value.rules)
            if (!paintRule(rule))
                return false;
        return paintBeyond();
    }

private:
    qreal width() const { return m_sheet.size().width(); }
    qreal bottom() const { return m_sheet.size().height() - kFootHeight; }

    void begin() {
        ++m_page;
        m_sheet.setType(14, QFont::DemiBold);
        m_sheet.fittedText({0, 0, width(), 7}, m_value.title);
        m_sheet.setType(9);
        m_sheet.text({0, 7, width(), 5}, u"%1 · %2"_s.arg(m_value.school, m_value.inForce));
        m_sheet.setType(7);
        m_sheet.text({0, bottom() + 4, width(), 4},
                     say("Printed %1 by %2 · page %3")
                         .arg(words::dateTime(m_value.printedAt), m_value.printedBy)
                         .arg(m_page));
        m_sheet.text({0, bottom() + 7.5, width(), 4},
                     say("Ledger head %1").arg(m_value.headDigest));
        m_top = 16;
    }

    // Numbered in the margin, so that a rule can be cited.
    bool paintRule(const RulesSheet::Rule& rule) {
        return paintTogether(
            QString::number(++m_rule),
            {{10, QFont::DemiBold, rule.what},
             {9, QFont::Normal, rule.words},
             {8, QFont::Normal, say("%1 · Source: %2").arg(rule.whose, rule.source)}});
    }

    bool paintBeyond() {
        if (m_value.beyondAProgram.isEmpty())
            return true;
        const QString head = say("What no program can do");
        std::vector<Paragraph> notes{{10, QFont::DemiBold, head}};
        for (const QString& note : m_value.beyondAProgram) {
            notes.push_back({9, QFont::Normal, note});
            if (!paintTogether({}, notes))
                return false;
            notes.clear();
        }
        return true;
    }

    bool paintTogether(const QString& margin, const std::vector<Paragraph>& paragraphs) {
        qreal height = kGap;
        for (const Paragraph& each : paragraphs)
            height += qreal(linesOf(each).size()) * kLine;
        if (m_top + height > bottom() && !beginNext())
            return false;
        m_sheet.setType(9);
        m_sheet.text({0, m_top, kNumberWidth, kLine}, margin);
        for (const Paragraph& each : paragraphs)
            for (const QString& line : linesOf(each)) {
                m_sheet.text({kNumberWidth, m_top, width() - kNumberWidth, kLine}, line);
                m_top += kLine;
            }
        m_top += kGap;
        return true;
    }

    bool beginNext() {
        if (!m_sheet.nextPage())
            return false;
        begin();
        return true;
    }

    QStringList linesOf(const Paragraph& paragraph) {
        m_sheet.setType(paragraph.points, paragraph.weight);
        return m_sheet.wrapped(paragraph.text, width() - kNumberWidth);
    }

    const RulesSheet& m_value;
    Sheet& m_sheet;
    qreal m_top = 0;
    int m_page = 0;
    int m_rule = 0;
};

} // namespace

RulesSheet rulesSheet(const School& school, const Pathway& pathway,
                      const RulesSheetRequest& request) {
    RulesSheet sheet{.school = school.details.name,
                     .title = pathway.title,
                     .inForce = words::whenInUse(school, pathway, request.printedAt.date()),
                     .source = pathway.source,
                     .rules = {},
                     .beyondAProgram = pathway.beyondAProgram,
                     .printedAt = request.printedAt,
                     .printedBy = request.printedBy,
                     .headDigest = request.headDigest};
    const words::RuleNames names{pathway, school.characteristicKinds()};
    for (const Step& step : pathway.steps)
        sheet.rules.push_back({.what = u"%1: %2"_s.arg(words::actionKind(step.kind), step.action),
                               .whose = words::owner(step.owner),
                               .words = words::ruleInFull(step, names),
                               .source = step.source});
    return sheet;
}

PrintJob printJob(const RulesSheet& sheet) {
    PrintJob job;
    job.title = say("Rules: %1").arg(sheet.title);
    job.fileName = say("Rules %1 %2").arg(sheet.title, sheet.printedAt.date().toString(Qt::ISODate));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 15, 18, 10},
                             QPageLayout::Millimeter);
    job.paint = [sheet](Sheet& page) -> Result<void> {
        if (!RulePages(sheet, page).paint())
            return noNextPage(sheet.title);
        return {};
    };
    return job;
}

} // namespace rollbook
