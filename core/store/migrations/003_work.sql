-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people did about the steps of pathways, and which pathway the school uses from when.
-- All of it only grows; who and when stand in the entry.

CREATE TABLE contact_made(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    at TEXT NOT NULL,           -- local time, ISO, to the second
    kind TEXT NOT NULL,
    contact INTEGER REFERENCES contact(id),
    with_name TEXT NOT NULL,
    outcome TEXT NOT NULL,
    said TEXT NOT NULL,
    decision TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE settlement(
    id INTEGER PRIMARY KEY,
    step TEXT NOT NULL,
    pupil INTEGER REFERENCES pupil(id), -- NULL: about no pupil
    subject TEXT NOT NULL,
    date INTEGER NOT NULL,
    half INTEGER NOT NULL CHECK(half IN (0, 1)),
    kind TEXT NOT NULL CHECK(kind IN ('done', 'deferred', 'notNeeded')),
    words TEXT NOT NULL,
    deferred_until INTEGER,
    response_by INTEGER,
    review_on INTEGER,
    through TEXT NOT NULL,      -- a kind of contact; empty: not said
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE pathway_use(
    id INTEGER PRIMARY KEY,
    pathway TEXT NOT NULL,
    from_date INTEGER NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER contact_made_no_update BEFORE UPDATE ON contact_made
BEGIN SELECT RAISE(ABORT, 'contact_made only grows'); END
-- next
CREATE TRIGGER contact_made_no_delete BEFORE DELETE ON contact_made
BEGIN SELECT RAISE(ABORT, 'contact_made only grows'); END
-- next
CREATE TRIGGER settlement_no_update BEFORE UPDATE ON settlement
BEGIN SELECT RAISE(ABORT, 'settlement only grows'); END
-- next
CREATE TRIGGER settlement_no_delete BEFORE DELETE ON settlement
BEGIN SELECT RAISE(ABORT, 'settlement only grows'); END
-- next
CREATE TRIGGER pathway_use_no_update BEFORE UPDATE ON pathway_use
BEGIN SELECT RAISE(ABORT, 'pathway_use only grows'); END
-- next
CREATE TRIGGER pathway_use_no_delete BEFORE DELETE ON pathway_use
BEGIN SELECT RAISE(ABORT, 'pathway_use only grows'); END
