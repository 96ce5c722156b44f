-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which pupils the school gave the council the names of. It only grows.

CREATE TABLE council_list(
    id INTEGER PRIMARY KEY,
    pupils TEXT NOT NULL,       -- [id, ...]
    on_date INTEGER NOT NULL,
    to_name TEXT NOT NULL,
    words TEXT NOT NULL,
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER council_list_no_update BEFORE UPDATE ON council_list
BEGIN SELECT RAISE(ABORT, 'council_list only grows'); END
-- next
CREATE TRIGGER council_list_no_delete BEFORE DELETE ON council_list
BEGIN SELECT RAISE(ABORT, 'council_list only grows'); END
