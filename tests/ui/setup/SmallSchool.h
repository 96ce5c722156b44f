// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

namespace rollbook {

// Ada of 4A and Ben of 5B on the reference calendar, Wednesday 20 November 2024, five past nine;
// Ada's morning is marked.
std::unique_ptr<BuiltSchool> smallSchool();

// That school in a file of its own.
class SmallSchool : public ::testing::Test {
protected:
    // A file of its own with these lines; the path.
    QString fileWith(const QString& name, const QStringList& lines) const;

    QTemporaryDir folder;
    std::unique_ptr<BuiltSchool> built = smallSchool();
    OfficeOnDisk disk{*built, moment("2024-11-20T09:05")};
};

} // namespace rollbook
