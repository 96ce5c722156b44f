// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rollbook {

// The whole of one open file.
class Store {};

} // namespace rollbook
