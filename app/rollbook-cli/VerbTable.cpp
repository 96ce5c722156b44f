// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/VerbTable.h"

#include "app/rollbook-cli/verbs/Verbs.h"

#include <algorithm>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

const std::vector<Verb>& verbs() {
    static const std::vector<Verb> kVerbs = {
        newVerb(),         importCalendarVerb(), importPupilsVerb(), importContactsVerb(),
        importMarksVerb(), takeRegisterVerb(),   amendVerb(),        signInVerb(),
        closeVerb(),       reopenVerb(),         codesVerb(),        totalsVerb(),
        absenceVerb(),     patternsVerb(),       censusVerb(),       historyVerb(),
        verifyVerb(),
        worklistVerb(),    actVerb(),            contactVerb(),      pathwayVerb(),
        lettersVerb(),     letterheadVerb(),     recordVerb(),
        backupVerb(),      restoreVerb(),        demoVerb(),         compareVerb(),
    };
    return kVerbs;
}

const Verb* findVerb(QStringView name) {
    const auto found = std::ranges::find_if(verbs(), [&](const Verb& v) { return v.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

std::vector<OptionSpec> allOptions(const Verb& verb) {
    std::vector<OptionSpec> all = verb.options;
    if (verb.writes != Writes::No) {
        const Presence presence =
            verb.writes == Writes::Yes ? Presence::Required : Presence::Optional;
        all.push_back({"by"_L1, ValueKind::Text, "NAME"_L1, "who does it"_L1, presence});
        all.push_back({"title"_L1, ValueKind::Text, "JOB"_L1, "and as what"_L1, presence});
    }
    all.push_back({"json"_L1, ValueKind::None, {}, "print one JSON document"_L1});
    all.push_back(
        {"today"_L1, ValueKind::Date, "YYYY-MM-DD"_L1, "the day it is; the day is over"_L1});
    all.push_back({"now"_L1, ValueKind::Moment, "YYYY-MM-DDTHH:MM"_L1, "the minute it is"_L1});
    all.push_back({"help"_L1, ValueKind::None, {}, "what this verb does"_L1});
    return all;
}

} // namespace rollbook::cli
