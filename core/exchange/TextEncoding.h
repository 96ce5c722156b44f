// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace rollbook {

// The bytes of a text file as UTF-8 with LF line ends and no BOM. Understood: UTF-8 and UTF-16 (by
// BOM, or by where the zero bytes stand), else Windows-1252; line ends LF, CRLF, CR. What cannot be
// a letter becomes U+FFFD. Errors: exchange.notText, exchange.tooLarge (what, most).
Result<QByteArray> plainUtf8(const QByteArray& bytes);

inline constexpr qsizetype kMostFileBytes = qsizetype(256) * 1024 * 1024;

} // namespace rollbook
