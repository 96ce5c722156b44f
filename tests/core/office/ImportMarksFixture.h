// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/AmendMarks.h"
#include "core/office/OfficeErrors.h"
#include "tests/core/office/ImportTesting.h"

#include <gtest/gtest.h>

namespace rollbook {

inline const QString kAda = QStringLiteral("U204999920701"); // of 4A since 2020
inline const QString kBen =
    QStringLiteral("U204999921702"); // joined on Monday 11 November 2024, left on the 18th

// Wednesday 20 November 2024, in the morning.
class ImportMarksTest : public ::testing::Test {
protected:
    ImportMarksTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .closed({.range = {day("2024-11-07"), day("2024-11-07")},
                             .kind = ClosureKind::Planned,
                             .reason = QStringLiteral("Polling"),
                             .half = {},
                             .years = {},
                             .classes = {},
                             .code = QStringLiteral("#"),
                             .takenBefore = {}})
                    .closed({.range = {day("2024-11-08"), day("2024-11-08")},
                             .kind = ClosureKind::Unplanned,
                             .reason = QStringLiteral("Snow"),
                             .half = {},
                             .years = {},
                             .classes = {},
                             .code = QStringLiteral("Y4"),
                             .takenBefore = {}})
                    .withPupil(QStringLiteral("Ada"))
                    .upn(kAda)
                    .inClass(QStringLiteral("4A"))
                    .inYear(4)
                    .withPupil(QStringLiteral("Ben"))
                    .upn(kBen)
                    .inClass(QStringLiteral("4A"))
                    .inYear(4)
                    .from(day("2024-11-11"))
                    .until(day("2024-11-18"))
                    .build())
        , disk(*built, moment("2024-11-20T09:05")) {}

    // One mark a row, each "UPN,Date,Session,Code,Minutes,Comment".
    static QString listOf(const QStringList& rows) {
        return QStringLiteral("UPN,Date,Session,Mark,Minutes Late,Comment\n") + rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    std::string bringIn(const QStringList& rows) {
        return textOf(bringInMarks(disk, listOf(rows)));
    }
    Result<ImportReport> amendWith(const QString& row, const QString& reason) {
        ImportRequest request = fileOf(listOf({row}));
        request.amendReason = reason;
        return ImportMarks(disk.office()).run(request, disk.author());
    }
    QString recorded(const QString& at) const {
        return disk.reading(QStringLiteral("Ada"), at).recorded;
    }
    std::vector<MarkRevision> history(const QString& at) {
        const auto rows = disk.office().history(disk.pupil(QStringLiteral("Ada")), session(at));
        return rows ? *rows : std::vector<MarkRevision>();
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

} // namespace rollbook
