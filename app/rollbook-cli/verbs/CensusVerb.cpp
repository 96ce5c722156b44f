// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/ReadYears.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/census/CensusReturn.h"
#include "core/exchange/OutFile.h"
#include "ui/words/CensusTable.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Json jsonOfPupil(const CensusPupil& pupil) {
    return Json::Members{
        {u"upn"_s, textOrNull(pupil.upn)},
        {u"surname"_s, pupil.surname},
        {u"forename"_s, pupil.forename},
        {u"dateOfBirth"_s, jsonOf(pupil.birth)},
        {u"enrolmentStatus"_s, QString(toLetter(pupil.status))},
        {u"onRoll"_s, pupil.isOnRoll},
        {u"entryDate"_s, jsonOf(pupil.entry)},
        {u"leavingDate"_s, jsonOf(pupil.leaving)},
        {u"possible"_s, pupil.totals.possible},
        {u"attended"_s, pupil.totals.attended},
        {u"authorised"_s, pupil.totals.authorised},
        {u"unauthorised"_s, pupil.totals.unauthorised},
        {u"codes"_s, jsonOf(pupil.totals.codes)},
    };
}

Json jsonOfProblem(const CensusProblem& problem, const Roll& roll) {
    const Pupil* pupil = roll.pupil(problem.pupil);
    return Json::Members{
        {u"kind"_s, toString(problem.kind)},
        {u"upn"_s, pupil ? textOrNull(pupil->upn) : Json()},
        {u"session"_s, problem.session ? Json(toString(*problem.session)) : Json()},
        {u"message"_s, sentenceFor(problem.error)},
    };
}

Json jsonOfReturn(const CensusReturn& data, const Roll& roll) {
    Json::Items pupils;
    for (const CensusPupil& pupil : data.pupils)
        pupils.push_back(jsonOfPupil(pupil));
    Json::Items problems;
    for (const CensusProblem& problem : data.problems)
        problems.push_back(jsonOfProblem(problem, roll));
    return Json::Members{
        {u"from"_s, jsonOf(data.period.window.from)},
        {u"to"_s, jsonOf(data.period.window.to)},
        {u"collectedIn"_s, data.period.collectedIn},
        {u"censusDay"_s, jsonOf(data.period.censusDay)},
        {u"returnBy"_s, jsonOf(data.period.returnBy)},
        {u"pupils"_s, pupils},
        {u"totals"_s, figuresOf(data.totals)},
        {u"problems"_s, problems},
    };
}

Result<void> writeReturn(const CensusReturn& data, const Office& office, const Invocation& call) {
    const QString path = call.arguments().text("out"_L1);
    const Result<QString> head = office.headDigest();
    if (!head)
        return head.error();
    const OutTable table =
        words::censusTable(data, office.school().details, {call.clock().now(), *head});
    return writeTable(table, path);
}

bool canWriteAs(const QString& path) {
    return path.isEmpty() || hasEnding(path, u"csv"_s) || hasEnding(path, u"xlsx"_s);
}

Result<Reply> printCensus(const Invocation& call) {
    const Arguments& arguments = call.arguments();
    if (!canWriteAs(arguments.text("out"_L1)))
        return usageError(u"--out takes a name ending in .csv or .xlsx."_s);
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const SchoolYear year = *arguments.year("year"_L1);
    const auto reg = registerOf(**office, year);
    if (!reg)
        return reg.error();
    const CensusTerm term = *censusTermFromString(arguments.text("period"_L1));
    const CensusReturn data = censusReturn(**reg, censusPeriod(year, term), call.asAt());
    if (arguments.has("out"_L1))
        if (auto written = writeReturn(data, **office, call); !written)
            return written.error();
    return Reply{jsonOfReturn(data, (*office)->school().roll)};
}

} // namespace

Verb censusVerb() {
    return {
        .name = "census"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "The attendance of a census period, and what is wrong with it"_L1,
        .options =
            {
                {"year"_L1, ValueKind::Year, "2026/27"_L1, "the school year"_L1,
                 Presence::Required},
                {"period"_L1, ValueKind::Choice, "autumn|spring|summer1|summer2"_L1,
                 "the attendance of which part"_L1, Presence::Required},
                {"out"_L1, ValueKind::Text, "F.csv|F.xlsx"_L1, "write the table there too"_L1},
            },
        .run = printCensus,
    };
}

} // namespace rollbook::cli
