// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rollbook {

enum class OpenMode {
    ReadWrite, // takes the file's lock
    ReadOnly,  // takes none: reading verbs beside an open window
};

} // namespace rollbook
