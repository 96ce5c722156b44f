// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

namespace rollbook {

// Class 4A of Ada and Ben on Wednesday 20 November 2024, 08:45: registers open 08:50 and 13:00,
// close 09:20 and 13:15. Ada's mother may be told, her uncle must not collect her; Ben has a flag.
class ADay : public ::testing::Test {
protected:
    ADay();

    void take(const QString& session, const QString& adasCode, const QString& bensCode);
    QString code(const QString& forename, const QString& session) const;
    QString planned(const QString& forename, const QString& session) const; // "": nothing
    ContactId contact(const QString& relationship) const;                   // of Ada
    PupilId ada() const { return disk.pupil(QStringLiteral("Ada")); }
    PupilId ben() const { return disk.pupil(QStringLiteral("Ben")); }
    void at(const char* time); // the clock, "09:12"
    bool verifies();

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

} // namespace rollbook
