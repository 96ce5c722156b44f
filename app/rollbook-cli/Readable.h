// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Json.h"

namespace rollbook::cli {

// The same answer for a person: a list of records as a table with aligned columns, a record as
// "Heading: value" lines with its lists below. Headings are the keys in words ("censusDay" is
// "Census day").
QString readable(const Json& json);
QString headingOf(const QString& key);

} // namespace rollbook::cli
