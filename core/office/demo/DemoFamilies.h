// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/demo/DemoPeople.h"

namespace rollbook::demo {

// Who looks after the children of one household, where they live, and what must not be done.
class FamilyMaker {
public:
    FamilyMaker(const DemoSchoolSize& size, const DemoWords& words, DemoPeople& people);

    void add(const std::vector<std::size_t>& children, const Heritage& heritage,
             const QString& surname);

private:
    // What a contact is to every child of the household.
    struct Standing {
        int priority = 1;
        QString relationship;
        bool isParent = true;
        bool livesWith = true;
        std::vector<Restriction> restrictions = {};
    };
    void addTogether(const Heritage& heritage, const QString& surname);
    void addApart(const Heritage& heritage, const QString& surname);
    void addCarer(const Heritage& heritage);
    void addGrandparent(const Heritage& heritage, const QString& surname);
    void addContact(const QString& title, const QString& forename, const QString& surname,
                    const std::optional<Address>& address, const Standing& standing);

    Address drawAddress();
    QString mothersSurname(const Heritage& heritage, const QString& surname);
    std::vector<Restriction> drawRestrictions();

    const DemoSchoolSize m_size;
    const DemoWords& m_words;
    DemoPeople& m_people;
    Chance m_chance;
    std::vector<std::size_t> m_children; // of the household at hand
    Address m_home;
};

} // namespace rollbook::demo
