// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"

#include "app/rollbook-cli/CliErrors.h"
#include "core/analysis/Figures.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

Json jsonOf(QDate date) {
    return date.isValid() ? Json(date.toString(Qt::ISODate)) : Json();
}

Json jsonOf(const std::optional<YearGroup>& year) {
    return year ? Json(year->toString()) : Json();
}

Json jsonOf(const CodeCounts& codes) {
    Json::Members members;
    for (const auto& [code, count] : codes)
        members.push_back({code, count});
    return members;
}

Json jsonOf(const MarkRevision& revision) {
    return Json::Members{
        {u"revision"_s, revision.revision},
        {u"code"_s, revision.mark.code},
        {u"minutesLate"_s, revision.mark.minutesLate},
        {u"kind"_s, toString(revision.kind)},
        {u"reason"_s, revision.reason},
        {u"madeAt"_s, revision.madeAt.toString(Qt::ISODate)},
        {u"by"_s, revision.by.name},
        {u"title"_s, revision.by.jobTitle},
        {u"entry"_s, revision.entry.value()},
    };
}

Json jsonOf(const std::vector<Problem>& problems) {
    Json::Items items;
    for (const Problem& problem : problems)
        items.push_back(Json::Members{
            {u"row"_s, problem.row},
            {u"column"_s, problem.column},
            {u"value"_s, problem.value},
            {u"message"_s, sentenceFor(problem.error)},
        });
    return items;
}

Json textOrNull(const QString& text) {
    return text.isEmpty() ? Json() : Json(text);
}

Json rateOrNull(const std::optional<Rate>& rate) {
    return rate ? Json(percentHalfUpOneDecimal(*rate)) : Json();
}

QString legalName(const Pupil& pupil) {
    return pupil.surname + u", "_s + pupil.forename;
}

Json::Members standingOf(const AbsenceRow& row) {
    return {
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

Json::Members figuresOf(const Totals& totals) {
    return {
        {u"possible"_s, totals.possible},
        {u"attended"_s, totals.attended},
        {u"authorised"_s, totals.authorised},
        {u"unauthorised"_s, totals.unauthorised},
        {u"missing"_s, totals.missing},
        {u"unknown"_s, totals.unknown},
        {u"late"_s, totals.late},
        {u"attendance"_s, rateOrNull(attendanceRate(totals))},
        {u"codes"_s, jsonOf(totals.codes)},
    };
}

Json::Members operator+(Json::Members left, const Json::Members& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace rollbook::cli
