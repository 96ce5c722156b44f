// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/letters/Letterhead.h"
#include "core/roll/Pupil.h"
#include "core/roll/Staff.h"

#include <QHash>

namespace rollbook::demo {

// Names that go together in one family.
struct Heritage {
    int weight = 1;
    QString ethnicity; // code
    int ealPerMille = 0;
    std::vector<QString> surnames;
    std::vector<QString> girls;
    std::vector<QString> boys;
    std::vector<QString> mothers;
    std::vector<QString> fathers;
};

struct DemoStaff {
    StaffMember member;
    QString pin; // empty: none
};

// The words of the demo school, from resources/demo: names, streets, people, reasons.
struct DemoWords {
    std::vector<Heritage> heritages;
    std::vector<QString> streets;
    std::vector<QString> estates;
    QString town;
    QString postcodeArea;

    QString primaryName;
    QString allThroughName;
    QString council;
    QString establishment;
    QString urn;
    std::vector<DemoStaff> staff;
    std::vector<SchoolPerson> people; // no from-date yet
    Letterhead letterhead;
    std::vector<QString> teachers;
    std::vector<CharacteristicKind> ownCharacteristics;
    QHash<QString, QString> reasons;
    std::vector<QString> calls; // reasons given by telephone
};

// Errors: office.badDemoWords (place).
Result<DemoWords> readWords(const QByteArray& names, const QByteArray& school);
Result<DemoWords> shippedWords();

} // namespace rollbook::demo
