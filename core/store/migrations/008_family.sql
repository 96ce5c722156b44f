-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is agreed with families: targets, plans, part-time timetables, meetings, who works with them,
-- focus families, vulnerability reviews. All of it only grows; who and when stand in the entry.

-- What one pupil's attendance is to be, in tenths of a percent.
CREATE TABLE attendance_target(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    tenths INTEGER NOT NULL,
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    words TEXT NOT NULL,
    set_by TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

-- A text of a plan or contract; the newest of one `first` counts.
CREATE TABLE attendance_plan(
    id INTEGER PRIMARY KEY,
    first INTEGER REFERENCES attendance_plan(id), -- NULL: this is it
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    kind TEXT NOT NULL CHECK(kind IN ('plan', 'contract')),
    barriers TEXT NOT NULL,
    pupil_says TEXT NOT NULL,
    actions TEXT NOT NULL,      -- [[what, by whom, by when], ...]
    reviews TEXT NOT NULL,      -- [ISO date, ...]
    from_date INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    ended_on INTEGER,           -- NULL: it runs
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE part_time_timetable(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    review INTEGER NOT NULL,
    words TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    agreed_on INTEGER NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE part_time_timetable_stop(
    timetable INTEGER PRIMARY KEY REFERENCES part_time_timetable(id),
    last_day INTEGER NOT NULL,
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE focus_family(
    id INTEGER PRIMARY KEY,
    pupils TEXT NOT NULL,       -- [id, ...]
    staff INTEGER NOT NULL REFERENCES staff(id),
    role TEXT NOT NULL,
    from_date INTEGER NOT NULL, -- the half-term
    to_date INTEGER NOT NULL,
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE focus_release(
    focus INTEGER PRIMARY KEY REFERENCES focus_family(id),
    on_date INTEGER NOT NULL,
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE meeting(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    purpose TEXT NOT NULL,
    focus INTEGER REFERENCES focus_family(id), -- NULL: none's
    focus_part TEXT NOT NULL CHECK(focus_part IN ('', 'start', 'end')),
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE meeting_event(
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting(id),
    kind TEXT NOT NULL,
    contacts TEXT NOT NULL,     -- [id, ...]
    with_name TEXT NOT NULL,
    place TEXT NOT NULL,
    at TEXT NOT NULL,           -- local time, ISO
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

-- Those around a family; the newest row of one `first` counts.
CREATE TABLE family_worker(
    id INTEGER PRIMARY KEY,
    first INTEGER REFERENCES family_worker(id),
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    name TEXT NOT NULL,
    agency TEXT NOT NULL,
    phone TEXT NOT NULL,
    is_lead INTEGER NOT NULL CHECK(is_lead IN (0, 1)),
    until_date INTEGER,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE sibling_elsewhere(
    id INTEGER PRIMARY KEY,
    first INTEGER REFERENCES sibling_elsewhere(id),
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    name TEXT NOT NULL,
    school TEXT NOT NULL,
    words TEXT NOT NULL,
    until_date INTEGER,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE vulnerability_review(
    id INTEGER PRIMARY KEY,
    pupil INTEGER NOT NULL REFERENCES pupil(id),
    on_date INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TABLE vulnerability_answer(
    id INTEGER PRIMARY KEY,
    review INTEGER NOT NULL REFERENCES vulnerability_review(id),
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK(answer IN ('no', 'yes', 'notKnown')),
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

-- The same, for the safeguarding lead only: read by itself, and never with the rest.
CREATE TABLE restricted_answer(
    id INTEGER PRIMARY KEY,
    review INTEGER NOT NULL REFERENCES vulnerability_review(id),
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK(answer IN ('no', 'yes', 'notKnown')),
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER attendance_target_no_update BEFORE UPDATE ON attendance_target
BEGIN SELECT RAISE(ABORT, 'attendance_target only grows'); END
-- next
CREATE TRIGGER attendance_target_no_delete BEFORE DELETE ON attendance_target
BEGIN SELECT RAISE(ABORT, 'attendance_target only grows'); END
-- next
CREATE TRIGGER attendance_plan_no_update BEFORE UPDATE ON attendance_plan
BEGIN SELECT RAISE(ABORT, 'attendance_plan only grows'); END
-- next
CREATE TRIGGER attendance_plan_no_delete BEFORE DELETE ON attendance_plan
BEGIN SELECT RAISE(ABORT, 'attendance_plan only grows'); END
-- next
CREATE TRIGGER part_time_timetable_no_update BEFORE UPDATE ON part_time_timetable
BEGIN SELECT RAISE(ABORT, 'part_time_timetable only grows'); END
-- next
CREATE TRIGGER part_time_timetable_no_delete BEFORE DELETE ON part_time_timetable
BEGIN SELECT RAISE(ABORT, 'part_time_timetable only grows'); END
-- next
CREATE TRIGGER part_time_timetable_stop_no_update BEFORE UPDATE ON part_time_timetable_stop
BEGIN SELECT RAISE(ABORT, 'part_time_timetable_stop only grows'); END
-- next
CREATE TRIGGER part_time_timetable_stop_no_delete BEFORE DELETE ON part_time_timetable_stop
BEGIN SELECT RAISE(ABORT, 'part_time_timetable_stop only grows'); END
-- next
CREATE TRIGGER focus_family_no_update BEFORE UPDATE ON focus_family
BEGIN SELECT RAISE(ABORT, 'focus_family only grows'); END
-- next
CREATE TRIGGER focus_family_no_delete BEFORE DELETE ON focus_family
BEGIN SELECT RAISE(ABORT, 'focus_family only grows'); END
-- next
CREATE TRIGGER focus_release_no_update BEFORE UPDATE ON focus_release
BEGIN SELECT RAISE(ABORT, 'focus_release only grows'); END
-- next
CREATE TRIGGER focus_release_no_delete BEFORE DELETE ON focus_release
BEGIN SELECT RAISE(ABORT, 'focus_release only grows'); END
-- next
CREATE TRIGGER meeting_no_update BEFORE UPDATE ON meeting
BEGIN SELECT RAISE(ABORT, 'meeting only grows'); END
-- next
CREATE TRIGGER meeting_no_delete BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'meeting only grows'); END
-- next
CREATE TRIGGER meeting_event_no_update BEFORE UPDATE ON meeting_event
BEGIN SELECT RAISE(ABORT, 'meeting_event only grows'); END
-- next
CREATE TRIGGER meeting_event_no_delete BEFORE DELETE ON meeting_event
BEGIN SELECT RAISE(ABORT, 'meeting_event only grows'); END
-- next
CREATE TRIGGER family_worker_no_update BEFORE UPDATE ON family_worker
BEGIN SELECT RAISE(ABORT, 'family_worker only grows'); END
-- next
CREATE TRIGGER family_worker_no_delete BEFORE DELETE ON family_worker
BEGIN SELECT RAISE(ABORT, 'family_worker only grows'); END
-- next
CREATE TRIGGER sibling_elsewhere_no_update BEFORE UPDATE ON sibling_elsewhere
BEGIN SELECT RAISE(ABORT, 'sibling_elsewhere only grows'); END
-- next
CREATE TRIGGER sibling_elsewhere_no_delete BEFORE DELETE ON sibling_elsewhere
BEGIN SELECT RAISE(ABORT, 'sibling_elsewhere only grows'); END
-- next
CREATE TRIGGER vulnerability_review_no_update BEFORE UPDATE ON vulnerability_review
BEGIN SELECT RAISE(ABORT, 'vulnerability_review only grows'); END
-- next
CREATE TRIGGER vulnerability_review_no_delete BEFORE DELETE ON vulnerability_review
BEGIN SELECT RAISE(ABORT, 'vulnerability_review only grows'); END
-- next
CREATE TRIGGER vulnerability_answer_no_update BEFORE UPDATE ON vulnerability_answer
BEGIN SELECT RAISE(ABORT, 'vulnerability_answer only grows'); END
-- next
CREATE TRIGGER vulnerability_answer_no_delete BEFORE DELETE ON vulnerability_answer
BEGIN SELECT RAISE(ABORT, 'vulnerability_answer only grows'); END
-- next
CREATE TRIGGER restricted_answer_no_update BEFORE UPDATE ON restricted_answer
BEGIN SELECT RAISE(ABORT, 'restricted_answer only grows'); END
-- next
CREATE TRIGGER restricted_answer_no_delete BEFORE DELETE ON restricted_answer
BEGIN SELECT RAISE(ABORT, 'restricted_answer only grows'); END
