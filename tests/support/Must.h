// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <type_traits>

namespace rollbook {

// What laying out a test cannot do without; a failure ends the test program.
template <typename T>
T must(Result<T> result) {
    ROLLBOOK_REQUIRE(result.isOk(), result.error().toString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace rollbook
