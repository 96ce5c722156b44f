// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoAgreed.h"

#include "core/analysis/Absence.h"
#include "core/office/family/AgreeTimetable.h"
#include "core/office/family/AllocateFocus.h"
#include "core/office/family/BookMeeting.h"
#include "core/office/family/KeepPlan.h"
#include "core/office/family/SetTarget.h"

#include <algorithm>
#include <array>

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTarget = 950;
constexpr int kDaysBack = 400; // further than a school year is no school day looked for
const QTime kMorning(9, 15);
const QTime kAfternoon(15, 30);

// A pupil and a parent who may be asked to the school.
struct Home {
    PupilId pupil{0};
    ContactId parent{0};
};

class Agreements {
public:
    Agreements(Office& office, const DemoWords& words, const Author& by)
        : m_office(office)
        , m_words(words)
        , m_by(by)
        , m_homes(homes()) {}

    Result<void> make() {
        using Act = Result<void> (Agreements::*)(const Home&);
        constexpr std::array<Act, 4> kActs{&Agreements::plan, &Agreements::contract,
                                           &Agreements::timetable, &Agreements::focus};
        for (std::size_t i = 0; i < std::min(kActs.size(), m_homes.size()); ++i)
            if (auto made = (this->*kActs[i])(m_homes[i]); !made)
                return made;
        return {};
    }

private:
    const School& school() const { return m_office.school(); }
    QDate today() const { return m_office.clock().today(); }
    QString say(const char* key) const {
        return m_words.reasons.value(QString::fromLatin1(key));
    }
    QString nameOf(ContactId contact) const { return school().roll.contact(contact)->fullName(); }

    // The nth school day before today; today where the calendar has none.
    QDate ago(int schoolDays) const {
        QDate day = today();
        for (int back = 0; back < kDaysBack && schoolDays > 0; ++back) {
            day = day.addDays(-1);
            schoolDays -= school().calendar.isSchoolDay(day) ? 1 : 0;
        }
        return schoolDays == 0 ? day : today();
    }
    QDate ahead(int schoolDays) const {
        return school().calendar.schoolDayAfter(today(), schoolDays).value_or(today().addDays(7));
    }

    // Those who miss most first; of each household one child.
    std::vector<Home> homes() const {
        const Register* reg = school().registerOf(SchoolYear::containing(today()));
        if (!reg)
            return {};
        std::vector<AbsenceRow> rows = absence(*reg, today());
        std::erase_if(rows, [this](const AbsenceRow& row) {
            return row.possible == 0 || !school().roll.pupil(row.pupil)->isOnRoll(today());
        });
        std::ranges::stable_sort(rows, [](const AbsenceRow& a, const AbsenceRow& b) {
            return qint64(a.absent) * b.possible > qint64(b.absent) * a.possible;
        });
        std::vector<Home> found;
        for (const AbsenceRow& row : rows)
            if (const auto parent = parentOf(row.pupil); parent && !isThere(found, *parent))
                found.push_back({row.pupil, *parent});
        return found;
    }

    std::optional<ContactId> parentOf(PupilId pupil) const {
        for (const PupilContact* link : school().roll.contactsOf(pupil))
            if (link->hasParentalResponsibility &&
                mayBeInvited(school(), pupil, link->contact, today()))
                return link->contact;
        return std::nullopt;
    }

    static bool isThere(const std::vector<Home>& homes, ContactId parent) {
        return std::ranges::find(homes, parent, &Home::parent) != homes.end();
    }

    Result<qint64> book(const Home& home, const QDateTime& at) {
        return BookMeeting(m_office).book({.pupil = home.pupil,
                                           .purpose = say("meetingWhy"),
                                           .events = {{.contacts = {home.parent},
                                                       .place = say("meetingWhere"),
                                                       .at = at}}},
                                          m_by);
    }

    Result<void> meet(const Home& home, const QDateTime& at, MeetingEventKind what,
                      const QString& words) {
        const auto booked = book(home, at);
        if (!booked)
            return booked.error();
        return BookMeeting(m_office).note(
            *booked,
            {.kind = what, .contacts = {home.parent}, .at = at, .words = words}, m_by);
    }

    Result<void> keepPlan(const Home& home, PlanKind kind, QDate from) {
        const auto kept = KeepPlan(m_office).keep(
            {.pupil = home.pupil,
             .kind = kind,
             .barriers = say("planBarriers"),
             .pupilSays = say("planPupilSays"),
             .actions = {{say("planSchoolDoes"), m_by.name, from},
                         {say("planParentDoes"), nameOf(home.parent), from}},
             .reviews = {ahead(10)},
             .from = from},
            m_by);
        return kept ? Result<void>() : kept.error();
    }

    Result<void> plan(const Home& home) {
        const QDate from = ago(27);
        const auto set = SetTarget(m_office).run({.pupil = home.pupil,
                                                  .tenths = kTarget,
                                                  .range = {from, ahead(20)},
                                                  .words = say("targetWords"),
                                                  .setBy = m_by.name},
                                                 m_by);
        if (!set)
            return set.error();
        if (auto kept = keepPlan(home, PlanKind::Plan, from); !kept)
            return kept;
        return meet(home, {from, kMorning}, MeetingEventKind::Held, say("meetingHeld"));
    }

    Result<void> contract(const Home& home) {
        if (auto kept = keepPlan(home, PlanKind::Contract, ago(9)); !kept)
            return kept;
        if (auto missed = meet(home, {ago(4), kAfternoon}, MeetingEventKind::NotAttended,
                               say("meetingMissed"));
            !missed)
            return missed;
        const auto booked = book(home, {ahead(3), kAfternoon});
        return booked ? Result<void>() : booked.error();
    }

    Result<void> timetable(const Home& home) {
        const auto agreed = AgreeTimetable(m_office).run({.pupil = home.pupil,
                                                          .range = {ago(30), ago(5)},
                                                          .review = ago(15),
                                                          .words = say("timetableWords"),
                                                          .agreedBy = nameOf(home.parent),
                                                          .agreedOn = ago(32)},
                                                         m_by);
        return agreed ? Result<void>() : agreed.error();
    }

    // In a holiday there is no half-term to take a family on for.
    Result<void> focus(const Home& home) {
        if (!school().calendar.halfTermOf(today()) || school().staff.empty())
            return {};
        std::vector<PupilId> pupils{home.pupil};
        for (const PupilId sibling : school().roll.siblingsOf(home.pupil))
            pupils.push_back(sibling);
        const auto given = AllocateFocus(m_office).allocate({.pupils = pupils,
                                                             .staff = school().staff.front().id,
                                                             .words = say("focusWords")},
                                                            today(), m_by);
        return given ? Result<void>() : given.error();
    }

    Office& m_office;
    const DemoWords& m_words;
    const Author m_by;
    const std::vector<Home> m_homes;
};

} // namespace

Result<void> agreeWithFamilies(Office& office, const DemoWords& words, const Author& by) {
    return Agreements(office, words, by).make();
}

} // namespace rollbook::demo
