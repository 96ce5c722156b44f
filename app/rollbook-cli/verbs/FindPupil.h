// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/roll/Roll.h"

namespace rollbook::cli {

// Forgiving of spaces and small letters. Errors: office.noSuchPupil (upn).
Result<const Pupil*> findPupil(const Roll& roll, const QString& upn);

} // namespace rollbook::cli
