// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/Verbs.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> printHistory(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const auto pupil = findPupil((*office)->school().roll, call.arguments().text("upn"_L1));
    if (!pupil)
        return pupil.error();
    const auto revisions =
        (*office)->history((*pupil)->id, *call.arguments().session("session"_L1));
    if (!revisions)
        return revisions.error();
    Json::Items items;
    for (const MarkRevision& revision : *revisions)
        items.push_back(jsonOf(revision));
    return Reply{items};
}

} // namespace

Verb historyVerb() {
    return {
        .name = "history"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "Everything that was recorded of one session, oldest first"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil"_L1, Presence::Required},
                {"session"_L1, ValueKind::Session, "SESSION"_L1, "\"2026-11-20 AM\""_L1,
                 Presence::Required},
            },
        .run = printHistory,
    };
}

} // namespace rollbook::cli
