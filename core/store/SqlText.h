// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace rollbook {

// What can be known of a statement before SQLite sees it: Qt Sql binds NULL for a placeholder that
// is not there and calls a second statement "not an error".
struct SqlText {
    bool isEmpty = true;              // nothing but space and comments
    bool hasSecondStatement = false;  // something stands after the first `;`
    std::vector<QString> names;       // each `:name` once, without the colon, as met
    int positions = 0;                // the number of `?`
    bool hasNumbered = false;         // `?1`, which Qt Sql would rewrite as a name

    // Literals, quoted names, comments and the bodies of triggers are stepped over.
    static SqlText scan(const QString& sql);
};

} // namespace rollbook
