// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Verb.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

Author Invocation::author() const {
    return {m_arguments.text("by"_L1), m_arguments.text("title"_L1)};
}

Result<std::unique_ptr<Office>> Invocation::open(OpenMode mode) const {
    auto codes = CodeBook::shipped();
    if (!codes)
        return codes.error();
    return Office::open(file(), mode, m_clock, *codes);
}

} // namespace rollbook::cli
