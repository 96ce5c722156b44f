// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"
#include "tests/support/AtTheDesk.h"

namespace rollbook {

// Wednesday 20 November 2024, 09:40. Ada (4A) and her brother Bo (RB) are N; their mother may be
// rung about both, their father not about Ada. Cy (4A) is N, on a child protection plan, and has an
// aunt. Dee (4A) is ill. 5C, with Eve and Fay, has no register. The safeguarding lead is Sam Lead.
class BoardAtTheDesk : public AtTheDesk {
public:
    BoardAtTheDesk();

    PupilId id(const char* forename) const { return disk.pupil(QString::fromLatin1(forename)); }
    ContactId contact(const char* surname) const;
    const School& school() const { return disk.school(); }
    CallBoard board() const;
    QString code(const char* forename, const char* session = "2024-11-20 AM") const;

private:
    void addPeople();
};

} // namespace rollbook
