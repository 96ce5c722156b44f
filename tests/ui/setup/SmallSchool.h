// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

namespace rollbook {

// Ada of 4A and Ben of 5B on the reference calendar, Wednesday 20 November 2024, five past nine;
// Ada's morning is marked.
class SmallSchool : public ::testing::Test {
protected:
    SmallSchool();

    // A file of its own with these lines; the path.
    QString fileWith(const QString& name, const QStringList& lines) const;

    QTemporaryDir folder;
    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

} // namespace rollbook
