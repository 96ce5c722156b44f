// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/TakeRegister.h"

#include <algorithm>
#include <set>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> byUpn(const Arguments& arguments, QLatin1StringView option) {
    QHash<QString, QString> values;
    for (const auto& [upn, value] : arguments.pairs(option))
        values.insert(upn, value);
    return values;
}

bool isNamedTwice(const std::vector<DraftMark>& cells) {
    std::set<PupilId> named;
    return !std::ranges::all_of(
        cells, [&](const DraftMark& cell) { return named.insert(cell.mark.pupil).second; });
}

// Errors: office.noSuchPupil; cli.usage.
Result<std::vector<DraftMark>> cellsFrom(const Arguments& arguments, const Roll& roll) {
    const QHash<QString, QString> natures = byUpn(arguments, "nature"_L1);
    const QHash<QString, QString> reviews = byUpn(arguments, "review"_L1);
    std::vector<DraftMark> cells;
    for (const auto& [upn, code] : arguments.pairs("mark"_L1)) {
        const Result<const Pupil*> pupil = findPupil(roll, upn);
        if (!pupil)
            return pupil.error();
        DraftMark cell{{(*pupil)->id, *arguments.session("session"_L1), code, {}}, {}};
        cell.note.nature = natures.value(upn);
        cell.note.reviewDate = QDate::fromString(reviews.value(upn), Qt::ISODate);
        cells.push_back(cell);
    }
    if (isNamedTwice(cells))
        return usageError(u"--mark names a pupil twice. Give each pupil one mark."_s);
    return cells;
}

Result<TakenRegister> take(Office& office, const Arguments& arguments, const Author& by) {
    const auto cells = cellsFrom(arguments, office.school().roll);
    if (!cells)
        return cells.error();
    const bool fills = arguments.has("fill"_L1);
    return TakeRegister(office).run(
        {
            .className = arguments.text("class"_L1),
            .session = *arguments.session("session"_L1),
            .takenBy = {},
            .cells = *cells,
            .blanks = fills ? TakeRegister::Blanks::Fill : TakeRegister::Blanks::Leave,
        },
        by);
}

// Marks the class has for the session now, whichever way they came.
int marksOf(const School& school, const TakenRegister& taken) {
    const Register* year = school.registerOf(SchoolYear::containing(taken.session.date));
    const auto pupils = school.roll.pupilsInClass(taken.className, taken.session.date);
    return int(std::ranges::count_if(pupils, [&](const Pupil* pupil) {
        return year && !year->reading(pupil->id, taken.session).recorded.isEmpty();
    }));
}

Result<Reply> takeRegister(const Invocation& call) {
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const SessionKey session = *call.arguments().session("session"_L1);
    if (auto loaded = (*office)->loadYear(SchoolYear::containing(session.date)); !loaded)
        return loaded.error();
    const auto taken = take(**office, call.arguments(), call.author());
    if (!taken)
        return taken.error();
    return Reply{Json::Members{
        {u"session"_s, toString(session)},
        {u"class"_s, taken->className},
        {u"taken"_s, marksOf((*office)->school(), *taken)},
        {u"blank"_s, taken->blanks},
    }};
}

} // namespace

Verb takeRegisterVerb() {
    return {
        .name = "take-register"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Take a class's register"_L1,
        .options =
            {
                {"class"_L1, ValueKind::Text, "4A"_L1, "the class"_L1, Presence::Required},
                {"session"_L1, ValueKind::Session, "SESSION"_L1, "\"2026-11-20 AM\""_L1,
                 Presence::Required},
                {"mark"_L1, ValueKind::Pair, "UPN=CODE"_L1, "a pupil's code"_L1,
                 Presence::Repeated},
                {"nature"_L1, ValueKind::Pair, "UPN=TEXT"_L1, "the activity, for B and K"_L1,
                 Presence::Repeated},
                {"review"_L1, ValueKind::Pair, "UPN=DATE"_L1, "the review date, for C2"_L1,
                 Presence::Repeated},
                {"fill"_L1, ValueKind::None, {}, "fill the blanks with / or \\"_L1},
            },
        .run = takeRegister,
    };
}

} // namespace rollbook::cli
