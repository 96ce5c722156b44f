// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> storeSentences() {
    static constexpr Sentence kSentences[] = {
        {"store.missing",
         QT_TRANSLATE_NOOP("words", "There is no file “{file}”. It may have been moved or renamed; "
                                    "open it from where it is now, or restore a backup.")},
        {"store.exists",
         QT_TRANSLATE_NOOP("words", "There is already a file “{file}”. Choose another name.")},
        {"store.notOurs",
         QT_TRANSLATE_NOOP("words", "“{file}” was not made by Rollbook. Choose a file that ends in "
                                    ".rollbook.")},
        {"store.newer",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” was written by a newer Rollbook (format {version}; this "
                           "one knows {known}). Install the newer Rollbook to open it.")},
        {"store.newerReadable",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” was written by a newer Rollbook (format {version}; this "
                           "one knows {known}), so it opens here for reading only. Install "
                           "the newer Rollbook to change it.")},
        {"store.older",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” was written by an older Rollbook (format {version}; this "
                           "one has {known}). Open it once in the window, which brings it up "
                           "to date.")},
        {"store.upgradeFailed",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” could not be brought up to date: {reason}. The file is "
                           "as it was, and there is a copy in “{copy}”.")},
        {"store.damaged",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” is damaged: {detail}. Keep it as it is, and restore the "
                           "latest backup.")},
        {"store.heldByAnother",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” is open in another Rollbook (computer {host}, process "
                           "{process}). Close it there first.")},
        {"store.networkShare",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” is on a network drive ({kind}), where a register is not "
                           "safe. Move it to this computer’s own disk, and back up to the "
                           "network.")},
        {"store.readOnlyFolder",
         QT_TRANSLATE_NOOP("words",
                           "The folder “{folder}” may not be written to, so “{file}” is open "
                           "for reading only. Copy it to a folder of yours to change it.")},
        {"store.diskFull",
         QT_TRANSLATE_NOOP("words",
                           "The disk is full, so the last act was not saved in “{file}”. Free "
                           "some space and do it again.")},
        {"store.cannotOpen",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” could not be opened: {reason}. Check that you may read "
                           "it.")},
        {"store.cannotWrite",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” could not be written: {reason}. Nothing of the last act "
                           "was saved; check the disk and do it again.")},
        {"store.busy",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” is in use by another program, perhaps a backup. Nothing "
                           "was saved; wait a moment and do it again.")},
        {"store.readOnly",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” is open for reading only, so nothing can be changed.")},
        {"store.statementFailed",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” refused what Rollbook asked ({reason}; {sql}). Nothing was "
                           "saved. Verify the file in Setup, and report this.")},
        {"store.commitFailed",
         QT_TRANSLATE_NOOP("words",
                           "The last act could not be saved in “{file}”: {reason}. Nothing of "
                           "it was kept; do it again.")},
        {"store.noSuchRow",
         QT_TRANSLATE_NOOP("words",
                           "“{file}” lacks something it should have ({table} {id}). Verify the "
                           "file in Setup.")},
        {"store.unreadable",
         QT_TRANSLATE_NOOP("words",
                           "A value in the file cannot be read ({table} {id}, {column}). Verify "
                           "the file in Setup, and restore a backup if it fails.")},
        {"ledger.pageDamaged",
         QT_TRANSLATE_NOOP("words",
                           "The file is damaged: {detail}. Keep it as it is, and restore the "
                           "latest backup.")},
        {"ledger.rowsChanged",
         QT_TRANSLATE_NOOP("words",
                           "What entry {entry} ({kind}, {madeAt}, {by}) recorded was changed "
                           "outside Rollbook. Keep this file, and restore the latest backup "
                           "that verifies.")},
        {"ledger.entryChanged",
         QT_TRANSLATE_NOOP("words", "Entry {entry} ({kind}, {madeAt}, {by}) was changed outside "
                                    "Rollbook. Keep this file, and restore the latest backup that "
                                    "verifies.")},
        {"ledger.entryMissing",
         QT_TRANSLATE_NOOP("words",
                           "Entry {entry} is missing: it was removed outside Rollbook. Keep "
                           "this file, and restore the latest backup that verifies.")},
        {"ledger.rowAstray",
         QT_TRANSLATE_NOOP("words",
                           "Row {row} of {table} names entry {entry}, which is not there: it "
                           "was put in outside Rollbook. Keep this file, and restore the "
                           "latest backup that verifies.")},
        {"ledger.stateChanged",
         QT_TRANSLATE_NOOP("words",
                           "{subject} {id} is not as entry {entry} recorded it: it was "
                           "changed outside Rollbook. Keep this file, and restore the latest "
                           "backup that verifies.")},
        {"ledger.stopped",
         QT_TRANSLATE_NOOP("words", "Verifying was stopped before the end. Nothing is known of the "
                                    "rest; verify again when there is time.")},
    };
    return kSentences;
}

} // namespace rollbook::words
