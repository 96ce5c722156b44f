// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/Closures.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> classesFrom(const Arguments& arguments) {
    const QStringList names = arguments.list("classes"_L1);
    return {names.begin(), names.end()};
}

// "4A=2026-11-20 AM". Errors: cli.usage.
Result<std::vector<Closure::TakenBefore>> takenBeforeFrom(const Arguments& arguments) {
    std::vector<Closure::TakenBefore> taken;
    for (const auto& [className, text] : arguments.pairs("taken-before"_L1)) {
        const Result<SessionKey> session = sessionFromString(text);
        if (!session)
            return usageError(u"--taken-before takes CLASS=SESSION."_s);
        taken.push_back({className, *session});
    }
    return taken;
}

// Errors: cli.usage.
Result<CloseSchool::Request> requestFrom(const Arguments& arguments) {
    const auto taken = takenBeforeFrom(arguments);
    if (!taken)
        return taken.error();
    return CloseSchool::Request{
        .range = {arguments.date("from"_L1), arguments.date("to"_L1)},
        .half = halfFromString(arguments.text("sessions"_L1)),
        .years = arguments.yearGroups("years"_L1),
        .classes = classesFrom(arguments),
        .kind = closureKindFromString(arguments.text("kind"_L1)).value_or(ClosureKind::Unplanned),
        .code = arguments.text("code"_L1),
        .reason = arguments.text("reason"_L1),
        .takenBefore = *taken,
    };
}

Reply replyFrom(ClosureId closure, int superseded) {
    return {Json::Members{{u"closure"_s, closure.value()}, {u"superseded"_s, superseded}}};
}

Result<Reply> close(const Invocation& call) {
    const Result<CloseSchool::Request> request = requestFrom(call.arguments());
    if (!request)
        return request.error();
    if (request->range.isEmpty())
        return usageError(u"--to is before --from."_s);
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    if (auto loaded = (*office)->loadYears(request->range); !loaded)
        return loaded.error();
    CloseSchool verb(**office);
    const auto preview = verb.preview(*request);
    if (!preview)
        return preview.error();
    const auto made = verb.run(*request, call.author());
    if (!made)
        return made.error();
    Reply reply = replyFrom(made->closure, made->superseded);
    for (const Error& warning : preview->warnings)
        reply.complaints += sentenceFor(warning);
    return reply;
}

// Every year the closure reaches is counted, so all it covered is in memory first.
Result<void> loadFor(Office& office, ClosureId id) {
    const Closure* closure = office.school().calendar.closure(id);
    return closure ? office.loadYears(closure->range) : Result<void>();
}

// The record asks for a reason, the command line does not.
QString reasonFrom(const Arguments& arguments) {
    return arguments.has("reason"_L1) ? arguments.text("reason"_L1) : u"Open after all"_s;
}

Result<Reply> reopen(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const ClosureId id(*call.arguments().number("closure"_L1));
    if (auto loaded = loadFor(**office, id); !loaded)
        return loaded.error();
    const Result<int> back =
        LiftClosure(**office).run(id, reasonFrom(call.arguments()), call.author());
    if (!back)
        return back.error();
    return replyFrom(id, *back);
}

} // namespace

Verb closeVerb() {
    return {
        .name = "close"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Close the school, or some years or classes"_L1,
        .options =
            {
                {"from"_L1, ValueKind::Date, "DATE"_L1, "first day"_L1, Presence::Required},
                {"to"_L1, ValueKind::Date, "DATE"_L1, "last day"_L1, Presence::Required},
                {"sessions"_L1, ValueKind::Choice, "AM|PM"_L1, "half days only"_L1},
                {"classes"_L1, ValueKind::Text, "4A,4B"_L1, "these classes"_L1},
                {"years"_L1, ValueKind::YearGroups, "R,2"_L1, "these year groups"_L1},
                {"kind"_L1, ValueKind::Choice, "planned|unplanned"_L1, "known before or not"_L1,
                 Presence::Required},
                {"code"_L1, ValueKind::Text, "CODE"_L1, "# or Y4 when left out"_L1},
                {"reason"_L1, ValueKind::Text, "TEXT"_L1, "why"_L1, Presence::Required},
                {"taken-before"_L1, ValueKind::Pair, "CLASS=SESSION"_L1,
                 "a register taken before the closing: it stands"_L1, Presence::Repeated},
            },
        .run = close,
    };
}

Verb reopenVerb() {
    return {
        .name = "reopen"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Take a closure away: every mark it covered is back"_L1,
        .options =
            {
                {"closure"_L1, ValueKind::Number, "ID"_L1, "as close printed it"_L1,
                 Presence::Required},
                {"reason"_L1, ValueKind::Text, "TEXT"_L1, "why"_L1},
            },
        .run = reopen,
    };
}

} // namespace rollbook::cli
