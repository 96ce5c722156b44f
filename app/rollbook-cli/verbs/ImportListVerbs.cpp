// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/InputFile.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/Imports.h"

#include <QFileInfo>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Counts { CreatedUpdated, AmendedToo };

Json jsonOfReport(const ImportReport& report, Counts counts) {
    Json::Members members = {
        {u"created"_s, report.created},
        {u"updated"_s, report.updated},
        {u"unchanged"_s, report.unchanged},
    };
    if (counts == Counts::AmendedToo)
        members.push_back({u"amended"_s, report.amended});
    if (report.waiting > 0)
        members.push_back({u"waiting"_s, report.waiting});
    return members + Json::Members{{u"problems"_s, jsonOf(report.problems)},
                                   {u"warnings"_s, jsonOf(report.warnings)}};
}

QString rows(std::size_t count) {
    return count == 1 ? u"1 problem"_s : QString::number(count) + u" problems"_s;
}

QString complaintOf(const ImportReport& report, ImportMode mode) {
    const QString found =
        u"%1 found; those rows were not brought in. "_s.arg(rows(report.problems.size()));
    if (mode == ImportMode::DryRun)
        return found + u"This was a dry run: nothing was changed."_s;
    return found + u"The others were: %1 created, %2 updated, %3 amended."_s.arg(report.created)
                       .arg(report.updated)
                       .arg(report.amended);
}

Reply replyFrom(const ImportReport& report, ImportMode mode, Counts counts) {
    Reply reply{jsonOfReport(report, counts)};
    if (report.problems.empty())
        return reply;
    reply.complaints += complaintOf(report, mode);
    reply.exit = ExitCode::Refused;
    return reply;
}

ImportRequest requestFrom(const Invocation& call, const QByteArray& bytes) {
    const Arguments& arguments = call.arguments();
    return {
        .bytes = bytes,
        .fileName = QFileInfo(arguments.positional(1)).fileName(),
        .mode = arguments.has("dry-run"_L1) ? ImportMode::DryRun : ImportMode::Import,
        .amendReason = arguments.text("amend-reason"_L1),
    };
}

// Importer is ImportPupils, ImportContacts or ImportMarks. A dry run works beside an open window.
template <typename Importer, Counts counts>
Result<Reply> importList(const Invocation& call) {
    const Result<QByteArray> bytes = readInput(call.arguments().positional(1));
    if (!bytes)
        return bytes.error();
    const ImportRequest request = requestFrom(call, *bytes);
    const bool isDryRun = request.mode == ImportMode::DryRun;
    const auto office = call.open(isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const Result<ImportReport> report = Importer(**office).run(request, call.author());
    if (!report)
        return report.error();
    return replyFrom(*report, request.mode, counts);
}

OptionSpec dryRun() {
    return {"dry-run"_L1, ValueKind::None, {}, "say what would happen and change nothing"_L1};
}

} // namespace

Verb importPupilsVerb() {
    return {
        .name = "import-pupils"_L1,
        .positional = {kFile, "CSV"_L1},
        .writes = Writes::UnlessDryRun,
        .summary = "Bring in pupils from an export"_L1,
        .options = {dryRun()},
        .run = importList<ImportPupils, Counts::CreatedUpdated>,
    };
}

Verb importContactsVerb() {
    return {
        .name = "import-contacts"_L1,
        .positional = {kFile, "CSV"_L1},
        .writes = Writes::UnlessDryRun,
        .summary = "Bring in contacts from an export"_L1,
        .options = {dryRun()},
        .run = importList<ImportContacts, Counts::CreatedUpdated>,
    };
}

Verb importMarksVerb() {
    return {
        .name = "import-marks"_L1,
        .positional = {kFile, "CSV"_L1},
        .writes = Writes::UnlessDryRun,
        .summary = "Bring in marks from an export"_L1,
        .options = {dryRun(),
                    {"amend-reason"_L1, ValueKind::Text, "TEXT"_L1,
                     "amend marks that differ, for this reason"_L1}},
        .run = importList<ImportMarks, Counts::AmendedToo>,
    };
}

} // namespace rollbook::cli
