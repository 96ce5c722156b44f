// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/ReadYears.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/record/PupilYear.h"
#include "ui/print/PupilRecord.h"
#include "ui/print/PutOnPaper.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Json termsOf(const Register& reg, PupilId pupil, const AsAt& asAt) {
    Json::Items items;
    for (const TermTotals& term : termTotals(reg, pupil, asAt))
        items.push_back(Json::Members{{u"term"_s, textOrNull(term.name)},
                                      {u"from"_s, jsonOf(term.days.from)},
                                      {u"to"_s, jsonOf(term.days.to)}} +
                        figuresOf(term.totals));
    return items;
}

// What stands on the copy, no more.
Json chronologyOf(const PupilRecord& record) {
    Json::Items items;
    for (const words::ChronologyWords& line : record.chronology)
        items.push_back(Json::Members{{u"when"_s, line.when},
                                      {u"what"_s, line.what},
                                      {u"with"_s, textOrNull(line.whom)},
                                      {u"said"_s, textOrNull(line.said)},
                                      {u"by"_s, textOrNull(line.by)}});
    return items;
}

Result<RecordReader> readerFrom(const Arguments& arguments, const School& school, PupilId pupil,
                                QDate on) {
    const QString profile = arguments.text("profile"_L1);
    RecordReader reader{.profile = recordProfileFromString(profile).value_or(RecordProfile::Office)};
    if (reader.profile != RecordProfile::Parent)
        return reader;
    const auto parent = parentToGive(school, pupil, arguments.text("parent"_L1), on);
    if (!parent)
        return parent.error();
    reader.parent = *parent;
    return reader;
}

Result<Reply> writeRecord(const Invocation& call) {
    const Arguments& arguments = call.arguments();
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const School& school = (*office)->school();
    const auto pupil = findPupil(school.roll, arguments.text("upn"_L1));
    if (!pupil)
        return pupil.error();
    const QDate today = call.clock().today();
    const auto reg = registerOf(**office, SchoolYear::containing(today));
    if (!reg)
        return reg.error();
    const auto reader = readerFrom(arguments, school, (*pupil)->id, today);
    if (!reader)
        return reader.error();
    const auto record =
        pupilRecord(**office, (*pupil)->id, *reader, u"rollbook-cli"_s);
    if (!record)
        return record.error();
    const QString file = arguments.text("out"_L1);
    if (const auto written = writePdf(printJob(*record), file); !written)
        return written.error();
    const auto standing = rollbook::standingOf(**reg, (*pupil)->id, today);
    return Reply{Json::Members{{u"upn"_s, textOrNull((*pupil)->upn)},
                               {u"name"_s, legalName(**pupil)},
                               {u"profile"_s, toString(reader->profile)},
                               {u"foot"_s, record->profile},
                               {u"file"_s, file}} +
                 (standing ? cli::standingOf(*standing) : Json::Members()) +
                 Json::Members{{u"terms"_s, termsOf(**reg, (*pupil)->id, call.asAt())},
                               {u"chronology"_s, cli::chronologyOf(*record)}}};
}

} // namespace

Verb recordVerb() {
    return {
        .name = "record"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "A pupil’s record as pages: what stands on them depends on for whom they are"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil"_L1, Presence::Required},
                {"out"_L1, ValueKind::Text, "F.pdf"_L1, "the file"_L1, Presence::Required},
                {"profile"_L1, ValueKind::Choice, "office|parent|partner|court"_L1,
                 "for whom; the office unless said"_L1},
                {"parent"_L1, ValueKind::Text, "NAME"_L1,
                 "which parent, as “Mrs Wei Archer”; the first to be asked unless said"_L1},
            },
        .run = writeRecord,
        .makesPages = true,
    };
}

} // namespace rollbook::cli
