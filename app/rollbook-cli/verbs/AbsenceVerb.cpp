// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/ReadYears.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/analysis/AbsenceGroups.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

Json jsonOfRow(const AbsenceRow& row, const Pupil& pupil) {
    return Json::Members{
               {u"upn"_s, textOrNull(pupil.upn)},
               {u"name"_s, legalName(pupil)},
               {u"class"_s, textOrNull(row.className)},
               {u"year"_s, jsonOf(row.year)},
               {u"inCohort"_s, row.isInCohort},
           } +
           standingOf(row);
}

// "ytd", "halfterm", "weeks:4".
std::optional<Period> periodOf(const QString& text) {
    using Kind = Period::Kind;
    static constexpr std::array kinds{
        std::pair{"ytd"_L1, Kind::YearToDate}, std::pair{"term"_L1, Kind::Term},
        std::pair{"halfterm"_L1, Kind::HalfTerm},
        std::pair{"previous-halfterm"_L1, Kind::PreviousHalfTerm}};
    for (const auto& [word, kind] : kinds)
        if (text == word)
            return Period{kind, 0};
    const int weeks = text.startsWith("weeks:"_L1) ? text.mid(6).toInt() : 0;
    return weeks > 0 ? std::optional(Period{Period::Kind::SchoolWeeks, weeks}) : std::nullopt;
}

// Of another period the counts, the rate and the status are of its sessions; what it takes is of
// the year, and left out.
AbsenceRow inPeriod(AbsenceRow row, const SessionCounts& counts, const PersistentTest& test) {
    row.possible = counts.possible;
    row.absent = counts.absent();
    row.status = test.status(row.absent, row.possible);
    row.untilPersistent = row.toLeavePersistent = row.mayStillMiss = std::nullopt;
    return row;
}

Result<std::vector<AbsenceRow>> rowsOf(const Invocation& call, Office& office, const Register& reg) {
    const QDate on = call.arguments().date("on"_L1);
    std::vector<AbsenceRow> rows = absence(reg, on);
    const QString asked = call.arguments().text("period"_L1);
    if (asked.isEmpty() || asked == "ytd"_L1)
        return rows;
    const auto period = periodOf(asked);
    if (!period)
        return usageError(u"--period takes ytd, term, halfterm, previous-halfterm or weeks:4, not "
                          "“%1”."_s.arg(asked));
    const auto days = daysOf(*period, reg.calendar(), on);
    if (!days)
        return std::vector<AbsenceRow>{};
    const auto registers = registersOver(office, *days);
    if (!registers)
        return registers.error();
    std::map<PupilId, SessionCounts> counts;
    for (const Register* each : *registers) {
        SessionSums sums(*each);
        for (const AbsenceRow& row : rows) {
            sums.follow(*each->row(row.pupil));
            counts[row.pupil] += sums.within(*days);
        }
    }
    const PersistentTest test = persistentRule(reg.year()).ofPeriod();
    for (AbsenceRow& row : rows)
        row = inPeriod(std::move(row), counts[row.pupil], test);
    return rows;
}

Json jsonOfGroup(const QString& key, const GroupAbsence& group) {
    return Json::Members{
        {u"key"_s, textOrNull(key)},
        {u"possible"_s, group.counts.possible},
        {u"authorised"_s, group.counts.authorised},
        {u"unauthorised"_s, group.counts.unauthorised},
        {u"late"_s, group.counts.late},
        {u"absence"_s, rateOrNull(Rate::make(group.counts.absent(), group.counts.possible))},
        {u"pupils"_s, group.pupils},
        {u"persistent"_s, group.persistent},
        {u"severe"_s, group.severe},
        {u"others"_s, group.others},
        {u"othersPersistent"_s, group.othersPersistent},
    };
}

void addGroups(Json::Items& items, const AbsenceTable& table, const GroupsOfPupil& groups,
               const QString& kind = {}) {
    for (const GroupAbsence& each : absenceBy(table, groups))
        items.push_back(jsonOfGroup(kind.isEmpty() ? each.key : u"%1 %2"_s.arg(kind, each.key),
                                    each));
}

Reply printGroups(const QString& by, const School& school, const Register& reg, QDate on) {
    const AbsenceTable table({.year = reg, .on = on});
    Json::Items items;
    if (by == "year"_L1)
        addGroups(items, table, yearGroups(reg.year()));
    else if (by == "class"_L1)
        addGroups(items, table, classes());
    else {
        addGroups(items, table, sexes(), u"sex"_s);
        for (const CharacteristicKind& kind : school.characteristicKinds())
            addGroups(items, table, havingCharacteristic(kind.id), kind.id);
    }
    return {items};
}

bool isAsked(const QString& status, const AbsenceRow& row) {
    return status.isEmpty() || status == toString(row.status) ||
           (status == "persistent"_L1 && row.status == AbsenceStatus::Severe);
}

Result<Reply> printAbsence(const Invocation& call) {
    const QDate on = call.arguments().date("on"_L1);
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const auto reg = registerOf(**office, SchoolYear::containing(on));
    if (!reg)
        return reg.error();
    if (call.arguments().has("by"_L1))
        return printGroups(call.arguments().text("by"_L1), (*office)->school(), **reg, on);
    const auto rows = rowsOf(call, **office, **reg);
    if (!rows)
        return rows.error();
    const QString status = call.arguments().text("status"_L1);
    Json::Items items;
    for (const AbsenceRow& row : *rows)
        if (isAsked(status, row))
            items.push_back(jsonOfRow(row, *(*reg)->roll().pupil(row.pupil)));
    return Reply{items};
}

} // namespace

Verb absenceVerb() {
    return {
        .name = "absence"_L1,
        .positional = {kFile},
        .writes = Writes::No,
        .summary = "Who is persistently or severely absent, from 1 August to a date"_L1,
        .options =
            {
                {"on"_L1, ValueKind::Date, "DATE"_L1, "the date"_L1, Presence::Required},
                {"status"_L1, ValueKind::Choice, "none|persistent|severe|noSessions"_L1,
                 "only those; the severe are persistent too"_L1},
                {"by"_L1, ValueKind::Choice, "year|class|group"_L1,
                 "a row for each of these, of the year to date"_L1},
                {"period"_L1, ValueKind::Text, "PERIOD"_L1,
                 "ytd, term, halfterm, previous-halfterm or weeks:4; ytd when left out"_L1},
            },
        .run = printAbsence,
    };
}

} // namespace rollbook::cli
