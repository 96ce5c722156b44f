// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/Verbs.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Json jsonOfCode(const AttendanceCode& code) {
    return Json::Members{
        {u"code"_s, code.code},
        {u"description"_s, code.description},
        {u"class"_s, toString(code.classification)},
        {u"possible"_s, code.possible()},
        {u"countsTowardsPenalty"_s, code.countsTowardsPenalty},
        {u"from"_s, jsonOf(code.from)},
        {u"to"_s, jsonOf(code.to)},
        {u"source"_s, code.source},
    };
}

Result<Reply> listCodes(const Invocation& call) {
    const auto codes = CodeBook::shipped();
    if (!codes)
        return codes.error();
    Json::Items items;
    for (const AttendanceCode* code : (*codes)->inForceOn(call.arguments().date("on"_L1)))
        items.push_back(jsonOfCode(*code));
    return Reply{items};
}

} // namespace

Verb codesVerb() {
    return {
        .name = "codes"_L1,
        .positional = {},
        .writes = Writes::No,
        .summary = "List the national codes in force on a date; needs no file"_L1,
        .options = {{"on"_L1, ValueKind::Date, "DATE"_L1, "the date"_L1, Presence::Required}},
        .run = listCodes,
    };
}

} // namespace rollbook::cli
