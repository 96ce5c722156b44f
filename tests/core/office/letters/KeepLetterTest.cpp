// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/KeepLetter.h"

#include "core/letters/LetterBook.h"
#include "core/letters/LetterErrors.h"
#include "tests/core/office/letters/LetterOffice.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QByteArray kOurs = "letter: no-reason\ntitle: Ours\nsource: us\ncounts: N\n---\n<p>{{dear}}</p>\n";

class KeepLetterTest : public ::testing::Test {
protected:
    Result<void> keep(const QByteArray& text) {
        return KeepLetter(disk.office()).run(text, disk.author());
    }
    OfficeOnDisk disk{*SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build(),
                      moment("2024-11-20T10:00")};
};

TEST_F(KeepLetterTest, TheSchoolsOwnWordsTakeTheShippedOnesPlace) {
    ASSERT_FALSE(disk.school().letterBook->isOwn(u"no-reason"));
    ASSERT_TRUE(keep(kOurs));
    EXPECT_EQ(disk.school().letterBook->letter(u"no-reason")->title, u"Ours"_s);
    disk.reopen();
    EXPECT_EQ(disk.school().letterBook->letter(u"no-reason")->text, kOurs);
    EXPECT_TRUE(disk.school().letterBook->isOwn(u"no-reason"));
}

TEST_F(KeepLetterTest, AFaultIsRefusedAtItsPlaceAndNothingIsKept) {
    const auto kept = keep(QByteArray(kOurs).replace("{{dear}}", "{{nobody}}"));
    EXPECT_EQ(kept.error().code, errors::kBadLetter);
    EXPECT_EQ(kept.error().detail.value(u"line"_s).toInt(), 6);
    EXPECT_FALSE(disk.school().letterBook->isOwn(u"no-reason"));
}

TEST_F(KeepLetterTest, TheSameWordsMakeNoEntry) {
    ASSERT_TRUE(keep(kOurs));
    const auto head = disk.office().headDigest();
    ASSERT_TRUE(keep(kOurs));
    EXPECT_EQ(*disk.office().headDigest(), *head);
}

} // namespace
} // namespace rollbook
