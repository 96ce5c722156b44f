// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"

namespace rollbook {

// Wednesday 20 November 2024, 10:30, on the reference calendar; everybody came on Monday 18. In 4A:
// Ada, N since Tuesday afternoon, whose mother comes first and whose father must not be rung; Ben,
// on a child protection plan, N this morning; Cem, in all the time. In RA: Dot, whose register is
// not taken today.
class TodaySchool : public AtTheDesk {
public:
    explicit TodaySchool(const char* now = "2024-11-20T10:30");

    PupilId id(const QString& forename) const { return disk.pupil(forename); }
    const School& school() const { return disk.school(); }
    // Marks a session that has one already.
    void amend(const QString& forename, const QString& at, const QString& code);
    // Takes the register of RA with Dot present.
    void takeRA();
    static SchoolBuilder builder();

private:
    void addFamily();
    void addFlag();
};

} // namespace rollbook
