// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/demo/Chance.h"
#include "core/office/demo/DemoWords.h"
#include "core/roll/Contact.h"

namespace rollbook::demo {

// Pupils and contacts as they will be stored; the store gives the ids, so links name both by their
// place in these lists.
struct DemoPeople {
    struct Link {
        std::size_t pupil = 0;
        std::size_t contact = 0;
        PupilContact link;
    };
    std::vector<Pupil> pupils; // by year group, then class
    std::vector<Contact> contacts;
    std::vector<Link> links;
};

struct DemoSchoolSize {
    int pupils = 0;
    quint64 seed = 1;
    QDate today;
};
// Reception to year 6 for a school of one site, to year 11 for a larger one.
inline constexpr int kMostPrimaryPupils = 700;
Phase demoPhase(int pupils);

DemoPeople demoPeople(const DemoSchoolSize& size, const DemoWords& words);

// Where one pupil sits: a year group of now and the letter of a class of about thirty.
struct Seat {
    YearGroup group;
    QChar letter;
    QString className() const { return group.toString() + letter; }
    bool operator==(const Seat&) const = default;
};
std::vector<Seat> demoSeats(int pupils);

} // namespace rollbook::demo
