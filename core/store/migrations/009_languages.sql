-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- In which language a line stands on the letters to somebody, and how each letter left the office.

ALTER TABLE contact ADD COLUMN language TEXT NOT NULL DEFAULT ''
-- next

CREATE TABLE letter_way(
    letter INTEGER PRIMARY KEY REFERENCES letter(id),
    way TEXT NOT NULL,        -- paper, pdf, email
    extra_line TEXT NOT NULL, -- in the recipient's language; '': none
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER letter_way_no_update BEFORE UPDATE ON letter_way
BEGIN SELECT RAISE(ABORT, 'letter_way only grows'); END
-- next
CREATE TRIGGER letter_way_no_delete BEFORE DELETE ON letter_way
BEGIN SELECT RAISE(ABORT, 'letter_way only grows'); END
