// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/MakeDemoSchool.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPupils = 20000;

Result<Reply> makeDemo(const Invocation& call) {
    const qint64 pupils = *call.arguments().number("pupils"_L1);
    if (pupils < 1 || pupils > kMostPupils)
        return usageError(u"--pupils takes 1 to %1."_s.arg(kMostPupils));
    MakeDemoSchool::Request request;
    request.pupils = int(pupils);
    request.seed = quint64(*call.arguments().number("seed"_L1));
    request.today = call.clock().today();
    const auto made = MakeDemoSchool::run(call.file(), request);
    if (!made)
        return made.error();
    return Reply{Json::Members{
        {u"file"_s, call.file()},
        {u"pupils"_s, made->pupils},
        {u"marks"_s, made->marks},
    }};
}

} // namespace

Verb demoVerb() {
    return {
        .name = "demo"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "Make a believable school to try Rollbook on"_L1,
        .options =
            {
                {"pupils"_L1, ValueKind::Number, "N"_L1, "how many"_L1, Presence::Required},
                {"seed"_L1, ValueKind::Number, "S"_L1, "the same school for the same seed"_L1,
                 Presence::Required},
            },
        .run = makeDemo,
    };
}

} // namespace rollbook::cli
