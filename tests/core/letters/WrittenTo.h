// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/Recipients.h"
#include "tests/support/SchoolBuilder.h"

namespace rollbook {

// The day on which the letters are written, where a test names none.
inline const QDate kWritten{2024, 11, 20};

// Ada, and whoever follows.
SchoolBuilder around();
Address at(const QString& street);

// To whom a letter about Ada goes, each "Mx Wei Wright: 1 Mill Lane, Leeds, LS1 1AA" on a line,
// then whom it is withheld from: "Wei - noAddress".
QString writtenTo(const SchoolBuilder& family, QDate day = kWritten, bool together = false);

} // namespace rollbook
