// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/InputFile.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/Imports.h"

#include <QFileInfo>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Reply replyFrom(const ImportCalendar::Report& report) {
    Reply reply{
        Json::Members{{u"schoolYear"_s, report.year.toString()}, {u"sessions"_s, report.sessions}}};
    for (const Error& warning : report.warnings)
        reply.complaints += sentenceFor(warning);
    return reply;
}

Result<Reply> importCalendar(const Invocation& call) {
    const QString path = call.arguments().positional(1);
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const auto report = ImportCalendar(**office).run(*bytes, QFileInfo(path).fileName(),
                                                     ImportMode::Import, call.author());
    if (!report)
        return report.error();
    return replyFrom(*report);
}

} // namespace

Verb importCalendarVerb() {
    return {
        .name = "import-calendar"_L1,
        .positional = {kFile, "CAL.json"_L1},
        .writes = Writes::Yes,
        .summary = "Bring in the dates of a school year"_L1,
        .options = {},
        .run = importCalendar,
    };
}

} // namespace rollbook::cli
