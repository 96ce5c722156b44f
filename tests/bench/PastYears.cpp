// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/PastYears.h"

#include "core/store/Database.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Years of 52 weeks, so that Mondays stay Mondays. With `?`: years, first day of this year.
constexpr auto kOlderTerms = R"(
    WITH RECURSIVE years(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM years WHERE n < ?)
    INSERT OR IGNORE INTO term(school_year, ordinal, name, from_date, to_date)
    SELECT school_year - n, ordinal, name, from_date - 364 * n, to_date - 364 * n
    FROM term, years WHERE from_date >= ?)";
constexpr auto kOlderMarks = R"(
    WITH RECURSIVE years(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM years WHERE n < ?)
    INSERT INTO mark(pupil, date, half, revision, code, minutes_late, entry)
    SELECT pupil, date - 364 * n, half, revision, code, minutes_late, entry
    FROM mark, years WHERE date >= ?)";

std::unique_ptr<Database> opened(const QString& file) {
    auto database = Database::open(file, Database::Access::ReadWrite);
    ROLLBOOK_REQUIRE(database.isOk(), database.error().toString());
    return *std::move(database);
}

void must(const Result<void>& done) {
    ROLLBOOK_REQUIRE(done.isOk(), done.error().toString());
}

} // namespace

void removeMarksBefore(const QString& file, QDate first) {
    const auto database = opened(file);
    must(database->run(u"DROP TRIGGER IF EXISTS mark_no_delete"_s));
    must(database->run(u"DROP TRIGGER IF EXISTS mark_note_no_delete"_s));
    must(database->run("DELETE FROM mark_note WHERE date < ?", {first}));
    must(database->run("DELETE FROM mark WHERE date < ?", {first}));
    must(database->run(u"VACUUM"_s));
}

void addPastYears(const QString& file, QDate firstOfThisYear, int years) {
    const auto database = opened(file);
    must(database->run(kOlderTerms, {years, firstOfThisYear}));
    must(database->run(kOlderMarks, {years, firstOfThisYear}));
}

} // namespace rollbook
