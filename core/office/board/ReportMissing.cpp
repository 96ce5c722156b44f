// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/ReportMissing.h"

#include "core/office/OfficeErrors.h"
#include "core/office/work/KeepConcern.h"
#include "core/office/work/RecordContact.h"

namespace rollbook {
namespace {

// What was said is the concern; without words, the outcome's own name.
QString wordsOf(const ContactMade& told) {
    return told.said.isEmpty() ? toString(told.outcome) : told.said;
}

} // namespace

Result<void> ReportMissing::run(const Request& request, const Author& by) {
    const ContactMade contact{.pupil = request.pupil,
                              .at = m_office.clock().now(),
                              .kind = request.kind,
                              .with = request.with,
                              .withName = request.withName.trimmed(),
                              .outcome = ContactOutcome::BelievesAtSchool,
                              .said = request.said.trimmed()};
    if (const auto recorded = RecordContact(m_office).run({.contact = contact}, by); !recorded)
        return recorded.error();
    if (request.leadTold.trimmed().isEmpty())
        return {};
    for (const MissingChild& each : missingChildren(m_office.school(), contact.at))
        if (each.pupil == request.pupil && !each.isLeadTold())
            return tellLead(each, request.leadTold, by);
    return {};
}

// The concern is of the same moment as the contact: so it is found again.
Result<void> ReportMissing::tellLead(const MissingChild& child, const QString& who,
                                     const Author& by) {
    if (who.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    KeepConcern concerns(m_office);
    std::optional<qint64> id;
    if (child.concern)
        id = child.concern->id;
    if (!id) {
        const auto raised = concerns.raise({.pupil = child.pupil,
                                            .raisedBy = by.name,
                                            .at = child.told.at,
                                            .words = wordsOf(child.told)},
                                           by);
        if (!raised)
            return raised.error();
        id = *raised;
    }
    return concerns.tell(*id, {.who = who, .at = m_office.clock().now()}, by);
}

Result<void> ReportMissing::answer(const MissingChild& child, const QString& words,
                                   const Author& by) {
    if (!child.isLeadTold())
        return Error{errors::kLeadNotTold};
    return KeepConcern(m_office).answer(child.concern->id, words, by);
}

} // namespace rollbook
