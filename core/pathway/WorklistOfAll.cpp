// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of everybody: how they are shared out, in which order they stand, what a change touches.

#include "core/pathway/Worklist.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <span>
#include <thread>
#include <tuple>

namespace rollbook {
namespace {

// Who works on so many pupils besides the one that asks; nobody for a few.
std::size_t othersFor(std::size_t pupils) {
    constexpr std::size_t kLeast = 250; // a thread is not worth its making for fewer
    constexpr std::size_t kMost = 3;
    const std::size_t idle = std::max(1U, std::thread::hardware_concurrency()) - 1;
    return std::min({kMost, idle, pupils / kLeast});
}

QTime hourOf(const DueAction& row) {
    return row.dueAt.isValid() ? row.dueAt : QTime(23, 59, 59);
}

} // namespace

void Worklist::addWithoutPupil(std::vector<DueAction>& rows) const {
    addClasses(rows, m_axis.registers().back()->roll().classesOn(m_sources.asAt.date));
    addSchool(rows);
    std::erase_if(rows, [](const DueAction& row) { return row.standing != Standing::Due; });
}

// By which rows stand in order.
struct Worklist::Urgency {
    Urgency(const DueAction& row, const Roll& roll)
        : isOfAChildSeen(row.step->closedBy != ClosedBy::Seen)
        , day(row.dueBy.toJulianDay())
        , hour(hourOf(row).msecsSinceStartOfDay())
        , isInTurn(!row.isAccelerated)
        , urgency(row.step->urgency)
        , place(row.subject.pupil ? roll.row(*row.subject.pupil).value_or(-1) : -1)
        , name(row.subject.name) {}

    bool isOfAChildSeen;
    qint64 day;
    int hour;
    bool isInTurn;
    int urgency;
    int place; // pupils are in the order of their names
    QString name;
    std::size_t stood = 0;

    auto tied() const {
        return std::tie(isOfAChildSeen, day, hour, isInTurn, urgency, place, name, stood);
    }
    bool operator<(const Urgency& other) const { return tied() < other.tied(); }
};

void Worklist::sortByUrgency(std::vector<DueAction>& rows) const {
    const Roll& roll = m_axis.registers().back()->roll();
    std::vector<Urgency> order;
    order.reserve(rows.size());
    for (const DueAction& row : rows)
        order.emplace_back(row, roll).stood = order.size();
    std::ranges::sort(order, [](const Urgency& a, const Urgency& b) { return a < b; });
    std::vector<DueAction> sorted;
    sorted.reserve(rows.size());
    for (const Urgency& each : order)
        sorted.push_back(std::move(rows[each.stood]));
    rows = std::move(sorted);
}

// The pupils left to be looked at: each processor takes the next few, so that all end together.
class Worklist::PupilsLeft {
public:
    explicit PupilsLeft(std::span<const Pupil> pupils)
        : m_pupils(pupils) {}

    std::span<const Pupil> nextFew() {
        constexpr std::size_t kFew = 64;
        const std::size_t first = std::min(m_pupils.size(), m_next.fetch_add(kFew));
        return m_pupils.subspan(first, std::min(kFew, m_pupils.size() - first));
    }

private:
    const std::span<const Pupil> m_pupils;
    std::atomic<std::size_t> m_next = 0;
};

// The others work with worklists of their own over the same sources, which nobody changes meanwhile.
std::vector<DueAction> Worklist::ofEverybody(OfOne ofOne) const {
    const auto pupils = std::span(m_axis.registers().back()->roll().pupils());
    PupilsLeft left(pupils);
    std::vector<std::future<std::vector<DueAction>>> others;
    for (std::size_t i = othersFor(pupils.size()); i > 0; --i)
        others.push_back(std::async(std::launch::async,
                                    [&] { return Worklist(m_sources).ofThose(left, ofOne); }));
    std::vector<DueAction> rows;
    addWithoutPupil(rows);
    std::ranges::move(ofThose(left, ofOne), std::back_inserter(rows));
    for (auto& other : others)
        std::ranges::move(other.get(), std::back_inserter(rows));
    sortByUrgency(rows);
    return rows;
}

std::vector<DueAction> Worklist::ofThose(PupilsLeft& left, OfOne ofOne) const {
    std::vector<DueAction> rows;
    for (auto few = left.nextFew(); !few.empty(); few = left.nextFew())
        for (const Pupil& pupil : few)
            std::ranges::move((this->*ofOne)(pupil.id), std::back_inserter(rows));
    return rows;
}

std::vector<DueAction> Worklist::due() const {
    return ofEverybody(&Worklist::dueOf);
}

std::vector<DueAction> Worklist::holdingNow() const {
    return ofEverybody(&Worklist::holdingNowOf);
}

// A mark changes its pupil, and the class that misses it; nothing of the school.
std::vector<DueAction> Worklist::dueAfter(std::vector<DueAction> before,
                                          const std::vector<PupilId>& touched) const {
    const Roll& roll = m_axis.registers().back()->roll();
    const std::set<PupilId> anew(touched.begin(), touched.end());
    std::set<QString> classes;
    std::vector<DueAction> made;
    for (const PupilId each : anew) {
        std::ranges::move(dueOf(each), std::back_inserter(made));
        if (const Pupil* pupil = roll.pupil(each))
            for (const ClassPlace& place : pupil->classes)
                classes.insert(place.className);
    }
    addClasses(made, {classes.begin(), classes.end()});
    std::erase_if(made, [](const DueAction& row) { return row.standing != Standing::Due; });
    sortByUrgency(made);
    std::erase_if(before, [&](const DueAction& row) {
        return row.subject.pupil ? anew.contains(*row.subject.pupil)
                                 : classes.contains(row.subject.name);
    });
    return merged(std::move(before), std::move(made));
}

// Both in order of urgency.
std::vector<DueAction> Worklist::merged(std::vector<DueAction> many,
                                        std::vector<DueAction> few) const {
    const Roll& roll = m_axis.registers().back()->roll();
    std::vector<DueAction> rows;
    rows.reserve(many.size() + few.size());
    auto next = many.begin();
    for (DueAction& each : few) {
        const Urgency urgency(each, roll);
        const auto place = std::partition_point(next, many.end(), [&](const DueAction& row) {
            return Urgency(row, roll) < urgency;
        });
        std::move(next, place, std::back_inserter(rows));
        next = place;
        rows.push_back(std::move(each));
    }
    std::move(next, many.end(), std::back_inserter(rows));
    return rows;
}

} // namespace rollbook
