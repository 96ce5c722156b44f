// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/Correction.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Typed {
    const char* text;
    const char* code;
    std::optional<int> minutes;
};
class CorrectedCellTest : public ::testing::TestWithParam<Typed> {};

TEST_P(CorrectedCellTest, IsReadWithItsMinutes) {
    const auto book = CodeBook::shipped();
    const AmendMarks::Cell cell = correctedCell(**book, PupilId{1}, session(u"2024-11-20 PM"_s),
                                                QString::fromLatin1(GetParam().text), {});
    EXPECT_EQ(cell.code, QString::fromLatin1(GetParam().code));
    EXPECT_EQ(cell.minutesLate, GetParam().minutes);
}

INSTANTIATE_TEST_SUITE_P(Typed, CorrectedCellTest,
                         ::testing::Values(Typed{"i", "I", {}}, Typed{"c1", "C1", {}},
                                           Typed{"L 12", "L", 12}, Typed{"u31", "U", 31},
                                           Typed{"/", "\\", {}}, Typed{"y9", "Y", 9},
                                           Typed{"L 1234", "L 1234", {}}));

} // namespace
} // namespace rollbook
