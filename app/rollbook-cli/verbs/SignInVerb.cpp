// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/hatch/SignInLate.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

SignInLate::Request requestFrom(const Arguments& arguments, PupilId pupil) {
    return {
        .pupil = pupil,
        .at = arguments.moment("at"_L1),
        .reason = arguments.text("reason"_L1),
        .accompaniedBy = arguments.text("accompanied-by"_L1),
        .code = arguments.text("code"_L1),
        .replaceReasoned = arguments.has("replace"_L1),
        .isSecond = true, // a command says what it means
    };
}

Result<Reply> signIn(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const auto pupil = findPupil((*office)->school().roll, call.arguments().text("upn"_L1));
    if (!pupil)
        return pupil.error();
    const SignInLate::Request request = requestFrom(call.arguments(), (*pupil)->id);
    if (auto loaded = (*office)->loadYear(SchoolYear::containing(request.at.date())); !loaded)
        return loaded.error();
    const auto made = SignInLate(**office).run(request, call.author());
    if (!made)
        return made.error();
    return Reply{Json::Members{
        {u"session"_s, toString(made->session)},
        {u"code"_s, made->code},
        {u"minutesLate"_s, made->minutesLate},
    }};
}

} // namespace

Verb signInVerb() {
    return {
        .name = "sign-in"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Sign in a pupil who arrives late"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil"_L1, Presence::Required},
                {"at"_L1, ValueKind::Moment, "YYYY-MM-DDTHH:MM"_L1, "when"_L1, Presence::Required},
                {"reason"_L1, ValueKind::Text, "TEXT"_L1, "as it was said"_L1, Presence::Required},
                {"accompanied-by"_L1, ValueKind::Text, "NAME"_L1, "who came along"_L1},
                {"code"_L1, ValueKind::Text, "CODE"_L1, "the officer's own; else the clock's"_L1},
                {"replace"_L1, ValueKind::None, {}, "even where a reasoned mark stands"_L1},
            },
        .run = signIn,
    };
}

} // namespace rollbook::cli
