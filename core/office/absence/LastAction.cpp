// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/absence/LastAction.h"

#include "core/family/FamilyWork.h"

#include <algorithm>

namespace rollbook {
namespace {

bool isAction(ContactKind kind) {
    return kind != ContactKind::Note && kind != ContactKind::Concern;
}

bool isOver(MeetingEventKind kind) {
    return kind == MeetingEventKind::Held || kind == MeetingEventKind::NotAttended;
}

// A letter to two parents on one day once; the newest first.
std::vector<LastAction> inOrder(std::vector<LastAction> all) {
    std::vector<LastAction> once;
    for (LastAction& action : all)
        if (std::ranges::find(once, action) == once.end())
            once.push_back(std::move(action));
    std::ranges::stable_sort(once, std::ranges::greater(), &LastAction::on);
    return once;
}

// tell(pupil, action) of everything that was done, in the order in which each kind is kept.
template <typename Tell>
void tellActions(const School& school, const Tell& tell) {
    using Kind = LastAction::Kind;
    for (const Settlement& each : school.work.settlements)
        if (each.kind == Settlement::Kind::Done && each.subject.pupil)
            tell(*each.subject.pupil,
                 LastAction{.on = each.at.date(), .kind = Kind::Step, .title = each.step});
    for (const ContactMade& each : school.work.contacts)
        if (isAction(each.kind))
            tell(each.pupil, LastAction{.on = each.at.date(), .contact = each.kind});
    for (const IssuedLetter& each : school.letters.issued)
        tell(each.pupil,
             LastAction{.on = each.at.date(), .kind = Kind::Letter, .title = each.title});
    for (const AttendancePlan& each : school.family->plans)
        tell(each.pupil, LastAction{.on = each.entered.at.date(), .kind = Kind::Plan});
    for (const Meeting& meeting : school.family->meetings)
        for (const MeetingEvent& each : meeting.events)
            if (isOver(each.kind))
                tell(meeting.pupil, LastAction{.on = each.at.date(),
                                               .kind = Kind::Meeting,
                                               .title = meeting.purpose});
}

bool mayChangeAttendance(LastAction::Kind kind) {
    using Kind = LastAction::Kind;
    return kind == Kind::Letter || kind == Kind::Meeting || kind == Kind::Plan;
}

} // namespace

std::map<PupilId, LastAction> lastActions(const School& school, QDate on) {
    std::map<PupilId, LastAction> all;
    tellActions(school, [&](PupilId pupil, LastAction action) {
        if (action.on > on)
            return;
        LastAction& last = all.try_emplace(pupil).first->second;
        if (!last.on.isValid() || last.on <= action.on) // of two on one day the later told
            last = std::move(action);
    });
    return all;
}

std::vector<LastAction> actionsAbout(const School& school, PupilId pupil, const DateRange& days) {
    std::vector<LastAction> all;
    tellActions(school, [&](PupilId whom, LastAction action) {
        const bool isWanted = whom == pupil && days.contains(action.on) &&
                              mayChangeAttendance(action.kind);
        if (isWanted)
            all.push_back(std::move(action));
    });
    return inOrder(std::move(all));
}

std::vector<LastAction> actionsWith(const School& school, PupilId pupil, ContactId contact,
                                    const DateRange& days) {
    std::vector<LastAction> all;
    for (const IssuedLetter& each : school.letters.issued)
        if (each.pupil == pupil && each.isTo(contact) && days.contains(each.at.date()))
            all.push_back({.on = each.at.date(),
                           .kind = LastAction::Kind::Letter,
                           .title = each.title});
    for (const Meeting* meeting : school.family->meetingsOf(pupil))
        for (const MeetingEvent& each : meeting->events)
            if (isOver(each.kind) && days.contains(each.at.date()) &&
                std::ranges::find(each.contacts, contact) != each.contacts.end())
                all.push_back({.on = each.at.date(), .kind = LastAction::Kind::Meeting});
    return inOrder(std::move(all));
}

int schoolDaysWithout(const SchoolCalendar& calendar, const LastAction* last, QDate on) {
    const QDate before = SchoolYear::containing(on).firstDay().addDays(-1);
    return calendar.schoolDaysBetween(last ? std::max(last->on, before) : before, on);
}

} // namespace rollbook
