// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/work/DueWork.h"
#include "core/office/work/SettleStep.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

// The session that the act names: as given, else the last of what is due of that step.
SessionKey sessionFor(const Invocation& call, const School& school, const Settlement& settlement) {
    if (const auto given = call.arguments().session("session"_L1))
        return *given;
    SessionKey named{call.asAt().date, Half::AM};
    if (const auto list = worklistOf(school, call.asAt()))
        for (const DueAction& row : list->due())
            if (row.step->id == settlement.step && row.subject.pupil == settlement.subject.pupil)
                named = row.lastSession;
    return named;
}

Result<Settlement> settlementFrom(const Invocation& call, const School& school) {
    const Arguments& arguments = call.arguments();
    Settlement settlement{.step = arguments.text("step"_L1),
                          .words = arguments.text("outcome"_L1),
                          .deferredUntil = arguments.date("defer-until"_L1),
                          .through = contactKindFromString(arguments.text("kind"_L1))};
    if (arguments.has("upn"_L1)) {
        const auto pupil = findPupil(school.roll, arguments.text("upn"_L1));
        if (!pupil)
            return pupil.error();
        settlement.subject.pupil = (*pupil)->id;
    }
    if (settlement.deferredUntil.isValid() && arguments.has("not-needed"_L1))
        return usageError(u"Give --defer-until or --not-needed, not both."_s);
    if (settlement.deferredUntil.isValid())
        settlement.kind = Settlement::Kind::Deferred;
    else if (arguments.has("not-needed"_L1))
        settlement.kind = Settlement::Kind::NotNeeded;
    settlement.session = sessionFor(call, school, settlement);
    return settlement;
}

QString inOneWord(Settlement::Kind kind) {
    switch (kind) {
    case Settlement::Kind::Deferred:
        return u"deferred"_s;
    case Settlement::Kind::NotNeeded:
        return u"notNeeded"_s;
    case Settlement::Kind::Done:
        break;
    }
    return u"done"_s;
}

Result<Reply> act(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const auto settlement = settlementFrom(call, (*office)->school());
    if (!settlement)
        return settlement.error();
    const auto entry = SettleStep(**office).run({*settlement}, call.author());
    if (!entry)
        return entry.error();
    return Reply{Json::Members{
        {u"action"_s, inOneWord(settlement->kind)},
        {u"entry"_s, entry->value()},
    }};
}

} // namespace

Verb actVerb() {
    return {
        .name = "act"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Say that what was due is done, put off or not needed"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil, where it is about one"_L1},
                {"step"_L1, ValueKind::Text, "ID"_L1, "as worklist has it"_L1, Presence::Required},
                {"session"_L1, ValueKind::Session, "SESSION"_L1,
                 "one of the occurrence; else its last"_L1},
                {"outcome"_L1, ValueKind::Text, "TEXT"_L1, "what was done, or why not"_L1,
                 Presence::Required},
                {"kind"_L1, ValueKind::Choice, kContactKinds, "how it was done"_L1},
                {"defer-until"_L1, ValueKind::Date, "DATE"_L1, "ask again on that school day"_L1},
                {"not-needed"_L1, ValueKind::None, {}, "it need not be done"_L1},
            },
        .run = act,
    };
}

} // namespace rollbook::cli
