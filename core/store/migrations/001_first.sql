-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Statements are parted by a line `-- next`.
-- Dates are Julian days, halves 0 (AM) and 1 (PM); lists are JSON arrays.

-- Which version each step made, and the oldest Rollbook schema that can still read the result.
CREATE TABLE schema_step(
    version INTEGER PRIMARY KEY,
    readable_from INTEGER NOT NULL
) STRICT
-- next

-- ---- The ledger: what only grows, and is digested (LEDGER.md). ----

CREATE TABLE entry(
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,      -- local time, ISO, to the second
    made_by TEXT NOT NULL,
    job_title TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    rows_digest BLOB NOT NULL,  -- SHA-256, 32 bytes
    chain_digest BLOB NOT NULL
) STRICT
-- next

-- `entry` is no foreign key: the entry's row is written last, with its digest, and `verify` looks.
CREATE TABLE mark(
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    date INTEGER NOT NULL,
    half INTEGER NOT NULL CHECK(half IN (0, 1)),
    revision INTEGER NOT NULL CHECK(revision > 0),
    code TEXT,                  -- NULL: "no mark"
    minutes_late INTEGER,
    entry INTEGER NOT NULL,
    PRIMARY KEY(pupil, date, half, revision)
) STRICT, WITHOUT ROWID
-- next

CREATE TABLE mark_note(
    pupil INTEGER NOT NULL,
    date INTEGER NOT NULL,
    half INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    comment TEXT NOT NULL,
    nature TEXT NOT NULL,
    review_date INTEGER,
    entry INTEGER NOT NULL,
    PRIMARY KEY(pupil, date, half, revision),
    FOREIGN KEY(pupil, date, half, revision) REFERENCES mark(pupil, date, half, revision)
) STRICT, WITHOUT ROWID
-- next

-- What anything else was changed to: the subject as it stands after the change, as JSON.
CREATE TABLE record(
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT
-- next

CREATE TABLE closure(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL CHECK(origin IN ('calendarFile', 'office')),
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    half INTEGER,               -- NULL: whole days
    years TEXT NOT NULL,
    classes TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    taken_before TEXT NOT NULL, -- [[class, date, half], ...]
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE closure_lift(
    closure INTEGER PRIMARY KEY REFERENCES closure(id),
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE register_taken(
    id INTEGER PRIMARY KEY,
    class TEXT NOT NULL,
    date INTEGER NOT NULL,
    half INTEGER NOT NULL,
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    keyed_by TEXT NOT NULL,
    blanks INTEGER NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX register_taken_by_date ON register_taken(date)
-- next

CREATE TABLE planned_absence(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    from_date INTEGER,
    to_date INTEGER,
    half INTEGER,
    weekdays TEXT NOT NULL,     -- 1 Monday .. 5 Friday; []: every day
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    comment TEXT NOT NULL,
    nature TEXT NOT NULL,
    review_date INTEGER,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE planned_release(
    id INTEGER PRIMARY KEY,
    planned INTEGER NOT NULL REFERENCES planned_absence(id),
    from_date INTEGER NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE frozen_return(
    id INTEGER PRIMARY KEY,
    school_year INTEGER NOT NULL, -- the calendar year it begins in
    term TEXT NOT NULL,
    body TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    head_digest TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

-- Changes that wait for a person (rules.md 28).
CREATE TABLE held_change(
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE held_decision(
    held INTEGER PRIMARY KEY REFERENCES held_change(id),
    accepted INTEGER NOT NULL CHECK(accepted IN (0, 1)),
    entry INTEGER NOT NULL
) STRICT
-- next

-- ---- What stands now. Every change of it leaves a row in `record`. ----

CREATE TABLE school_details(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    name TEXT NOT NULL,
    council TEXT NOT NULL,
    establishment TEXT NOT NULL,
    urn TEXT NOT NULL,
    phase TEXT NOT NULL
) STRICT
-- next
CREATE TABLE school_person(
    role TEXT NOT NULL,
    from_date INTEGER,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT
-- next
CREATE TABLE school_number(
    number TEXT NOT NULL,
    from_date INTEGER,
    value INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE characteristic_kind(
    ordinal INTEGER PRIMARY KEY,
    kind TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    is_flag INTEGER NOT NULL,
    accelerates INTEGER NOT NULL,
    reason_seen_by TEXT NOT NULL
) STRICT
-- next
CREATE TABLE staff(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    is_here INTEGER NOT NULL,
    pin_hash TEXT               -- Argon2id in libsodium's own text form; NULL: no PIN
) STRICT
-- next

CREATE TABLE term(
    school_year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    PRIMARY KEY(school_year, ordinal)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE term_break(
    school_year INTEGER NOT NULL,
    term INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    PRIMARY KEY(school_year, term, ordinal),
    FOREIGN KEY(school_year, term) REFERENCES term(school_year, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
-- next
-- Times are minutes from midnight.
CREATE TABLE register_times(
    ordinal INTEGER PRIMARY KEY,
    from_date INTEGER,
    am_opens INTEGER NOT NULL,
    am_closes INTEGER NOT NULL,
    am_ends INTEGER NOT NULL,
    pm_opens INTEGER NOT NULL,
    pm_closes INTEGER NOT NULL,
    pm_ends INTEGER NOT NULL,
    years TEXT NOT NULL
) STRICT
-- next

CREATE TABLE pupil(
    id INTEGER PRIMARY KEY,
    upn TEXT NOT NULL,
    admission_number TEXT NOT NULL,
    surname TEXT NOT NULL,
    forename TEXT NOT NULL,
    preferred_surname TEXT NOT NULL,
    preferred_forename TEXT NOT NULL,
    birth INTEGER,
    sex TEXT NOT NULL CHECK(sex IN ('', 'F', 'M'))
) STRICT
-- next
CREATE TABLE enrolment(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    entry_date INTEGER,
    leaving_date INTEGER,       -- the last day on roll; NULL: still here
    status TEXT NOT NULL,
    is_boarder INTEGER NOT NULL,
    is_part_time INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX enrolment_by_pupil ON enrolment(pupil)
-- next
CREATE TABLE class_place(
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    ordinal INTEGER NOT NULL,
    class TEXT NOT NULL,
    from_date INTEGER,
    PRIMARY KEY(pupil, ordinal)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE year_place(
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    ordinal INTEGER NOT NULL,
    year_group INTEGER NOT NULL, -- -2 N1, -1 N2, 0 Reception, 1..14
    school_year INTEGER NOT NULL,
    PRIMARY KEY(pupil, ordinal)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE characteristic(
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    from_date INTEGER,
    to_date INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY(pupil, ordinal)
) STRICT, WITHOUT ROWID
-- next

CREATE TABLE contact(
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    forename TEXT NOT NULL,
    surname TEXT NOT NULL,
    phone TEXT NOT NULL,
    mobile TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT
-- next
CREATE TABLE address(
    contact INTEGER NOT NULL REFERENCES contact(id),
    ordinal INTEGER NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT NOT NULL,
    line3 TEXT NOT NULL,
    town TEXT NOT NULL,
    postcode TEXT NOT NULL,
    from_date INTEGER,
    is_secret INTEGER NOT NULL,
    PRIMARY KEY(contact, ordinal)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE pupil_contact(
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    contact INTEGER NOT NULL REFERENCES contact(id),
    priority INTEGER NOT NULL,
    relationship TEXT NOT NULL,
    has_parental_responsibility INTEGER NOT NULL,
    lives_with_pupil INTEGER NOT NULL,
    receives_letters INTEGER NOT NULL,
    PRIMARY KEY(pupil, contact)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE restriction(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL,
    contact INTEGER NOT NULL,
    kind TEXT NOT NULL,
    from_date INTEGER,
    to_date INTEGER,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    order_seen INTEGER NOT NULL,
    review INTEGER,
    FOREIGN KEY(pupil, contact) REFERENCES pupil_contact(pupil, contact)
) STRICT
-- next
CREATE INDEX restriction_by_link ON restriction(pupil, contact)
-- next

-- ---- Being typed: no part of the record. ----

CREATE TABLE draft(
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    date INTEGER NOT NULL,
    half INTEGER NOT NULL,
    code TEXT NOT NULL,
    minutes_late INTEGER,
    comment TEXT NOT NULL,
    nature TEXT NOT NULL,
    review_date INTEGER,
    PRIMARY KEY(pupil, date, half)
) STRICT, WITHOUT ROWID
-- next

-- ---- Nothing in the ledger is ever changed or taken away. ----

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entry only grows'); END
-- next
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entry only grows'); END
-- next
CREATE TRIGGER mark_no_update BEFORE UPDATE ON mark
BEGIN SELECT RAISE(ABORT, 'mark only grows'); END
-- next
CREATE TRIGGER mark_no_delete BEFORE DELETE ON mark
BEGIN SELECT RAISE(ABORT, 'mark only grows'); END
-- next
CREATE TRIGGER mark_note_no_update BEFORE UPDATE ON mark_note
BEGIN SELECT RAISE(ABORT, 'mark_note only grows'); END
-- next
CREATE TRIGGER mark_note_no_delete BEFORE DELETE ON mark_note
BEGIN SELECT RAISE(ABORT, 'mark_note only grows'); END
-- next
CREATE TRIGGER record_no_update BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'record only grows'); END
-- next
CREATE TRIGGER record_no_delete BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'record only grows'); END
-- next
CREATE TRIGGER closure_no_update BEFORE UPDATE ON closure
BEGIN SELECT RAISE(ABORT, 'closure only grows'); END
-- next
CREATE TRIGGER closure_no_delete BEFORE DELETE ON closure
BEGIN SELECT RAISE(ABORT, 'closure only grows'); END
-- next
CREATE TRIGGER closure_lift_no_update BEFORE UPDATE ON closure_lift
BEGIN SELECT RAISE(ABORT, 'closure_lift only grows'); END
-- next
CREATE TRIGGER closure_lift_no_delete BEFORE DELETE ON closure_lift
BEGIN SELECT RAISE(ABORT, 'closure_lift only grows'); END
-- next
CREATE TRIGGER register_taken_no_update BEFORE UPDATE ON register_taken
BEGIN SELECT RAISE(ABORT, 'register_taken only grows'); END
-- next
CREATE TRIGGER register_taken_no_delete BEFORE DELETE ON register_taken
BEGIN SELECT RAISE(ABORT, 'register_taken only grows'); END
-- next
CREATE TRIGGER planned_absence_no_update BEFORE UPDATE ON planned_absence
BEGIN SELECT RAISE(ABORT, 'planned_absence only grows'); END
-- next
CREATE TRIGGER planned_absence_no_delete BEFORE DELETE ON planned_absence
BEGIN SELECT RAISE(ABORT, 'planned_absence only grows'); END
-- next
CREATE TRIGGER planned_release_no_update BEFORE UPDATE ON planned_release
BEGIN SELECT RAISE(ABORT, 'planned_release only grows'); END
-- next
CREATE TRIGGER planned_release_no_delete BEFORE DELETE ON planned_release
BEGIN SELECT RAISE(ABORT, 'planned_release only grows'); END
-- next
CREATE TRIGGER frozen_return_no_update BEFORE UPDATE ON frozen_return
BEGIN SELECT RAISE(ABORT, 'frozen_return only grows'); END
-- next
CREATE TRIGGER frozen_return_no_delete BEFORE DELETE ON frozen_return
BEGIN SELECT RAISE(ABORT, 'frozen_return only grows'); END
-- next
CREATE TRIGGER held_change_no_update BEFORE UPDATE ON held_change
BEGIN SELECT RAISE(ABORT, 'held_change only grows'); END
-- next
CREATE TRIGGER held_change_no_delete BEFORE DELETE ON held_change
BEGIN SELECT RAISE(ABORT, 'held_change only grows'); END
-- next
CREATE TRIGGER held_decision_no_update BEFORE UPDATE ON held_decision
BEGIN SELECT RAISE(ABORT, 'held_decision only grows'); END
-- next
CREATE TRIGGER held_decision_no_delete BEFORE DELETE ON held_decision
BEGIN SELECT RAISE(ABORT, 'held_decision only grows'); END
