-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A contact that was entered about the wrong child. It stays, and counts no more. It only grows.

CREATE TABLE contact_taken_back(
    contact_made INTEGER PRIMARY KEY REFERENCES contact_made(id),
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER contact_taken_back_no_update BEFORE UPDATE ON contact_taken_back
BEGIN SELECT RAISE(ABORT, 'contact_taken_back only grows'); END
-- next
CREATE TRIGGER contact_taken_back_no_delete BEFORE DELETE ON contact_taken_back
BEGIN SELECT RAISE(ABORT, 'contact_taken_back only grows'); END
