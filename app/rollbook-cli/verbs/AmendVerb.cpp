// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/AmendMarks.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

// "-" and "*" are no mark, as in a file (cli.md, Files).
QString codeFrom(const QString& text) {
    return text == "-"_L1 || text == "*"_L1 ? QString() : text;
}

// A number too large for any clock stays too large.
std::optional<int> minutesFrom(const std::optional<qint64>& given) {
    constexpr qint64 most = std::numeric_limits<int>::max();
    return given ? std::optional(int(std::min(*given, most))) : std::nullopt;
}

AmendMarks::Cell cellFrom(const Arguments& arguments, PupilId pupil) {
    return {
        .pupil = pupil,
        .session = *arguments.session("session"_L1),
        .code = codeFrom(arguments.text("code"_L1)),
        .minutesLate = minutesFrom(arguments.number("minutes-late"_L1)),
        .note = {arguments.text("comment"_L1), arguments.text("nature"_L1),
                 arguments.date("review"_L1)},
    };
}

Result<Reply> amend(const Invocation& call) {
    const Arguments& arguments = call.arguments();
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const auto pupil = findPupil((*office)->school().roll, arguments.text("upn"_L1));
    if (!pupil)
        return pupil.error();
    const AmendMarks::Cell cell = cellFrom(arguments, (*pupil)->id);
    if (auto loaded = (*office)->loadYear(SchoolYear::containing(cell.session.date)); !loaded)
        return loaded.error();
    const auto made = AmendMarks(**office).run(
        {{cell}, arguments.text("reason"_L1), arguments.text("word-of"_L1)}, call.author());
    if (!made)
        return made.error();
    return Reply{jsonOf(made->front())};
}

} // namespace

Verb amendVerb() {
    return {
        .name = "amend"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Correct a mark after the register was taken"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil"_L1, Presence::Required},
                {"session"_L1, ValueKind::Session, "SESSION"_L1, "\"2026-11-20 AM\""_L1,
                 Presence::Required},
                {"code"_L1, ValueKind::Text, "CODE"_L1, "the right code; - for no mark"_L1,
                 Presence::Required},
                {"reason"_L1, ValueKind::Text, "TEXT"_L1, "why"_L1, Presence::Required},
                {"minutes-late"_L1, ValueKind::Number, "N"_L1, "from the register's opening"_L1},
                {"nature"_L1, ValueKind::Text, "TEXT"_L1, "the activity, for B and K"_L1},
                {"review"_L1, ValueKind::Date, "DATE"_L1, "the review date, for C2"_L1},
                {"comment"_L1, ValueKind::Text, "TEXT"_L1, "kept beside the mark"_L1},
                {"word-of"_L1, ValueKind::Text, "TEXT"_L1, "on whose word"_L1},
            },
        .run = amend,
    };
}

} // namespace rollbook::cli
