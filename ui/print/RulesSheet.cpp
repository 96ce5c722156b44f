// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/RulesSheet.h"

#include "ui/print/CopyPages.h"
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

constexpr CopyPages::Look kWhat{10, kLine, QFont::DemiBold};
constexpr CopyPages::Look kWords{9, kLine};
constexpr CopyPages::Look kSource{8, kLine};

struct Paragraph {
    CopyPages::Look look;
    QString text;
};

// Each rule whole on one page; a page says whose rules they are.
class RulePages : public CopyPages {
public:
    RulePages(const RulesSheet& value, Sheet& sheet)
        : CopyPages(sheet, kFootHeight)
        , m_value(value) {}

    bool paint() {
        if (!turn() || !paintTogether({}, {{kWords, say("Source: %1").arg(m_value.source)}}))
            return false;
        for (const RulesSheet::Rule& rule : m_value.rules)
            if (!paintRule(rule))
                return false;
        return paintBeyond();
    }

private:
    qreal paintEdges() override {
        sheet().setType(14, QFont::DemiBold);
        sheet().fittedText({0, 0, width(), 7}, m_value.title);
        sheet().setType(9);
        sheet().text({0, 7, width(), 5}, u"%1 · %2"_s.arg(m_value.school, m_value.inForce));
        paintFoot({.profile = say("The school’s rules"),
                   .printedAt = m_value.printedAt,
                   .printedBy = m_value.printedBy,
                   .headDigest = m_value.headDigest});
        return 16;
    }

    // Numbered in the margin, so that a rule can be cited.
    bool paintRule(const RulesSheet::Rule& rule) {
        return paintTogether(
            QString::number(++m_rule),
            {{kWhat, rule.what},
             {kWords, rule.words},
             {kSource, say("%1 · Source: %2").arg(rule.whose, rule.source)}});
    }

    bool paintBeyond() {
        if (m_value.beyondAProgram.isEmpty())
            return true;
        const QString head = say("What no program can do");
        std::vector<Paragraph> notes{{kWhat, head}};
        for (const QString& note : m_value.beyondAProgram) {
            notes.push_back({kWords, note});
            if (!paintTogether({}, notes))
                return false;
            notes.clear();
        }
        return true;
    }

    bool paintTogether(const QString& margin, const std::vector<Paragraph>& paragraphs) {
        const qreal wide = width() - kNumberWidth;
        qreal height = kGap;
        for (const Paragraph& each : paragraphs)
            height += qreal(wrapped(each.look, each.text, wide).size()) * kLine;
        if (!makeRoom(height))
            return false;
        paintLines(kWords, 0, kNumberWidth, {margin});
        for (const Paragraph& each : paragraphs)
            if (!paintOver(each.look, kNumberWidth, wide, wrapped(each.look, each.text, wide)))
                return false;
        moveDown(kGap);
        return true;
    }

    const RulesSheet& m_value;
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
