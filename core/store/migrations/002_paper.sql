-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who called a register that is being keyed in from paper, and when (local time, ISO). No part of
-- the record: gone once the register is taken.
CREATE TABLE draft_paper(
    class TEXT NOT NULL,
    date INTEGER NOT NULL,
    half INTEGER NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY(class, date, half)
) STRICT, WITHOUT ROWID
