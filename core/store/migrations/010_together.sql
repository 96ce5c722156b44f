-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- To whom else a letter was addressed. It only grows. And the amendments of an entry without a look at
-- every mark; a mark never amended is not in that index.

CREATE TABLE letter_together(
    letter INTEGER NOT NULL REFERENCES letter(id),
    contact INTEGER NOT NULL REFERENCES contact(id),
    entry INTEGER NOT NULL,
    PRIMARY KEY(letter, contact)
) STRICT, WITHOUT ROWID
-- next

CREATE TRIGGER letter_together_no_update BEFORE UPDATE ON letter_together
BEGIN SELECT RAISE(ABORT, 'letter_together only grows'); END
-- next
CREATE TRIGGER letter_together_no_delete BEFORE DELETE ON letter_together
BEGIN SELECT RAISE(ABORT, 'letter_together only grows'); END
-- next

CREATE INDEX mark_amended ON mark(entry) WHERE revision > 1
