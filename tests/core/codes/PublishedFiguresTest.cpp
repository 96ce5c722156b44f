// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/CodeBook.h"

#include <QFile>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A row of tests/fixtures/dfe-attendance-2024-25.csv, added up again from its codes.
struct PublishedRow {
    std::string name;
    qint64 possible = 0;
    qint64 attended = 0;
    qint64 authorised = 0;
    qint64 unauthorised = 0;
    std::map<Classification, qint64> counted;
};

constexpr qsizetype kFirstCode = 6;

Classification classificationOf(const QString& code) {
    static const std::shared_ptr<const CodeBook> codes = CodeBook::shipped().value();
    return codes->judge(code, QDate(2025, 1, 6)).code->classification;
}

PublishedRow readRow(const QStringList& codes, const QStringList& cells) {
    PublishedRow row{.name = (cells[0] + u' ' + cells[1]).toStdString(),
                     .possible = cells[2].toLongLong(),
                     .attended = cells[3].toLongLong(),
                     .authorised = cells[4].toLongLong(),
                     .unauthorised = cells[5].toLongLong(),
                     .counted = {}};
    for (qsizetype column = kFirstCode; column < cells.size(); ++column)
        row.counted[classificationOf(codes[column])] += cells[column].toLongLong();
    return row;
}

std::vector<PublishedRow> readRows() {
    QFile file(qEnvironmentVariable("ROLLBOOK_SOURCE_DIR") +
               u"/tests/fixtures/dfe-attendance-2024-25.csv"_s);
    std::vector<PublishedRow> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList codes = QString::fromUtf8(file.readLine().trimmed()).split(u';');
    while (!file.atEnd())
        rows.push_back(readRow(codes, QString::fromUtf8(file.readLine().trimmed()).split(u';')));
    return rows;
}

class PublishedFiguresTest : public ::testing::Test {
protected:
    static const std::vector<PublishedRow>& rows() {
        static const std::vector<PublishedRow> read = readRows();
        return read;
    }
};

TEST_F(PublishedFiguresTest, HasEveryCompleteRow) {
    EXPECT_EQ(rows().size(), 491U);
}

TEST_F(PublishedFiguresTest, AttendedFollowsFromTheCodes) {
    for (PublishedRow row : rows()) {
        EXPECT_EQ(row.counted[Classification::Present] +
                      row.counted[Classification::ApprovedActivity],
                  row.attended)
            << row.name;
    }
}

TEST_F(PublishedFiguresTest, UnauthorisedFollowsFromTheCodes) {
    for (PublishedRow row : rows())
        EXPECT_EQ(row.counted[Classification::Unauthorised], row.unauthorised) << row.name;
}

// The old F has no column: what came in under it is missing from the codes.
TEST_F(PublishedFiguresTest, AuthorisedIsExactOrShortByTheOldF) {
    std::ptrdiff_t exact = 0;
    for (PublishedRow row : rows()) {
        EXPECT_LE(row.counted[Classification::Authorised], row.authorised) << row.name;
        exact += row.counted[Classification::Authorised] == row.authorised;
    }
    EXPECT_EQ(exact, 435);
}

TEST_F(PublishedFiguresTest, PossibleIsWhatWasAttendedAndWhatWasMissed) {
    for (PublishedRow row : rows()) {
        const qint64 missed = row.authorised + row.counted[Classification::Unauthorised];
        const qint64 attended =
            row.counted[Classification::Present] + row.counted[Classification::ApprovedActivity];
        EXPECT_EQ(attended + missed, row.possible) << row.name;
    }
}

TEST_F(PublishedFiguresTest, NothingElseIsInTheTable) {
    for (const PublishedRow& row : rows()) {
        EXPECT_FALSE(row.counted.contains(Classification::NotPossible)) << row.name;
        EXPECT_FALSE(row.counted.contains(Classification::Administrative)) << row.name;
    }
}

} // namespace
} // namespace rollbook
