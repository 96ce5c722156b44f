// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/Rehearsal.h"

#include "core/office/OfficeErrors.h"
#include "core/office/day/DayStart.h"
#include "core/store/Store.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// From which day a revision is what the office saw in the morning: the original always, a late
// arrival on its day, any other correction from the day after.
QDate seenFrom(const MarkRevision& revision) {
    if (revision.revision == 1)
        return {};
    const bool isSignedIn = revision.kind == EntryKind::LateArrival;
    return revision.madeAt.date().addDays(isSignedIn ? 0 : 1);
}

// A year's register, going forward day by day from how its marks first were.
class FormerRegister {
public:
    FormerRegister(const Register& now, std::vector<MarkRevision> revisions)
        : m_register(now)
        , m_revisions(std::move(revisions)) {
        std::ranges::stable_sort(m_revisions, {}, seenFrom);
    }

    const Register& on(QDate day) {
        for (; m_next < m_revisions.size() && !(seenFrom(m_revisions[m_next]) > day); ++m_next)
            m_register.setMark(m_revisions[m_next].mark);
        return m_register;
    }

private:
    Register m_register;
    std::vector<MarkRevision> m_revisions;
    std::size_t m_next = 0;
};

// What had been done before a day, going forward.
class WorkBefore {
public:
    explicit WorkBefore(const WorkDone& all) : m_all(all) {}

    const WorkDone& of(QDate day) {
        take(m_all.contacts, m_before.contacts, day);
        take(m_all.settlements, m_before.settlements, day);
        return m_before;
    }

private:
    template <typename Item>
    static void take(const std::vector<Item>& from, std::vector<Item>& to, QDate day) {
        while (to.size() < from.size() && from[to.size()].at.date() < day)
            to.push_back(from[to.size()]);
    }

    const WorkDone& m_all;
    WorkDone m_before;
};

class Rehearsing {
public:
    Rehearsing(const School& school, const RehearsalRequest& request)
        : m_school(school)
        , m_work(school.work)
        , m_rehearsal{request.pathway, request.days, 0, {}} {}

    void addYear(const Register& now, std::vector<MarkRevision> revisions) {
        m_registers.try_emplace(now.year(), now, std::move(revisions));
    }
    bool hasDay(QDate day) const {
        return m_school.calendar.isSchoolDay(day) &&
               m_registers.contains(SchoolYear::containing(day));
    }
    void look(QDate day) {
        ++m_rehearsal.schoolDays;
        const SchoolYear year = SchoolYear::containing(day);
        std::vector<const Register*> registers{&m_registers.at(year).on(day)};
        if (const Register* before = m_school.registerOf(year.previous()))
            registers.insert(registers.begin(), before);
        const Worklist list({std::move(registers), m_work.of(day), {m_rehearsal.pathway.get()},
                             m_school.characteristicKinds(), AsAt{day}});
        for (DueAction& action : list.due())
            note(std::move(action), day);
    }
    Rehearsal finish() {
        for (Rehearsed& row : m_rehearsal.rows)
            addDeeds(row);
        return std::move(m_rehearsal);
    }

private:
    using Asked = std::tuple<QString, std::optional<PupilId>, QString>; // step, pupil, name
    static Asked keyOf(const DueAction& action) {
        return {action.step->id, action.subject.pupil, action.subject.name};
    }

    void note(DueAction action, QDate day) {
        Seen& seen = seenOf(action, day);
        Rehearsed& row = m_rehearsal.rows[seen.row];
        if (row.lastAsked != day)
            ++row.daysAsked;
        row.lastAsked = day;
        seen.action = std::move(action);
    }

    // Several occurrences of a step can stand open for one subject: each N is asked about.
    struct Seen;
    Seen& seenOf(const DueAction& action, QDate day) {
        std::vector<Seen>& all = m_seen[keyOf(action)];
        const auto found = std::ranges::find_if(
            all, [&](const Seen& each) { return isSameOccurrence(each.action, action); });
        if (found != all.end())
            return *found;
        m_rehearsal.rows.push_back({.asked = action, .firstAsked = day});
        return all.emplace_back(Seen{m_rehearsal.rows.size() - 1, action});
    }

    static bool isMeanwhile(const Rehearsed& row, const QDateTime& at) {
        return DateRange{row.firstAsked, row.lastAsked}.contains(at.date());
    }
    void addDeeds(Rehearsed& row) const {
        for (const Settlement& each : m_school.work.settlements)
            if (each.subject == row.asked.subject && isMeanwhile(row, each.at))
                row.done.emplace_back(each);
        for (const ContactMade& each : m_school.work.contacts)
            if (each.pupil == row.asked.subject.pupil && isMeanwhile(row, each.at))
                row.done.emplace_back(each);
        std::ranges::stable_sort(row.done, {}, momentOf);
    }

    struct Seen {
        std::size_t row = 0;
        DueAction action; // as it was last asked
    };

    const School& m_school;
    WorkBefore m_work;
    std::map<SchoolYear, FormerRegister> m_registers;
    std::map<Asked, std::vector<Seen>> m_seen; // the occurrences of each step and subject
    Rehearsal m_rehearsal;
};

Result<void> addYears(Rehearsing& rehearsing, Office& office, const DateRange& days) {
    const DateRange loaded{days.from.addYears(-1), days.to};
    if (const auto read = office.loadYears(loaded); !read)
        return read;
    for (const auto& [year, reg] : office.school().registers) {
        if (!year.range().overlaps(days))
            continue;
        auto revisions = office.store().marks().amendments(year.range());
        if (!revisions)
            return revisions.error();
        rehearsing.addYear(*reg, *std::move(revisions));
    }
    return {};
}

} // namespace

QDateTime momentOf(const Deed& deed) {
    return std::visit([](const auto& each) { return each.at; }, deed);
}

bool Rehearsed::isInTime() const {
    return !done.empty() && momentOf(done.front()).date() <= asked.dueBy;
}

DateRange daysToRehearse(const SchoolCalendar& calendar, QDate today) {
    if (const auto before = calendar.previousHalfTerm(today))
        return *before;
    const auto now = calendar.halfTermOf(today);
    return now ? DateRange{now->from, today} : DateRange{today, today};
}

Result<Rehearsal> rehearse(Office& office, const RehearsalRequest& request,
                           const Progress& progress) {
    Rehearsing rehearsing(office.school(), request);
    if (const auto read = addYears(rehearsing, office, request.days); !read)
        return read.error();
    std::vector<QDate> days;
    for (QDate day = request.days.from; day <= request.days.to; day = day.addDays(1))
        if (day <= office.clock().today() && rehearsing.hasDay(day))
            days.push_back(day);
    if (days.empty())
        return Error{errors::kNothingToRehearse,
                     {{u"from"_s, request.days.from}, {u"to"_s, request.days.to}}};
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (progress && !progress(qint64(i), qint64(days.size())))
            return Error{errors::kCancelled};
        rehearsing.look(days[i]);
    }
    return rehearsing.finish();
}

} // namespace rollbook
