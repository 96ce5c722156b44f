// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/demo/DemoPeople.h"

namespace rollbook::demo {

// One pupil at a time: name, birth, stays on roll, classes, characteristics.
class PupilMaker {
public:
    PupilMaker(const DemoSchoolSize& size, const DemoWords& words);

    // `place` gives the pupil chance of its own.
    Pupil make(std::size_t place, const Seat& seat, const Heritage& heritage,
               const QString& surname);

private:
    QDate entryOf(Chance& chance, YearGroup group) const;
    std::vector<Enrolment> enrolmentsOf(Chance& chance, YearGroup group) const;
    std::vector<ClassPlace> classesOf(const Seat& seat, QDate entry) const;
    std::vector<Characteristic> characteristicsOf(Chance& chance, const Heritage& heritage,
                                                  YearGroup group, QDate entry) const;

    const DemoSchoolSize m_size;
    const DemoWords& m_words;
    const SchoolYear m_year;
};

// UPNs with their check letters and admission numbers, in the order of entry.
void number(std::vector<Pupil>& pupils, const DemoWords& words);

} // namespace rollbook::demo
