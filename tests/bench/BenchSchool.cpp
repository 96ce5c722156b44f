// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/BenchSchool.h"

#include "core/office/MakeDemoSchool.h"
#include "tests/bench/PastYears.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

BenchSchool& BenchSchool::instance() {
    static BenchSchool school;
    return school;
}

BenchSchool::BenchSchool()
    : m_twoYears(m_folder.filePath(u"two-years.rollbook"_s))
    , m_clock(QDateTime(kBenchToday, QTime(16, 0)))
    , m_codes(*CodeBook::shipped()) {
    const auto made = MakeDemoSchool::run(
        m_twoYears, {.pupils = kBenchPupils, .seed = 1, .today = kBenchToday});
    ROLLBOOK_REQUIRE(made.isOk(), made.error().toString());
    m_oneYear = copy(m_twoYears, u"one-year.rollbook"_s);
    removeMarksBefore(m_oneYear, SchoolYear::containing(kBenchToday).firstDay());
}

std::unique_ptr<Office> BenchSchool::open(const QString& file, OpenMode mode) const {
    auto office = Office::open(file, mode, m_clock, m_codes);
    ROLLBOOK_REQUIRE(office.isOk(), office.error().toString());
    return *std::move(office);
}

QString BenchSchool::copy(const QString& file, const QString& name) const {
    QFile::remove(path(name));
    ROLLBOOK_REQUIRE(QFile::copy(file, path(name)), name);
    return path(name);
}

} // namespace rollbook
