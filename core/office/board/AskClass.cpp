// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/AskClass.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<void> AskClass::can(const Request& request) const {
    if (request.saidBy.trimmed().isEmpty())
        return Error{errors::kSaidByMissing};
    return pupilCanBeMarked(m_office.school(), m_office.clock().today(), request.pupil,
                            request.session);
}

ContactMade AskClass::contactOf(const Request& request) const {
    return {.pupil = request.pupil,
            .at = m_office.clock().now(),
            .withName = request.saidBy.trimmed()};
}

Result<RecordContact::Recorded> AskClass::isHere(const Request& request, const Author& by) {
    if (const auto may = can(request); !may)
        return may.error();
    const School& school = m_office.school();
    const Pupil& pupil = *school.roll.pupil(request.pupil);
    const QString className = pupil.classOn(request.session.date);
    const QString there = recordedCode(school, request.pupil, request.session);
    if (there.isEmpty() && registerState(school, className, request.session) != RegisterState::Taken)
        return Error{errors::kNotTakenYet,
                     {{u"className"_s, className}, {u"session"_s, toString(request.session)}}};
    RecordContact::Request contact{.contact = contactOf(request)};
    contact.contact.kind = ContactKind::InPerson;
    contact.contact.outcome = ContactOutcome::AskedClassHere;
    contact.contact.decision = CodeBook::normalised(u"/"_s, request.session.half == Half::AM);
    contact.sessions = std::pair(request.session, request.session);
    return RecordContact(m_office).run(contact, by);
}

Result<qint64> AskClass::isNotThere(const Request& request, const Author& by) {
    if (const auto may = can(request); !may)
        return may.error();
    ContactMade contact = contactOf(request);
    contact.kind = ContactKind::Concern;
    contact.outcome = ContactOutcome::NoAnswer;
    const auto recorded = RecordContact(m_office).run({.contact = contact}, by);
    return recorded ? Result<qint64>(recorded->contact) : recorded.error();
}

} // namespace rollbook
