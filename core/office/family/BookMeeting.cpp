// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/BookMeeting.h"

#include "core/family/FamilyErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = MeetingEventKind;

MeetingEvent tidied(MeetingEvent event) {
    event.with = event.with.trimmed();
    event.place = event.place.trimmed();
    event.words = event.words.trimmed();
    return event;
}

// Who came is what happened; who is asked is what the school does.
bool asks(Kind kind) {
    return kind == Kind::Booked || kind == Kind::Invited || kind == Kind::Rebooked;
}

Result<void> mayAsk(const School& school, PupilId pupil, const MeetingEvent& event, QDate today) {
    for (const ContactId contact : event.contacts) {
        if (mayBeInvited(school, pupil, contact, today))
            continue;
        const Contact* found = school.roll.contact(contact);
        return Error{errors::kNotInvited, {{u"contact"_s, found ? found->fullName() : QString()}}};
    }
    return {};
}

Result<void> isArranged(const MeetingEvent& event) {
    if (event.contacts.empty() && event.with.isEmpty())
        return Error{errors::kMeetingWho};
    if (event.place.isEmpty())
        return Error{errors::kMeetingWhere};
    if (!event.at.isValid())
        return Error{errors::kMeetingWhen};
    return {};
}

// One meeting begins a focus family's half-term, one ends it; another date for it is a rebooking.
Result<void> fitsFocus(const FamilyWork& family, const Meeting& meeting) {
    if (!meeting.focus)
        return {};
    const FocusFamily* focus = family.focusFamily(meeting.focus->focus);
    if (!focus || !focus->has(meeting.pupil))
        return Error{errors::kNoSuchFocus};
    if (const Meeting* there = family.focusMeeting(meeting.focus->focus, meeting.focus->part))
        return Error{errors::kFocusMeetingThere, {{u"at"_s, there->at()}}};
    return {};
}

Result<void> mayFollow(const Meeting& meeting, Kind kind, const QDateTime& now) {
    const QVariantMap detail{{u"at"_s, meeting.at()}};
    const bool isMissed = meeting.state() == Kind::NotAttended;
    if (!meeting.isToCome() && !(isMissed && kind == Kind::Rebooked))
        return Error{errors::kMeetingOver, detail};
    const bool isOutcome = kind == Kind::Held || kind == Kind::NotAttended;
    if (isOutcome && now < meeting.at())
        return Error{errors::kMeetingToCome, detail};
    return {};
}

// Who, where and when stay as they stood unless the event says them.
MeetingEvent completed(MeetingEvent event, const MeetingEvent& arranged) {
    if (event.contacts.empty() && event.with.isEmpty()) {
        event.contacts = arranged.contacts;
        event.with = arranged.with;
    }
    if (event.place.isEmpty())
        event.place = arranged.place;
    if (event.kind != Kind::Rebooked)
        event.at = arranged.at;
    return event;
}

} // namespace

Result<qint64> BookMeeting::book(const Meeting& asked, const Author& by) {
    FamilyAct act(m_office);
    if (const auto can = act.canAbout({asked.pupil}); !can)
        return can.error();
    ROLLBOOK_CHECK(asked.events.size() == 1, return Error{errors::kMeetingWhen});
    Meeting meeting = asked;
    meeting.purpose = asked.purpose.trimmed();
    MeetingEvent& booking = meeting.events.front();
    booking = tidied(booking);
    booking.kind = Kind::Booked;
    if (meeting.purpose.isEmpty())
        return Error{errors::kMeetingWhy};
    if (const auto can = isArranged(booking); !can)
        return can.error();
    if (const auto can = mayAsk(act.school(), meeting.pupil, booking, act.today()); !can)
        return can.error();
    if (const auto can = fitsFocus(act.family(), meeting); !can)
        return can.error();
    return act.keep(
        EntryKind::MeetingBooked, meeting.purpose, {meeting.pupil}, by,
        [&](OpenEntry& entry) { return m_office.store().family().add(entry, meeting); });
}

Result<void> BookMeeting::note(qint64 id, const MeetingEvent& asked, const Author& by) {
    FamilyAct act(m_office);
    const Meeting* meeting = act.family().meeting(id);
    if (!meeting || asked.kind == Kind::Booked)
        return Error{errors::kNoSuchMeeting};
    const PupilId pupil = meeting->pupil;
    if (const auto can = act.canAbout({pupil}); !can)
        return can;
    if (const auto can = mayFollow(*meeting, asked.kind, m_office.clock().now()); !can)
        return can;
    const MeetingEvent event = completed(tidied(asked), meeting->arranged());
    if (const auto can = isArranged(event); !can)
        return can;
    if (asks(event.kind))
        if (const auto can = mayAsk(act.school(), pupil, event, act.today()); !can)
            return can;
    const auto write = [&](OpenEntry& entry) -> Result<qint64> {
        const auto added = m_office.store().family().add(entry, id, event);
        return added ? Result<qint64>(id) : Result<qint64>(added.error());
    };
    const auto kept = act.keep(EntryKind::MeetingNoted, event.words, {pupil}, by, write);
    return kept ? Result<void>() : Result<void>(kept.error());
}

bool mayBeInvited(const School& school, PupilId pupil, ContactId contact, QDate date) {
    const auto links = school.roll.contactsOf(pupil);
    const auto link = std::ranges::find(links, contact, &PupilContact::contact);
    return link != links.end() &&
           !(*link)->restrictionOn(RestrictionKind::DoNotContact, date) &&
           !(*link)->restrictionOn(RestrictionKind::NoInformation, date);
}

} // namespace rollbook
