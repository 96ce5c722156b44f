// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/FindPupil.h"
#include "app/rollbook-cli/verbs/ReadYears.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/analysis/patterns/PatternFinder.h"
#include "core/analysis/patterns/SpellShape.h"
#include "ui/words/PatternWords.h"

#include <array>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

// "monday", "PM", "monday PM"; null where the kind says it all.
Json placeOf(const Pattern& pattern) {
    constexpr std::array weekdays{"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1,
                                  "friday"_L1};
    QStringList place;
    if (pattern.weekday)
        place.append(weekdays.at(std::size_t(pattern.weekday - 1)));
    if (pattern.half)
        place.append(toString(*pattern.half));
    return textOrNull(place.join(u' '));
}

Json jsonOf(const std::vector<SessionKey>& sessions) {
    Json::Items items;
    for (const SessionKey& session : sessions)
        items.push_back(toString(session));
    return items;
}

Json jsonOf(const Pattern& pattern) {
    return Json::Members{
        {u"kind"_s, toString(pattern.kind)},       {u"on"_s, placeOf(pattern)},
        {u"absences"_s, pattern.absences},         {u"of"_s, pattern.of},
        {u"class"_s, rateOrNull(pattern.ofClass)}, {u"school"_s, rateOrNull(pattern.ofSchool)},
        {u"text"_s, words::sentence(pattern)},     {u"sessions"_s, jsonOf(pattern.sessions)},
    };
}

std::vector<SessionKey> sessionsMissed(const Register& reg, PupilId pupil, const DateRange& range) {
    std::vector<SessionKey> missed;
    for (const CountedSession& one : sessionsBehind(reg, pupil, range))
        if (one.reading.judgement.isKnown() && isAbsent(one.reading.judgement.code->classification))
            missed.push_back(one.session);
    return missed;
}

// No finding, and so compared with nobody: how many spells, of how many sessions in all.
Json jsonOf(const SpellShape& shape, const std::vector<SessionKey>& missed) {
    return Json::Members{
        {u"kind"_s, u"spells"_s},
        {u"on"_s, {}},
        {u"absences"_s, shape.spells},
        {u"of"_s, shape.sessions},
        {u"class"_s, {}},
        {u"school"_s, {}},
        {u"text"_s, words::sentence(shape)},
        {u"sessions"_s, jsonOf(missed)},
    };
}

Json patternsOf(const Register& reg, const Register* lastYear, PupilId pupil, const AsAt& asAt) {
    const DateRange range{reg.year().firstDay(), asAt.date};
    Json::Items items;
    for (const Pattern& pattern : PatternFinder(reg, lastYear, range, asAt).patternsOf(pupil))
        items.push_back(jsonOf(pattern));
    if (const auto shape = spellShape(reg, pupil, range, asAt))
        items.push_back(jsonOf(*shape, sessionsMissed(reg, pupil, range)));
    return items;
}

Result<Reply> printPatterns(const Invocation& call) {
    const QDate on = call.arguments().date("on"_L1);
    const AsAt asAt = on.isValid() ? AsAt{on} : call.asAt();
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const auto pupil = findPupil((*office)->school().roll, call.arguments().text("upn"_L1));
    if (!pupil)
        return pupil.error();
    const SchoolYear year = SchoolYear::containing(asAt.date);
    const auto reg = registerOf(**office, year);
    if (!reg)
        return reg.error();
    const auto before = registersOver(**office, year.previous().range());
    if (!before)
        return before.error();
    return Reply{
        patternsOf(**reg, before->empty() ? nullptr : before->front(), (*pupil)->id, asAt)};
}

} // namespace

Verb patternsVerb() {
    return {
        .name = "patterns"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "What a pupil's absence of the school year has in common, beside the class"_L1,
        .options =
            {
                {"upn"_L1, ValueKind::Text, "UPN"_L1, "the pupil"_L1, Presence::Required},
                {"on"_L1, ValueKind::Date, "DATE"_L1,
                 "the last day looked at; today if left out"_L1},
            },
        .run = printPatterns,
    };
}

} // namespace rollbook::cli
