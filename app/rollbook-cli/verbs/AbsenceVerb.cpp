// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/ReadYears.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/analysis/Absence.h"

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
        {u"possible"_s, row.possible},
        {u"absent"_s, row.absent},
        {u"absence"_s, rateOrNull(Rate::make(row.absent, row.possible))},
        {u"status"_s, toString(row.status)},
        {u"remaining"_s, row.remaining},
        {u"untilPersistent"_s, row.untilPersistent},
        {u"toLeavePersistent"_s, row.toLeavePersistent},
        {u"mayStillMiss"_s, row.mayStillMiss},
    };
}

Result<Reply> printAbsence(const Invocation& call) {
    const QDate on = call.arguments().date("on"_L1);
    const auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const auto reg = registerOf(**office, SchoolYear::containing(on));
    if (!reg)
        return reg.error();
    Json::Items items;
    for (const AbsenceRow& row : absence(**reg, on))
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
        .options = {{"on"_L1, ValueKind::Date, "DATE"_L1, "the date"_L1, Presence::Required}},
        .run = printAbsence,
    };
}

} // namespace rollbook::cli
