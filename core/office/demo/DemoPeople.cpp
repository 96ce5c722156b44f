// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoPeople.h"

#include "core/office/demo/DemoFamilies.h"
#include "core/office/demo/DemoPupils.h"

#include <algorithm>
#include <span>

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClassSize = 30;
constexpr int kLastPrimaryYear = 6;
constexpr int kLastYear = 11;

// Seats of one household: usually one or two.
int householdSize(Chance& chance) {
    const int drawn = chance.below(100);
    if (drawn < 52)
        return 1;
    return drawn < 85 ? 2 : drawn < 96 ? 3 : 4;
}

const Heritage& drawHeritage(Chance& chance, const DemoWords& words) {
    int all = 0;
    for (const Heritage& heritage : words.heritages)
        all += heritage.weight;
    int drawn = chance.below(all);
    for (const Heritage& heritage : words.heritages)
        if ((drawn -= heritage.weight) < 0)
            return heritage;
    return words.heritages.front();
}

void addSeats(std::vector<Seat>& seats, YearGroup group, int pupils) {
    const int classes = std::max(1, (pupils + kClassSize / 2) / kClassSize);
    for (int i = 0; i < pupils; ++i)
        seats.push_back({group, QChar(char16_t(u'A' + i * classes / pupils))});
}

// Brothers and sisters have names of their own; those of one year are twins.
void settleSiblings(std::vector<Pupil>& pupils, const std::vector<Seat>& seats,
                    const std::vector<std::size_t>& places, const Heritage& heritage) {
    for (std::size_t i = 1; i < places.size(); ++i) {
        Pupil& pupil = pupils[places[i]];
        const std::span elders(places.begin(), i);
        for (const std::size_t elder : elders)
            if (seats[elder].group == seats[places[i]].group)
                pupil.birth = pupils[elder].birth;
        const auto& names = pupil.sex == Sex::Female ? heritage.girls : heritage.boys;
        const auto isTaken = [&](std::size_t elder) {
            return pupils[elder].forename == pupil.forename;
        };
        std::size_t at = std::size_t(std::ranges::find(names, pupil.forename) - names.begin());
        while (std::ranges::any_of(elders, isTaken) && ++at < 2 * names.size())
            pupil.forename = names[at % names.size()];
    }
}

} // namespace

Phase demoPhase(int pupils) {
    return pupils <= kMostPrimaryPupils ? Phase::Primary : Phase::AllThrough;
}

std::vector<Seat> demoSeats(int pupils) {
    const int years = (demoPhase(pupils) == Phase::Primary ? kLastPrimaryYear : kLastYear) + 1;
    std::vector<Seat> seats;
    for (int year = 0; year < years; ++year)
        addSeats(seats, *YearGroup::fromNumber(year),
                 pupils * (year + 1) / years - pupils * year / years);
    return seats;
}

DemoPeople demoPeople(const DemoSchoolSize& size, const DemoWords& words) {
    const std::vector<Seat> seats = demoSeats(size.pupils);
    std::vector<std::size_t> order(seats.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    Chance chance(size.seed);
    chance.shuffle(order);

    DemoPeople people;
    people.pupils.resize(seats.size());
    PupilMaker pupils(size, words);
    FamilyMaker families(size, words, people);
    for (std::size_t next = 0; next < order.size();) {
        const std::size_t left = order.size() - next;
        const std::size_t children = std::min(std::size_t(householdSize(chance)), left);
        const Heritage& heritage = drawHeritage(chance, words);
        const QString surname = chance.pick(heritage.surnames);
        std::vector<std::size_t> places(order.begin() + qsizetype(next),
                                        order.begin() + qsizetype(next + children));
        for (const std::size_t place : places)
            people.pupils[place] = pupils.make(place, seats[place], heritage, surname);
        settleSiblings(people.pupils, seats, places, heritage);
        families.add(places, heritage, surname);
        next += children;
    }
    number(people.pupils, words);
    return people;
}

} // namespace rollbook::demo
