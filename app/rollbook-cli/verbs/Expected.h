// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Json.h"

#include <QJsonArray>

#include <vector>

namespace rollbook::cli {

// One figure that is not as it should be.
struct Difference {
    QString figures; // "thisYear"
    QString upn;     // empty: the school
    QString key;     // "possible"; empty: the whole row
    QString expected;
    QString found;
    bool operator==(const Difference&) const = default;
};
Json jsonOf(const std::vector<Difference>& differences);

// Every key of `expected` against the same key of `found`; what is more in `found` is not asked.
std::vector<Difference> differencesOf(const QString& figures, const QJsonObject& expected,
                                      const QJsonObject& found);
// The same for rows that carry a "upn", in any order; a row on one side only is a difference.
std::vector<Difference> differencesOf(const QString& figures, const QJsonArray& expected,
                                      const QJsonArray& found);
// Lists of UPNs, in any order.
std::vector<Difference> differencesOfSets(const QString& figures, const QStringList& expected,
                                          const QStringList& found);

} // namespace rollbook::cli
