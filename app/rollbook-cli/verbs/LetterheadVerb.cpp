// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/letters/SetLetterhead.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

// What is left out stays as it is.
Letterhead letterheadFrom(const Arguments& arguments, Letterhead page) {
    for (const auto& [option, text] :
         {std::pair("phone"_L1, &page.phone), std::pair("email"_L1, &page.email),
          std::pair("person"_L1, &page.person), std::pair("hours"_L1, &page.hours),
          std::pair("signatory"_L1, &page.signatory),
          std::pair("signatory-title"_L1, &page.signatoryTitle)})
        if (arguments.has(option))
            *text = arguments.text(option);
    if (arguments.has("address"_L1))
        page.address = arguments.text("address"_L1).split(u", "_s, Qt::SkipEmptyParts);
    return page;
}

Result<Reply> setLetterhead(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const Letterhead page = letterheadFrom(call.arguments(), (*office)->school().letterhead);
    if (const auto set = SetLetterhead(**office).run(page, call.author()); !set)
        return set.error();
    return Reply{Json::Members{{u"person"_s, page.person},
                               {u"phone"_s, page.phone},
                               {u"hours"_s, page.hours},
                               {u"signatory"_s, page.signatory}}};
}

} // namespace

Verb letterheadVerb() {
    return {
        .name = "letterhead"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Say what stands on the page around every letter"_L1,
        .options =
            {
                {"address"_L1, ValueKind::Text, "LINES"_L1, "of the school, parted by “, ”"_L1},
                {"phone"_L1, ValueKind::Text, "NUMBER"_L1, "to ring"_L1},
                {"email"_L1, ValueKind::Text, "ADDRESS"_L1, "to write to"_L1},
                {"person"_L1, ValueKind::Text, "NAME"_L1, "whom to ring"_L1},
                {"hours"_L1, ValueKind::Text, "WORDS"_L1, "when, as “8 am to 4 pm”"_L1},
                {"signatory"_L1, ValueKind::Text, "NAME"_L1, "who signs"_L1},
                {"signatory-title"_L1, ValueKind::Text, "JOB"_L1, "and as what"_L1},
            },
        .run = setLetterhead,
    };
}

} // namespace rollbook::cli
