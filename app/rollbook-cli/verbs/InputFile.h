// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace rollbook::cli {

// The whole of a file given on the command line. Errors: cli.cannotRead (file, reason).
Result<QByteArray> readInput(const QString& path);

} // namespace rollbook::cli
