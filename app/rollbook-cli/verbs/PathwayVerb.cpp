// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/work/DueWork.h"
#include "core/office/work/UsePathway.h"
#include "ui/words/StepWords.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Json jsonOf(const Step& step) {
    return Json::Members{
        {u"step"_s, step.id},
        {u"subject"_s, toString(step.subject)},
        {u"action"_s, step.action},
        {u"owner"_s, textOrNull(step.owner)},
        {u"rule"_s, words::ruleInWords(step)},
        {u"source"_s, step.source},
    };
}

Json jsonOf(const Pathway& pathway) {
    Json::Items steps;
    for (const Step& step : pathway.steps)
        steps.push_back(jsonOf(step));
    return Json::Members{
        {u"pathway"_s, pathway.id},
        {u"title"_s, pathway.title},
        {u"layer"_s, toString(pathway.layer)},
        {u"from"_s, cli::jsonOf(pathway.range.from)},
        {u"source"_s, pathway.source},
        {u"steps"_s, steps},
    };
}

Json inForce(const School& school, QDate date) {
    Json::Items items;
    for (const Pathway* pathway : pathwaysOn(school, date))
        items.push_back(jsonOf(*pathway));
    return items;
}

Result<Reply> show(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    return Reply{inForce((*office)->school(), call.asAt().date)};
}

Result<Reply> use(const Invocation& call) {
    const QDate from = call.arguments().date("from"_L1);
    const QString id = call.arguments().positional(2);
    if (!from.isValid() || id.isEmpty())
        return usageError(u"Write “use ID --from DATE” after the file."_s);
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    if (const auto used = UsePathway(**office).run({id, from}, call.author()); !used)
        return used.error();
    return Reply{inForce((*office)->school(), from)};
}

Result<Reply> showOrUse(const Invocation& call) {
    const QString what = call.arguments().positional(1);
    if (what == u"show")
        return show(call);
    if (what == u"use")
        return use(call);
    return usageError(u"Say “show” or “use” after the file."_s);
}

} // namespace

Verb pathwayVerb() {
    return {
        .name = "pathway"_L1,
        .positional = {kFile, "show|use"_L1, "[ID]"_L1},
        .writes = Writes::UnlessShown,
        .summary = "The steps in force, in words, with their source; or the pack used from a day"_L1,
        .options =
            {
                {"from"_L1, ValueKind::Date, "DATE"_L1, "the day from which it is used"_L1},
            },
        .run = showOrUse,
    };
}

} // namespace rollbook::cli
