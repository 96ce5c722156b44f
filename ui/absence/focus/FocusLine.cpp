// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/focus/FocusLine.h"

#include "core/analysis/YearShape.h"
#include "core/office/family/AllocateFocus.h"
#include "core/office/family/BookMeeting.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

QString meetingWords(const Meeting* meeting, const QDateTime& now) {
    if (!meeting)
        return {};
    const QString day = words::dateInTable(meeting->at().date());
    switch (meeting->state()) {
    case MeetingEventKind::Held:
        return tr("held %1").arg(day);
    case MeetingEventKind::NotAttended:
        return tr("nobody came %1").arg(day);
    case MeetingEventKind::Booked:
    case MeetingEventKind::Invited:
    case MeetingEventKind::Rebooked:
        break;
    }
    return meeting->at() < now ? tr("was to be %1").arg(day) : day;
}

SessionCounts countsOf(const School& school, const FocusFamily& focus, const DateRange& days) {
    const Register* reg = school.registerOf(SchoolYear::containing(days.from));
    std::vector<int> rows;
    for (const PupilId pupil : focus.pupils)
        if (const auto row = reg ? reg->row(pupil) : std::nullopt)
            rows.push_back(*row);
    return reg ? countsWithin(*reg, rows, days) : SessionCounts();
}

QStringList classesOf(const School& school, const FocusFamily& focus, QDate today) {
    QStringList classes;
    for (const PupilId id : focus.pupils)
        if (const Pupil* pupil = school.roll.pupil(id))
            classes.append(pupil->classOn(today));
    classes.removeDuplicates();
    return classes;
}

FocusLine lineOf(const School& school, const FocusFamily& focus, const QDateTime& now) {
    using Part = FocusMeeting::Part;
    const DateRange toDate{focus.halfTerm.from, std::min(focus.halfTerm.to, now.date())};
    return {.focus = focus,
            .classes = classesOf(school, focus, now.date()),
            .counts = countsOf(school, focus, toDate),
            .begins = meetingWords(school.family->focusMeeting(focus.id, Part::Start), now),
            .ends = meetingWords(school.family->focusMeeting(focus.id, Part::End), now)};
}

bool mayBeAsked(const School& school, const FocusFamily& focus, ContactId contact, QDate today) {
    return std::ranges::all_of(focus.pupils, [&](PupilId pupil) {
        const auto links = school.roll.contactsOf(pupil);
        const bool isTheirs = std::ranges::find(links, contact, &PupilContact::contact) != links.end();
        return !isTheirs || mayBeInvited(school, pupil, contact, today);
    });
}

} // namespace

std::vector<DateRange> halfTermsOf(const SchoolCalendar& calendar, SchoolYear year) {
    std::vector<DateRange> halfTerms;
    for (QDate day = year.firstDay(); day <= year.lastDay(); day = day.addDays(1))
        if (const auto halfTerm = calendar.halfTermOf(day)) {
            halfTerms.push_back(*halfTerm);
            day = halfTerm->to;
        }
    return halfTerms;
}

QString halfTermName(const SchoolCalendar& calendar, DateRange halfTerm) {
    while (halfTerm.from < halfTerm.to && !calendar.isTermWeekday(halfTerm.from))
        halfTerm.from = halfTerm.from.addDays(1);
    while (halfTerm.from < halfTerm.to && !calendar.isTermWeekday(halfTerm.to))
        halfTerm.to = halfTerm.to.addDays(-1);
    return words::range(halfTerm);
}

std::optional<std::size_t> halfTermNow(const std::vector<DateRange>& halfTerms, QDate today) {
    if (halfTerms.empty())
        return std::nullopt;
    const auto now = std::ranges::find_if(
        halfTerms, [today](const DateRange& each) { return today <= each.to; });
    return now == halfTerms.end() ? halfTerms.size() - 1 : std::size_t(now - halfTerms.begin());
}

std::vector<FocusLine> focusLines(const School& school, const DateRange& halfTerm,
                                  const QDateTime& now) {
    std::vector<FocusLine> lines;
    for (const FocusFamily& focus : school.family->focus)
        if (focus.halfTerm == halfTerm)
            lines.push_back(lineOf(school, focus, now));
    std::ranges::stable_sort(lines, {}, [&](const FocusLine& line) {
        return std::pair(line.focus.release.has_value(), school.staffName(line.focus.staff));
    });
    return lines;
}

std::vector<FocusHolder> focusHolders(const School& school, const std::vector<StaffMember>& people,
                                      const DateRange& halfTerm, QDate today) {
    const QDate day = std::clamp(today, halfTerm.from, halfTerm.to);
    std::vector<FocusHolder> holders{{}};
    std::vector<FocusHolder> without;
    for (const StaffMember& each : people) {
        const std::size_t before = holders.size();
        for (const FocusRoleRow& row : focusRoles())
            if (const int has = focusFamiliesOf(school, each.id, row.role, halfTerm))
                holders.push_back({each.id, row.role, has, mostFocusFamilies(school, row.role, day)});
        if (holders.size() == before)
            without.push_back({.staff = each.id});
    }
    for (const FocusHolder& each : holders)
        holders.front().has += each.has;
    holders.insert(holders.end(), without.begin(), without.end());
    return holders;
}

std::vector<PupilId> householdOf(const School& school, PupilId pupil, QDate today) {
    std::vector<PupilId> family{pupil};
    for (const PupilId sibling : school.roll.siblingsOf(pupil))
        if (const Pupil* found = school.roll.pupil(sibling); found && found->isOnRoll(today))
            family.push_back(sibling);
    return family;
}

std::vector<const Contact*> focusInvitees(const School& school, const FocusFamily& focus, QDate today) {
    std::vector<const Contact*> invitees;
    for (const PupilContact* link : school.roll.contactsOf(focus.pupils.front()))
        if (mayBeAsked(school, focus, link->contact, today))
            if (const Contact* contact = school.roll.contact(link->contact))
                invitees.push_back(contact);
    return invitees;
}

std::vector<FocusMeeting::Part> unbooked(const School& school, const FocusFamily& focus) {
    std::vector<FocusMeeting::Part> parts;
    for (const auto part : {FocusMeeting::Part::Start, FocusMeeting::Part::End})
        if (!school.family->focusMeeting(focus.id, part))
            parts.push_back(part);
    return parts;
}

} // namespace rollbook
