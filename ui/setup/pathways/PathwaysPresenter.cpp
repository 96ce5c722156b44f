// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/PathwaysPresenter.h"

#include "core/office/work/DueWork.h"
#include "core/office/work/UsePathway.h"
#include "ui/words/ActionWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"
#include "ui/words/StepWords.h"
#include "ui/words/UseWords.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isInForce(const School& school, const Pathway& pathway, QDate today) {
    return std::ranges::count(pathwaysOn(school, today), &pathway) > 0;
}

QString kindOf(const PathwayBook& book, const Pathway& pathway) {
    if (pathway.layer == Layer::Statutory)
        return PathwaysPresenter::tr("The law");
    return book.isOwn(pathway.id) ? PathwaysPresenter::tr("The school’s own")
                                  : PathwaysPresenter::tr("Came with Rollbook");
}

// What is in force first, then what can be taken up, then the law as it was.
int placeOf(const School& school, const Pathway& pathway, QDate today) {
    const bool isLaw = pathway.layer == Layer::Statutory;
    if (isInForce(school, pathway, today))
        return isLaw ? 0 : 1;
    if (isLaw)
        return 4;
    return school.pathways->isOwn(pathway.id) ? 2 : 3;
}

Line lineOf(const School& school, const Pathway& pathway, QDate today) {
    return {.key = pathway.id,
            .cells = {pathway.title, kindOf(*school.pathways, pathway),
                      words::whenInUse(school, pathway, today),
                      QString::number(pathway.steps.size())},
            .sortKeys = {{}, {}, {}, int(pathway.steps.size())},
            .isQuiet = pathway.layer == Layer::Statutory && !isInForce(school, pathway, today)};
}

Line lineOf(const Step& step, const words::RuleNames& names) {
    return {.key = step.id,
            .cells = {u"%1: %2"_s.arg(words::actionKind(step.kind), step.action),
                      words::ruleInFull(step, names), words::owner(step.owner), step.source}};
}

} // namespace

PathwaysPresenter::PathwaysPresenter(Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_pathways({tr("Pathway"), tr("Whose"), tr("In force"), tr("Steps")})
    , m_rules({tr("What is asked"), tr("The rule"), tr("Who does it"), tr("Source")}) {
    connect(&office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        const bool isOfPupils = !change.pupils.empty();
        if (change.parts.testFlag(ChangedPart::Work) && !isOfPupils && m_pathways.rowCount() > 0)
            load();
    });
}

void PathwaysPresenter::load() {
    const School& school = m_office.school();
    const QDate today = m_office.clock().today();
    std::vector<const Pathway*> all;
    for (const Pathway& pathway : school.pathways->all())
        all.push_back(&pathway);
    std::ranges::stable_sort(all, {}, [&](const Pathway* each) {
        return std::tuple(placeOf(school, *each, today), each->title);
    });
    std::vector<Line> lines;
    for (const Pathway* pathway : all)
        lines.push_back(lineOf(school, *pathway, today));
    m_pathways.setLines(std::move(lines));
    showRules();
}

void PathwaysPresenter::choose(const QVariant& key) {
    m_chosen = key.toString();
    showRules();
}

void PathwaysPresenter::showRules() {
    std::vector<Line> lines;
    if (const Pathway* pathway = chosen()) {
        const words::RuleNames names{*pathway, m_office.school().characteristicKinds()};
        for (const Step& step : pathway->steps)
            lines.push_back(lineOf(step, names));
    }
    m_rules.setLines(std::move(lines));
    Q_EMIT changed();
}

const Pathway* PathwaysPresenter::chosen() const {
    return m_office.school().pathways->pathway(m_chosen);
}

std::shared_ptr<const Pathway> PathwaysPresenter::shareChosen() const {
    return {m_office.school().pathways, chosen()};
}

bool PathwaysPresenter::isPack() const {
    return chosen() && chosen()->layer == Layer::School;
}

bool PathwaysPresenter::isOwn() const {
    return m_office.school().pathways->isOwn(m_chosen);
}

QString PathwaysPresenter::heading() const {
    const Pathway* pathway = chosen();
    if (!pathway)
        return {};
    return tr("%1. Source: %2.")
        .arg(words::whenInUse(m_office.school(), *pathway, m_office.clock().today()),
             pathway->source);
}

QString PathwaysPresenter::beyond() const {
    return chosen() ? chosen()->beyondAProgram.join(u' ') : QString();
}

QString PathwaysPresenter::use(QDate from, const Author& by) {
    if (!from.isValid())
        return tr("Say from which day it is used, as dd/mm/yyyy.");
    return sentence(UsePathway(m_office).run({m_chosen, from}, by));
}

QString PathwaysPresenter::copy(const QString& title, const Author& by) {
    const auto made = KeepPathway(m_office).copy(m_chosen, title, by);
    if (!made)
        return sentence(made.error());
    choose(*made);
    return {};
}

QString PathwaysPresenter::keep(const QByteArray& text, const Author& by) {
    return sentence(KeepPathway(m_office).run(text, by));
}

Result<QByteArray> PathwaysPresenter::keptText() const {
    if (const auto may = KeepPathway(m_office).mayEdit(m_chosen); !may)
        return may.error();
    const auto texts = KeepPathway(m_office).texts(m_chosen);
    if (!texts)
        return texts.error();
    return texts->back().text;
}

Result<std::vector<PathwaysPresenter::Earlier>> PathwaysPresenter::earlier() const {
    const auto texts = KeepPathway(m_office).texts(m_chosen);
    if (!texts)
        return texts.error();
    std::vector<Earlier> earlier;
    for (std::size_t i = texts->size(); i-- > 0;)
        if (i + 1 < texts->size())
            earlier.push_back({u"%1, %2"_s.arg(words::dateTime((*texts)[i].at),
                                               (*texts)[i].by.name),
                               (*texts)[i].text});
    return earlier;
}

Result<RulesSheet> PathwaysPresenter::sheet(const Author& by) const {
    const auto head = m_office.headDigest();
    if (!head)
        return head.error();
    return rulesSheet(m_office.school(), *chosen(),
                      {.printedAt = m_office.clock().now(), .printedBy = by.name, .headDigest = *head});
}

} // namespace rollbook
