-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Letters: the school's own words for them, the page around them, those that went out and what became
-- of each, and the pupils about whom none goes out. All of it only grows; who and when stand in the
-- entry.

CREATE TABLE own_letter(
    id INTEGER PRIMARY KEY,
    letter TEXT NOT NULL,       -- as the text names itself; the newest of one counts
    body TEXT NOT NULL,         -- a letter's file, whole
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE letterhead(
    id INTEGER PRIMARY KEY,     -- the newest counts; a letter names the one it went out with
    address TEXT NOT NULL,      -- lines
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    person TEXT NOT NULL,
    hours TEXT NOT NULL,
    signatory TEXT NOT NULL,
    signatory_title TEXT NOT NULL,
    logo BLOB NOT NULL,
    offset_right INTEGER NOT NULL, -- tenths of a millimetre
    offset_down INTEGER NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE letter(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    contact INTEGER REFERENCES contact(id),  -- NULL: not to one of the pupil's contacts
    letter TEXT NOT NULL,
    title TEXT NOT NULL,
    recipient TEXT NOT NULL,
    address TEXT NOT NULL,      -- lines
    body TEXT NOT NULL,         -- as it was merged
    letterhead INTEGER REFERENCES letterhead(id),
    told_from INTEGER NOT NULL,
    told_to INTEGER NOT NULL,
    until_date INTEGER,         -- the last session counted; NULL: none was
    until_half INTEGER NOT NULL,
    possible INTEGER NOT NULL,
    authorised INTEGER NOT NULL,
    unauthorised INTEGER NOT NULL,
    sessions TEXT NOT NULL,     -- those spoken of, lines
    step TEXT NOT NULL,         -- '': written unasked
    date INTEGER,                  -- the session of the occurrence it answers
    half INTEGER NOT NULL,
    overtook TEXT NOT NULL,     -- steps, lines
    reply_by INTEGER,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE letter_event(
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter(id),
    kind TEXT NOT NULL,
    on_date INTEGER NOT NULL,
    words TEXT NOT NULL,
    decision TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE letters_hold(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    cause TEXT NOT NULL,
    words TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    from_date INTEGER NOT NULL,
    review INTEGER,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE letters_release(
    hold INTEGER PRIMARY KEY REFERENCES letters_hold(id),
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER own_letter_no_update BEFORE UPDATE ON own_letter
BEGIN SELECT RAISE(ABORT, 'own_letter only grows'); END
-- next
CREATE TRIGGER own_letter_no_delete BEFORE DELETE ON own_letter
BEGIN SELECT RAISE(ABORT, 'own_letter only grows'); END
-- next

CREATE TRIGGER letterhead_no_update BEFORE UPDATE ON letterhead
BEGIN SELECT RAISE(ABORT, 'letterhead only grows'); END
-- next
CREATE TRIGGER letterhead_no_delete BEFORE DELETE ON letterhead
BEGIN SELECT RAISE(ABORT, 'letterhead only grows'); END
-- next

CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter
BEGIN SELECT RAISE(ABORT, 'letter only grows'); END
-- next
CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
BEGIN SELECT RAISE(ABORT, 'letter only grows'); END
-- next

CREATE TRIGGER letter_event_no_update BEFORE UPDATE ON letter_event
BEGIN SELECT RAISE(ABORT, 'letter_event only grows'); END
-- next
CREATE TRIGGER letter_event_no_delete BEFORE DELETE ON letter_event
BEGIN SELECT RAISE(ABORT, 'letter_event only grows'); END
-- next

CREATE TRIGGER letters_hold_no_update BEFORE UPDATE ON letters_hold
BEGIN SELECT RAISE(ABORT, 'letters_hold only grows'); END
-- next
CREATE TRIGGER letters_hold_no_delete BEFORE DELETE ON letters_hold
BEGIN SELECT RAISE(ABORT, 'letters_hold only grows'); END
-- next

CREATE TRIGGER letters_release_no_update BEFORE UPDATE ON letters_release
BEGIN SELECT RAISE(ABORT, 'letters_release only grows'); END
-- next
CREATE TRIGGER letters_release_no_delete BEFORE DELETE ON letters_release
BEGIN SELECT RAISE(ABORT, 'letters_release only grows'); END
