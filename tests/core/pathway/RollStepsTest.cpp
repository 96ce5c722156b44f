// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// Steps for what the roll says of a pupil.
namespace rollbook {
namespace {

qsizetype asked(const QString& value, const char* has) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .from(day("2024-09-04"))
        .known(u"sen"_s, day("2024-11-20"), value);
    const QByteArray fields = R"("when": {"has": )" + QByteArray(has) + "}";
    return AskedOf(builder).step(fields.constData()).due().size();
}

TEST(RollStepsTest, AGroupMayAskForItsValues) {
    constexpr auto* supported = R"({"characteristic": "sen", "values": ["K", "E"]})";
    EXPECT_EQ(asked(u"E"_s, supported), 1);
    EXPECT_EQ(asked(u"N"_s, supported), 0);
}

TEST(RollStepsTest, WithoutValuesAnyCounts) {
    EXPECT_EQ(asked(u"N"_s, R"({"characteristic": "sen"})"), 1);
    EXPECT_EQ(asked(u"N"_s, R"({"characteristic": "lookedAfter"})"), 0);
}

} // namespace
} // namespace rollbook
