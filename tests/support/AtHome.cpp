// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/AtHome.h"

#include "core/store/Store.h"
#include "tests/support/Must.h"

namespace rollbook {

ContactId addContact(OfficeOnDisk& disk, const Contact& person,
                     const std::vector<PupilContact>& links) {
    Store& store = disk.office().store();
    ContactId added(0);
    must(store.act(EntryKind::RollChanged, {}, disk.author(), disk.clock().now(),
                   [&](OpenEntry& entry) -> Result<void> {
                       added = must(store.roll().addContact(entry, person));
                       for (PupilContact link : links) {
                           link.contact = added;
                           must(store.roll().saveLink(entry, link));
                       }
                       return {};
                   }));
    must(disk.office().reloadRoll());
    return added;
}

} // namespace rollbook
