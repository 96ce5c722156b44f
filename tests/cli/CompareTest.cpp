// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// Figures of the small school by hand; %1 stands where one is wrong on purpose.
const QString kExpected = uR"({"today": "2026-11-20",
  "school": {"thisYear": {"possible": 18, "attended": %1}, "lastYear": {}},
  "thisYear": [{"upn": "M204999926101", "possible": 6}, {"upn": "Q204999925102", "late": 1},
               {"upn": "U204999924103", "attendance": "100.0"}],
  "lastYear": [],
  "absence": [{"upn": "M204999926101", "status": "persistent"},
              {"upn": "Q204999925102", "absent": 1}, {"upn": "U204999924103", "absent": 0}],
  "autumnCensus": ["U204999924103", "Q204999925102", "M204999926101"]})"_s;

class CompareTest : public ::testing::Test {
protected:
    SmallSchool school;

    Ran compare(const QString& expected) {
        school.write(u"expected.json"_s, expected);
        school.write(u"calendar-2026-27.json"_s, read(u"calendar.json"_s));
        school.write(u"marks-2026-27.csv"_s, read(u"marks.csv"_s));
        return run({u"compare"_s, school.path({}), u"--json"_s});
    }
    QString read(const QString& name) const {
        QFile file(school.path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

TEST_F(CompareTest, AFolderThatAgreesHasNoDifferences) {
    const Ran ran = compare(kExpected.arg(15));
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err + ran.out);
    EXPECT_TRUE(ran.out.contains(u"\"differences\": []"_s)) << qPrintable(ran.out);
}

TEST_F(CompareTest, AFigureThatDiffersIsNamed) {
    const Ran ran = compare(kExpected.arg(16));
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.out.contains(uR"("differences": [
    {
      "figures": "thisYear",
      "upn": "",
      "key": "attended",
      "expected": "16",
      "found": "15"
    }
  ])"_s))
        << qPrintable(ran.out);
}

TEST_F(CompareTest, AFolderWithoutExpectedFiguresCannotBeCompared) {
    EXPECT_EQ(run({u"compare"_s, school.path({})}).exit, 3);
}

} // namespace
} // namespace rollbook::cli
