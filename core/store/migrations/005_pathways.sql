-- SPDX-FileCopyrightText: 2026 The Rollbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The pathways a school has made its own. It only grows: an edit is a further text of the same
-- pathway, the newest counts, and what was asked by an older one can still be read.

CREATE TABLE own_pathway(
    id INTEGER PRIMARY KEY,
    pathway TEXT NOT NULL,      -- as the text names itself
    body TEXT NOT NULL,         -- a pathway's file, whole
    entry INTEGER NOT NULL
) STRICT
-- next

CREATE TRIGGER own_pathway_no_update BEFORE UPDATE ON own_pathway
BEGIN SELECT RAISE(ABORT, 'own_pathway only grows'); END
-- next
CREATE TRIGGER own_pathway_no_delete BEFORE DELETE ON own_pathway
BEGIN SELECT RAISE(ABORT, 'own_pathway only grows'); END
