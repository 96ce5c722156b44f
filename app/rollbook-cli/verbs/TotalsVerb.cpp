// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/ReadYears.h"
#include "app/rollbook-cli/verbs/Verbs.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

GroupBy groupFrom(const QString& text) {
    if (text == "class"_L1)
        return GroupBy::Class;
    if (text == "year"_L1)
        return GroupBy::Year;
    return text == "school"_L1 ? GroupBy::School : GroupBy::Pupil;
}

Json jsonOfRow(const TotalsRow& row, const Roll& roll) {
    const Pupil* pupil = row.pupil ? roll.pupil(*row.pupil) : nullptr;
    return Json::Members{
               {u"key"_s, textOrNull(row.key)},
               {u"upn"_s, pupil ? textOrNull(pupil->upn) : Json()},
               {u"name"_s, pupil ? Json(legalName(*pupil)) : Json()},
               {u"class"_s, textOrNull(row.className)},
               {u"year"_s, jsonOf(row.year)},
           } +
           figuresOf(row.totals);
}

Result<Reply> printTotals(const Invocation& call) {
    const Arguments& arguments = call.arguments();
    const DateRange range{arguments.date("from"_L1), arguments.date("to"_L1)};
    if (range.isEmpty())
        return usageError(u"--to is before --from."_s);
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const auto registers = registersOver(**office, range);
    if (!registers)
        return registers.error();
    Json::Items items;
    for (const TotalsRow& row :
         totals(*registers, range, groupFrom(arguments.text("by"_L1)), call.asAt()))
        items.push_back(jsonOfRow(row, (*office)->school().roll));
    return Reply{items};
}

} // namespace

Verb totalsVerb() {
    return {
        .name = "totals"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "Count sessions over a range"_L1,
        .options =
            {
                {"from"_L1, ValueKind::Date, "DATE"_L1, "first day"_L1, Presence::Required},
                {"to"_L1, ValueKind::Date, "DATE"_L1, "last day"_L1, Presence::Required},
                {"by"_L1, ValueKind::Choice, "pupil|class|year|school"_L1,
                 "a row for each; pupil when left out"_L1},
            },
        .run = printTotals,
    };
}

} // namespace rollbook::cli
