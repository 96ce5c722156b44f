// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A correction after the register was taken: new rows that keep the originals (design.md promise 1).
class AmendMarks {
public:
    struct Cell {
        PupilId pupil{0};
        SessionKey session;
        QString code; // empty: "no mark" (checks I6)
        std::optional<int> minutesLate;
        MarkNote note;
    };
    struct Request {
        std::vector<Cell> cells;
        QString reason;   // asked once for the whole edit; never empty
        QString onWordOf; // a teacher's slip, a parent's note; may be empty
    };
    // What one cell would become, for the list shown before anything changes.
    struct Preview {
        Cell cell;
        QString from; // recorded now; empty: none
        std::optional<Error> refused;
        bool isUnchanged = false;
    };
    explicit AmendMarks(Office& office) : m_office(office) {}

    std::vector<Preview> preview(const Request& request) const;
    // All or nothing; unchanged cells are dropped. Errors: office.reasonMissing, office.nothingToDo,
    // office.notTakenYet (className, session) for a session whose register is still to be taken,
    // and those of DraftRegister::enter. Gives back the new revisions.
    Result<std::vector<MarkRevision>> run(const Request& request, const Author& by);

private:
    Result<std::vector<MarkRevision>> published(const std::vector<DraftMark>& marks);

    Office& m_office;
};

} // namespace rollbook
