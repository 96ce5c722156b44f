// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/KeepFile.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Reply soundReply(const Verification& report) {
    return {Json::Members{
        {u"ok"_s, true},
        {u"entries"_s, report.entries},
        {u"marks"_s, report.marks},
        {u"head"_s, report.headDigest},
    }};
}

Reply faultReply(const Verification& report) {
    const QString detail = sentenceFor(*report.fault);
    const Json entry = report.firstBadEntry ? Json(report.firstBadEntry->value()) : Json();
    return {Json::Members{{u"ok"_s, false}, {u"firstBadEntry"_s, entry}, {u"detail"_s, detail}},
            {detail},
            ExitCode::Refused};
}

Result<Reply> verify(const Invocation& call) {
    const Result<Verification> report = verifyFile(call.file());
    if (!report)
        return report.error();
    return report->isOk() ? soundReply(*report) : faultReply(*report);
}

Result<Reply> replyFrom(const Result<Copied>& copied) {
    if (!copied)
        return copied.error();
    return Reply{Json::Members{
        {u"file"_s, copied->file},
        {u"bytes"_s, copied->bytes},
        {u"verified"_s, copied->verification.isOk()},
    }};
}

Result<Reply> makeBackup(const Invocation& call) {
    return replyFrom(backUp(call.file(), call.arguments().positional(1)));
}

Result<Reply> restoreBackup(const Invocation& call) {
    return replyFrom(restore(call.file(), call.arguments().positional(1)));
}

} // namespace

Verb verifyVerb() {
    return {
        .name = "verify"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "Read every entry and mark again and follow the chain"_L1,
        .options = {},
        .run = verify,
    };
}

Verb backupVerb() {
    return {
        .name = "backup"_L1,
        .positional = {kFile, "DEST"_L1},
        .writes = Writes::No,
        .summary = "Make a verified copy, beside an open window too"_L1,
        .options = {},
        .run = makeBackup,
    };
}

Verb restoreVerb() {
    return {
        .name = "restore"_L1,
        .positional = {"SOURCE"_L1, "DEST"_L1},
        .writes = Writes::No,
        .summary = "Bring a copy back as a file to work in"_L1,
        .options = {},
        .run = restoreBackup,
    };
}

} // namespace rollbook::cli
