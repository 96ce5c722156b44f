// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/letters/IssueLetters.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

namespace rollbook {

// A school with letters to write on Thursday 21 November 2024, under a pathway of the school's own,
// its letterhead set.
class LetterOffice {
public:
    // `pathway`: a shipped one, in use since September.
    LetterOffice(const SchoolBuilder& builder, const QString& pathway);

    OfficeOnDisk disk;
    Office& office() { return disk.office(); }
    std::vector<LetterDue> due();
    // A line a letter: "no-reason Ada -> Mx Wei Wright", "explain-each Bo -> Mx Sol Bo: noAddress".
    QStringList lines();
    QStringList lines(const QString& letter); // those of one
    LetterDue only(const QString& letter);    // the first of it
    Result<std::vector<IssuedLetter>> issue(const std::vector<LetterDue>& letters,
                                            const std::vector<Obstacle>& letThrough = {});
    void on(const char* moment) { disk.clock().set(rollbook::moment(moment)); }
    void amend(const QString& forename, const QString& session, const QString& code);
    bool verifies();
    int printed = 0; // letters that the paper was asked for
    Result<void> paper; // what printing answers
};

Address home(const QString& street);

} // namespace rollbook
