// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// The page around every letter from now on; those issued keep theirs.
class SetLetterhead {
public:
    explicit SetLetterhead(Office& office) : m_office(office) {}

    // `id` is given here; what stands already makes no entry. Errors: office.logoUnfit (most).
    Result<void> run(const Letterhead& letterhead, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
