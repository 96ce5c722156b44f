// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/absence/LastAction.h"

#include "core/family/FamilyWork.h"

namespace rollbook {
namespace {

bool isAction(ContactKind kind) {
    return kind != ContactKind::Note && kind != ContactKind::Concern;
}

class LastActions {
public:
    explicit LastActions(QDate on)
        : m_on(on) {}

    // Of two on one day the later told.
    void tell(PupilId pupil, LastAction action) {
        if (action.on > m_on)
            return;
        LastAction& last = m_last.try_emplace(pupil).first->second;
        if (!last.on.isValid() || last.on <= action.on)
            last = std::move(action);
    }
    std::map<PupilId, LastAction> taken() { return std::move(m_last); }

private:
    const QDate m_on;
    std::map<PupilId, LastAction> m_last;
};

bool isOver(MeetingEventKind kind) {
    return kind == MeetingEventKind::Held || kind == MeetingEventKind::NotAttended;
}

void tellFamilyWork(LastActions& last, const FamilyWork& family) {
    for (const AttendancePlan& each : family.plans)
        last.tell(each.pupil, {.on = each.entered.at.date(), .kind = LastAction::Kind::Plan});
    for (const Meeting& meeting : family.meetings)
        for (const MeetingEvent& each : meeting.events)
            if (isOver(each.kind))
                last.tell(meeting.pupil, {.on = each.at.date(),
                                          .kind = LastAction::Kind::Meeting,
                                          .title = meeting.purpose});
}

} // namespace

std::map<PupilId, LastAction> lastActions(const School& school, QDate on) {
    LastActions last(on);
    for (const Settlement& each : school.work.settlements)
        if (each.kind == Settlement::Kind::Done && each.subject.pupil)
            last.tell(*each.subject.pupil, {.on = each.at.date(),
                                            .kind = LastAction::Kind::Step,
                                            .title = each.step});
    for (const ContactMade& each : school.work.contacts)
        if (isAction(each.kind))
            last.tell(each.pupil, {.on = each.at.date(), .contact = each.kind});
    for (const IssuedLetter& each : school.letters.issued)
        last.tell(each.pupil, {.on = each.at.date(),
                               .kind = LastAction::Kind::Letter,
                               .title = each.title});
    tellFamilyWork(last, *school.family);
    return last.taken();
}

int schoolDaysWithout(const SchoolCalendar& calendar, const LastAction* last, QDate on) {
    const QDate before = SchoolYear::containing(on).firstDay().addDays(-1);
    return calendar.schoolDaysBetween(last ? std::max(last->on, before) : before, on);
}

} // namespace rollbook
