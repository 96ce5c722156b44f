// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/PupilRow.h"
#include "core/exchange/RowReading.h"

namespace rollbook {

// The fields of a pupil list, with the names their columns go by (cli.md, Files).
const std::vector<Field<PupilRow>>& pupilFields();

namespace pupilField {
inline constexpr QLatin1StringView kUpn{"upn"};
inline constexpr QLatin1StringView kAdmissionNumber{"admissionNumber"};
inline constexpr QLatin1StringView kSurname{"surname"};
inline constexpr QLatin1StringView kForename{"forename"};
inline constexpr QLatin1StringView kName{"name"}; // both in one column
inline constexpr QLatin1StringView kBirth{"birth"};
inline constexpr QLatin1StringView kLeaving{"leaving"};
} // namespace pupilField

} // namespace rollbook
