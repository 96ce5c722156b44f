// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/MissingChild.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What was known of one child since somebody believed it to be at school.
class Search {
public:
    Search(const School& school, const ContactMade& told, const QDateTime& at)
        : m_school(school)
        , m_told(told)
        , m_at(at) {}

    bool isOver() const { return isMarkedSeen() || isSeenByPeople() || isAnswered(); }

    MissingChild child() const {
        const int minutes =
            m_school.number(u"missingChildMinutes", m_told.at.date()).value_or(kMinutesMissing);
        MissingChild made{.pupil = m_told.pupil,
                          .told = m_told,
                          .dueBy = m_told.at.addSecs(qint64(minutes) * 60)};
        made.isOverdue = made.dueBy < m_at;
        for (const ContactMade& each : m_school.work.contacts)
            if (isSince(each) && each.kind == ContactKind::Concern &&
                each.outcome == ContactOutcome::NoAnswer)
                made.askedAgain = each;
        if (const Concern* raised = concern())
            made.concern = *raised;
        return made;
    }

private:
    bool isSince(const ContactMade& each) const {
        return each.pupil == m_told.pupil && m_told.at <= each.at && each.at <= m_at;
    }

    // The session the contact fell into: from the end of the morning it is about the afternoon.
    SessionKey firstSession() const {
        const QDate day = m_told.at.date();
        const Pupil* pupil = m_school.roll.pupil(m_told.pupil);
        const auto times = m_school.calendar.timesOn(
            day, pupil ? pupil->yearGroupOn(day) : std::nullopt);
        const bool isMorning = m_told.at.time() < times.value_or(RegisterTimes{}).am.ends;
        return {day, isMorning ? Half::AM : Half::PM};
    }

    bool isMarkedSeen() const {
        const Register* reg = m_school.registerOf(SchoolYear::containing(m_at.date()));
        const auto row = reg ? reg->row(m_told.pupil) : std::nullopt;
        if (!row)
            return false;
        const int end = reg->columns({{}, m_at.date()}).second;
        for (int column = reg->firstColumnFrom(firstSession()); column < end; ++column)
            if (isSeenAt(*reg, *row, column))
                return true;
        return false;
    }

    bool isSeenByPeople() const {
        return std::ranges::any_of(m_school.work.contacts, [this](const ContactMade& each) {
            return isSince(each) &&
                   (each.outcome == ContactOutcome::AskedClassHere || wasSeenAt(each.id));
        });
    }

    bool wasSeenAt(qint64 contact) const {
        const auto& visits = m_school.work.visits;
        const auto visit = std::ranges::find(visits, contact, &Visit::contact);
        return visit != visits.end() && visit->isPupilSeen;
    }

    // The one raised with this contact, and no other: an answer to another worry finds no child.
    const Concern* concern() const {
        const auto& all = m_school.work.concerns;
        const auto found = std::ranges::find_if(all, [this](const Concern& each) {
            return each.pupil == m_told.pupil && each.at == m_told.at;
        });
        return found == all.end() ? nullptr : &*found;
    }

    bool isAnswered() const {
        const Concern* raised = concern();
        return raised && raised->answer && raised->answer->at <= m_at;
    }

    const School& m_school;
    const ContactMade& m_told;
    const QDateTime m_at;
};

} // namespace

bool isSeenAt(const Register& reg, int row, int column) {
    const Register::Cell cell = reg.cells(row)[std::size_t(column)];
    if (cell < Register::kReserved)
        return false;
    const AttendanceCode* code = reg.judged(cell).judgement.code;
    return code && (isAttended(code->classification) || code->code == u"U"_s);
}

std::vector<MissingChild> missingChildren(const School& school, const QDateTime& at) {
    std::vector<MissingChild> missing;
    for (const ContactMade& each : school.work.contacts) {
        if (each.outcome != ContactOutcome::BelievesAtSchool || each.at > at)
            continue;
        // Told again, the time still runs from the first.
        const bool isKnown = std::ranges::find(missing, each.pupil, &MissingChild::pupil) !=
                             missing.end();
        if (const Search search(school, each, at); !isKnown && !search.isOver())
            missing.push_back(search.child());
    }
    return missing;
}

} // namespace rollbook
