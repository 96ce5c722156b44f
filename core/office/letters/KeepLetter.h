// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// The school's own words for a letter, a shipped one or a further one. Nothing is ever removed, and
// no letter that has gone out changes with them.
class KeepLetter {
public:
    explicit KeepLetter(Office& office) : m_office(office) {}

    // Words that stand already make no entry. Errors: those of readLetter.
    Result<void> run(const QByteArray& text, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
