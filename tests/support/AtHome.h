// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/OfficeOnDisk.h"

namespace rollbook {

// Somebody of the pupils' home, put on the roll of an open office: of `links` the contact is filled in.
ContactId addContact(OfficeOnDisk& disk, const Contact& person,
                     const std::vector<PupilContact>& links);

} // namespace rollbook
