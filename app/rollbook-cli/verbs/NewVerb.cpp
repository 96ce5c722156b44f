// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Verbs.h"

#include <algorithm>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(const QString& text, int count) {
    return text.size() == count &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Errors: cli.usage.
Result<SchoolDetails> detailsFrom(const Arguments& arguments) {
    const SchoolDetails details{
        .name = arguments.text("name"_L1).trimmed(),
        .council = arguments.text("la"_L1),
        .establishment = arguments.text("estab"_L1),
        .urn = arguments.text("urn"_L1),
        .phase = phaseFromString(arguments.text("phase"_L1)).value_or(Phase::Primary),
    };
    if (details.name.isEmpty())
        return usageError(u"--name is empty."_s);
    if (!isDigits(details.council, 3))
        return usageError(u"--la takes three digits."_s);
    if (!isDigits(details.establishment, 4))
        return usageError(u"--estab takes four digits."_s);
    return details;
}

Result<Reply> makeNew(const Invocation& call) {
    const Result<SchoolDetails> details = detailsFrom(call.arguments());
    if (!details)
        return details.error();
    auto codes = CodeBook::shipped();
    if (!codes)
        return codes.error();
    const auto office = Office::create(call.file(), *details, call.author(), call.clock(), *codes);
    if (!office)
        return office.error();
    return Reply{Json::Members{{u"file"_s, call.file()}, {u"school"_s, details->name}}};
}

} // namespace

Verb newVerb() {
    return {
        .name = "new"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Make a new file for a school"_L1,
        .options =
            {
                {"name"_L1, ValueKind::Text, "NAME"_L1, "of the school"_L1, Presence::Required},
                {"la"_L1, ValueKind::Text, "NNN"_L1, "number of the council"_L1,
                 Presence::Required},
                {"estab"_L1, ValueKind::Text, "NNNN"_L1, "establishment number"_L1,
                 Presence::Required},
                {"urn"_L1, ValueKind::Text, "URN"_L1, "unique reference number"_L1},
                {"phase"_L1, ValueKind::Choice, "primary|secondary|all-through|special"_L1,
                 "primary when left out"_L1},
            },
        .run = makeNew,
    };
}

} // namespace rollbook::cli
