-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The officer's day: the late book, movements, visits, concerns and messages. All of it only grows;
-- who and when stand in the entry. What was taken back stays.

CREATE TABLE late_arrival(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL,
    date INTEGER NOT NULL,
    half INTEGER NOT NULL,
    revision INTEGER NOT NULL,  -- of the mark it made
    arrived_at TEXT NOT NULL,   -- local time, ISO, to the second; so all times here
    reason TEXT NOT NULL,
    with_name TEXT NOT NULL,
    evidence TEXT NOT NULL,
    entry INTEGER NOT NULL,
    FOREIGN KEY(pupil, date, half, revision) REFERENCES mark(pupil, date, half, revision)
) STRICT
-- next

CREATE TABLE late_arrival_taken_back(
    arrival INTEGER PRIMARY KEY REFERENCES late_arrival(id),
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE movement(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    contact INTEGER REFERENCES contact(id),
    collected_by TEXT NOT NULL,
    words TEXT NOT NULL,
    expected_back TEXT,         -- a time; NULL: not that day
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE movement_taken_back(
    movement INTEGER PRIMARY KEY REFERENCES movement(id),
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE visit(
    contact_made INTEGER PRIMARY KEY REFERENCES contact_made(id),
    went TEXT NOT NULL,
    address TEXT NOT NULL,
    pupil_seen INTEGER NOT NULL CHECK(pupil_seen IN (0, 1)),
    spoken_to TEXT NOT NULL,
    card_left INTEGER NOT NULL CHECK(card_left IN (0, 1)),
    reference TEXT NOT NULL,
    next_step TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE concern(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    raised_by TEXT NOT NULL,
    at TEXT NOT NULL,
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE concern_told(
    concern INTEGER PRIMARY KEY REFERENCES concern(id),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE concern_answer(
    concern INTEGER PRIMARY KEY REFERENCES concern(id),
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE teacher_message(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    day INTEGER NOT NULL,
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER late_arrival_no_update BEFORE UPDATE ON late_arrival
BEGIN SELECT RAISE(ABORT, 'late_arrival only grows'); END
-- next
CREATE TRIGGER late_arrival_no_delete BEFORE DELETE ON late_arrival
BEGIN SELECT RAISE(ABORT, 'late_arrival only grows'); END
-- next
CREATE TRIGGER late_arrival_taken_back_no_update BEFORE UPDATE ON late_arrival_taken_back
BEGIN SELECT RAISE(ABORT, 'late_arrival_taken_back only grows'); END
-- next
CREATE TRIGGER late_arrival_taken_back_no_delete BEFORE DELETE ON late_arrival_taken_back
BEGIN SELECT RAISE(ABORT, 'late_arrival_taken_back only grows'); END
-- next
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'movement only grows'); END
-- next
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'movement only grows'); END
-- next
CREATE TRIGGER movement_taken_back_no_update BEFORE UPDATE ON movement_taken_back
BEGIN SELECT RAISE(ABORT, 'movement_taken_back only grows'); END
-- next
CREATE TRIGGER movement_taken_back_no_delete BEFORE DELETE ON movement_taken_back
BEGIN SELECT RAISE(ABORT, 'movement_taken_back only grows'); END
-- next
CREATE TRIGGER visit_no_update BEFORE UPDATE ON visit
BEGIN SELECT RAISE(ABORT, 'visit only grows'); END
-- next
CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit
BEGIN SELECT RAISE(ABORT, 'visit only grows'); END
-- next
CREATE TRIGGER concern_no_update BEFORE UPDATE ON concern
BEGIN SELECT RAISE(ABORT, 'concern only grows'); END
-- next
CREATE TRIGGER concern_no_delete BEFORE DELETE ON concern
BEGIN SELECT RAISE(ABORT, 'concern only grows'); END
-- next
CREATE TRIGGER concern_told_no_update BEFORE UPDATE ON concern_told
BEGIN SELECT RAISE(ABORT, 'concern_told only grows'); END
-- next
CREATE TRIGGER concern_told_no_delete BEFORE DELETE ON concern_told
BEGIN SELECT RAISE(ABORT, 'concern_told only grows'); END
-- next
CREATE TRIGGER concern_answer_no_update BEFORE UPDATE ON concern_answer
BEGIN SELECT RAISE(ABORT, 'concern_answer only grows'); END
-- next
CREATE TRIGGER concern_answer_no_delete BEFORE DELETE ON concern_answer
BEGIN SELECT RAISE(ABORT, 'concern_answer only grows'); END
-- next
CREATE TRIGGER teacher_message_no_update BEFORE UPDATE ON teacher_message
BEGIN SELECT RAISE(ABORT, 'teacher_message only grows'); END
-- next
CREATE TRIGGER teacher_message_no_delete BEFORE DELETE ON teacher_message
BEGIN SELECT RAISE(ABORT, 'teacher_message only grows'); END
