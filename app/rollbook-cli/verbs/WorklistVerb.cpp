// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/work/DueWork.h"
#include "ui/words/StepWords.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Json sessionsOf(const DueAction& row) {
    Json::Items items;
    for (const SessionKey& session : row.sessions)
        items.push_back(toString(session));
    return items;
}

Json jsonOf(const School& school, const DueAction& row) {
    const Pupil* pupil = row.subject.pupil ? school.roll.pupil(*row.subject.pupil) : nullptr;
    const QString className = pupil ? pupil->classOn(row.lastSession.date) : row.subject.name;
    return Json::Members{
        {u"subject"_s, toString(row.step->subject)},
        {u"upn"_s, pupil ? Json(pupil->upn) : Json()},
        {u"name"_s, pupil ? Json(legalName(*pupil)) : Json()},
        {u"class"_s, textOrNull(className)},
        {u"step"_s, row.step->id},
        {u"layer"_s, toString(row.pathway->layer)},
        {u"action"_s, row.step->action},
        {u"reason"_s, words::whyDue(row)},
        {u"triggeredOn"_s, toString(row.triggeredOn)},
        {u"dueBy"_s, cli::jsonOf(row.dueBy)},
        {u"overdue"_s, row.isOverdue},
        {u"accelerated"_s, row.isAccelerated},
        {u"sessions"_s, sessionsOf(row)},
    };
}

// --on alone is a day that is over; with --now of that day, that minute.
AsAt momentOf(const Invocation& call) {
    const QDate on = call.arguments().date("on"_L1);
    return call.asAt().date == on ? call.asAt() : AsAt{on};
}

Result<Reply> printWorklist(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const AsAt asAt = momentOf(call);
    const SchoolYear year = SchoolYear::containing(asAt.date);
    for (const SchoolYear each : {year.previous(), year})
        if (const auto loaded = (*office)->loadYear(each); !loaded)
            return loaded.error();
    const School& school = (*office)->school();
    const auto list = worklistOf(school, asAt);
    if (!list)
        return Error{errors::kNoYear, {{u"year"_s, year.toString()}}};
    Json::Items items;
    int held = 0; // of pupils who have died: no list rings or writes about them
    for (const DueAction& row : list->due())
        if (isHeld(school, row))
            ++held;
        else
            items.push_back(jsonOf(school, row));
    Reply reply{items};
    if (held > 0)
        reply.complaints += u"Held, and not listed: %1. A death is recorded."_s.arg(held);
    return reply;
}

} // namespace

Verb worklistVerb() {
    return {
        .name = "worklist"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "What is due on a day, for whom, by when and why"_L1,
        .options = {{"on"_L1, ValueKind::Date, "DATE"_L1, "the day"_L1, Presence::Required}},
        .run = printWorklist,
    };
}

} // namespace rollbook::cli
