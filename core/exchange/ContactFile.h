// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/exchange/Problem.h"
#include "core/exchange/PupilRow.h"

namespace rollbook {

// A contact list as read: one row for each contact of each pupil.
struct ContactFile {
    std::vector<MatchedColumn> columns;
    std::vector<ContactRow> rows;
    std::vector<Problem> problems;
    std::vector<Problem> warnings;
};

// Errors: as readPupils.
Result<ContactFile> readContacts(const QByteArray& bytes);

} // namespace rollbook
