// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/CodeSetReader.h"

#include "core/codes/CodesErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A set of one sound code, and one more row as given.
QByteArray setWith(const QByteArray& row) {
    return R"({"set": "test", "from": "2020-09-01", "to": "2021-08-31", "source": "an instrument",
        "codes": [{"code": "I", "description": "Ill", "class": "authorised"}, )" +
           row + "]}";
}

AttendanceCode read(const QByteArray& row) {
    return readCodeSet(setWith(row)).value().at(1);
}

QString faultOf(const QByteArray& row) {
    return readCodeSet(setWith(row)).error().detail[u"reason"_s].toString();
}

TEST(CodeSetReaderTest, TakesDatesAndSourceFromTheSet) {
    const auto code = read(R"({"code": "M", "description": "Dentist", "class": "authorised"})");
    EXPECT_EQ(code, (AttendanceCode{.code = u"M"_s,
                                    .description = u"Dentist"_s,
                                    .classification = Classification::Authorised,
                                    .countsTowardsPenalty = false,
                                    .need = CodeNeed::Nothing,
                                    .parent = {},
                                    .from = QDate(2020, 9, 1),
                                    .to = QDate(2021, 8, 31),
                                    .source = u"an instrument"_s,
                                    .set = u"test"_s}));
}

TEST(CodeSetReaderTest, PrefersWhatTheRowSays) {
    const auto code = read(R"({"code": "I01", "description": "Flu", "class": "authorised",
        "countsTowardsPenalty": true, "need": "reviewDate", "parent": "I", "from": "2020-10-01",
        "to": "2020-12-31", "source": "another"})");
    EXPECT_TRUE(code.countsTowardsPenalty);
    EXPECT_EQ(code.need, CodeNeed::ReviewDate);
    EXPECT_EQ(code.parent, u"I"_s);
    EXPECT_EQ(code.from, QDate(2020, 10, 1));
    EXPECT_EQ(code.to, QDate(2020, 12, 31));
    EXPECT_EQ(code.source, u"another"_s);
}

TEST(CodeSetReaderTest, LeavesASetWithoutAnEndOpen) {
    const auto codes = readCodeSet(R"({"set": "test", "from": "2020-09-01", "source": "s",
        "codes": [{"code": "I", "description": "Ill", "class": "authorised"}]})");
    EXPECT_FALSE(codes.value().front().to.isValid());
    EXPECT_TRUE(codes.value().front().isInForceOn(QDate(2099, 1, 1)));
    EXPECT_FALSE(codes.value().front().isInForceOn(QDate(2020, 8, 31)));
}

TEST(CodeSetReaderTest, NamesTheFieldThatIsWrong) {
    const QByteArray sound = R"("code": "M", "description": "Dentist", "class": "authorised")";
    EXPECT_EQ(faultOf(R"({"description": "Dentist", "class": "authorised"})"), u"code"_s);
    EXPECT_EQ(faultOf(R"({"code": "M", "class": "authorised"})"), u"description"_s);
    EXPECT_EQ(faultOf(R"({"code": "M", "description": "Dentist", "class": "absent"})"), u"class"_s);
    EXPECT_EQ(faultOf("{" + sound + R"(, "need": "a note"})"), u"need"_s);
    EXPECT_EQ(faultOf("{" + sound + R"(, "from": "1 Sep"})"), u"from"_s);
    EXPECT_EQ(faultOf("{" + sound + R"(, "to": "2020-13-01"})"), u"to"_s);
    EXPECT_EQ(faultOf("{" + sound + R"(, "clas": "authorised"})"), u"clas"_s);
    EXPECT_EQ(faultOf("{" + sound + R"(, "parent": "Q"})"), u"parent"_s);
}

TEST(CodeSetReaderTest, RefusesASubCodeOfAnotherClassThanItsParent) {
    EXPECT_EQ(
        faultOf(R"({"code": "I01", "description": "Flu", "class": "present", "parent": "I"})"),
        u"parent"_s);
}

TEST(CodeSetReaderTest, NamesTheSetAndTheCode) {
    const auto codes = readCodeSet(setWith(R"({"code": "M", "class": "authorised"})"));
    EXPECT_EQ(codes.error().code, errors::kBadCodeSet);
    EXPECT_EQ(codes.error().detail[u"place"_s], u"test M"_s);
}

TEST(CodeSetReaderTest, RefusesWhatIsNoSet) {
    EXPECT_FALSE(readCodeSet("").isOk());
    EXPECT_FALSE(readCodeSet(R"({"codes": []})").isOk());
    EXPECT_FALSE(readCodeSet(R"({"set": "test", "from": "2020-09-01", "codes": []})").isOk());
}

} // namespace
} // namespace rollbook
