// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/office/work/RecordContact.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

using Sessions = std::optional<std::pair<SessionKey, SessionKey>>;

// "2026-11-20 AM..2026-11-24 PM", or one session.
Result<Sessions> sessionsFrom(const QString& text) {
    if (text.isEmpty())
        return Sessions();
    const QStringList ends = text.split(u".."_s);
    const auto first = sessionFromString(ends.first());
    const auto last = sessionFromString(ends.last());
    if (ends.size() > 2 || !first || !last || *last < *first)
        return usageError(u"--sessions takes S..S, as “2026-11-20 AM..2026-11-24 PM”."_s);
    return Sessions({*first, *last});
}

Result<ContactMade> contactFrom(const Arguments& arguments, PupilId pupil) {
    const auto kind = contactKindFromString(arguments.text("kind"_L1));
    const auto outcome = contactOutcomeFromString(arguments.text("outcome"_L1));
    if (!kind || !outcome)
        return usageError(u"Unknown --kind or --outcome; see contact --help."_s);
    return ContactMade{.pupil = pupil,
                       .kind = *kind,
                       .withName = arguments.text("with"_L1),
                       .outcome = *outcome,
                       .said = arguments.text("said"_L1),
                       .decision = arguments.text("decision"_L1)};
}

Json listOf(const std::vector<SessionKey>& sessions) {
    Json::Items items;
    for (const SessionKey& session : sessions)
        items.push_back(toString(session));
    return items;
}

Result<Reply> record(const Invocation& call) {
    const Arguments& arguments = call.arguments();
    const auto sessions = sessionsFrom(arguments.text("sessions"_L1));
    if (!sessions)
        return sessions.error();
    if (sessions->has_value() != arguments.has("decision"_L1))
        return usageError(u"--decision and --sessions go together."_s);
    const auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const auto pupil = findPupil((*office)->school().roll, arguments.text("upn"_L1));
    if (!pupil)
        return pupil.error();
    const auto contact = contactFrom(arguments, (*pupil)->id);
    if (!contact)
        return contact.error();
    const auto made = RecordContact(**office).run({*contact, *sessions}, call.author());
    if (!made)
        return made.error();
    std::vector<SessionKey> cleared = made->amended;
    cleared.insert(cleared.end(), made->planned.begin(), made->planned.end());
    return Reply{Json::Members{
        {u"contact"_s, made->contact},
        {u"entry"_s, made->entry.value()},
        {u"sessions"_s, listOf(cleared)},
    }};
}

} // namespace

Verb contactVerb() {
    return {
        .name = "contact"_L1,
        .positional = {kFile},
        .writes = Writes::Yes,
        .summary = "Record who was spoken to about a pupil, and what the school decided"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil"_L1, Presence::Required},
                {"kind"_L1, ValueKind::Choice, kContactKinds, "how"_L1, Presence::Required},
                {"with"_L1, ValueKind::Text, "NAME"_L1, "whom"_L1},
                {"outcome"_L1, ValueKind::Choice,
                 "reached|noAnswer|leftMessage|numberDead|askedClassHere|believesAtSchool|refused"_L1,
                 "what came of it"_L1, Presence::Required},
                {"said"_L1, ValueKind::Text, "TEXT"_L1, "in their words"_L1},
                {"decision"_L1, ValueKind::Text, "CODE"_L1, "the code for the sessions"_L1},
                {"sessions"_L1, ValueKind::Text, "S..S"_L1, "from the first to the last"_L1},
            },
        .run = record,
    };
}

} // namespace rollbook::cli
