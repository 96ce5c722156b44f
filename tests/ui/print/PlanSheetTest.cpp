// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PlanSheet.h"

#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/ui/print/PdfText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum RecordProfile;

class PlanSheetTest : public ::testing::Test {
protected:
    RecordReader reader(RecordProfile profile) const {
        return {.profile = profile,
                .parent = profile == Parent ? std::optional(ContactId{1}) : std::nullopt};
    }
    PlanSheet sheet(RecordProfile profile) {
        return must(planSheet(disk.office(), plan, reader(profile), u"Ruth Okafor"_s));
    }
    QString printed(RecordProfile profile) {
        QStringList text;
        for (const PdfPage& page : pdfPages(printJob(sheet(profile))))
            text.append(textOf(page));
        return text.join(u' ');
    }

    OfficeOnDisk disk{*SchoolBuilder()
                           .onReferenceCalendar()
                           .withPupil(u"Ada"_s)
                           .inClass(u"4A"_s)
                           .withParent(u"Mia"_s, u"Motherly"_s)
                           .withParent(u"Finn"_s, u"Fatherly"_s)
                           .build(),
                      moment("2024-11-20T16:00")};
    AttendancePlan plan{.pupil = PupilId{1},
                        .kind = PlanKind::Contract,
                        .barriers = u"barrierwords"_s,
                        .pupilSays = u"pupilwords"_s,
                        .actions = {{u"Walktogether"_s, u"Mia"_s, day("2024-11-25")},
                                    {u"Breakfastclub"_s, u"Finn"_s, day("2024-12-02")}},
                        .reviews = {day("2024-12-04"), day("2024-12-18")},
                        .from = day("2024-11-20")};
};

TEST_F(PlanSheetTest, TheOfficesCopyHasAllOfIt) {
    const QString text = printed(Office);
    for (const char* word : {"contract", "Ada", "4A", "barrierwords", "pupilwords", "Walktogether",
                             "Breakfastclub", "25/11/2024", "02/12/2024", "04/12/2024", "18/12/2024"})
        EXPECT_TRUE(text.contains(QLatin1StringView(word))) << word << ": " << qPrintable(text);
}

TEST_F(PlanSheetTest, AParentsCopyHasWhatIsAgreedAndNobodyElse) {
    const QString text = printed(Parent);
    for (const char* word : {"Walktogether", "Breakfastclub", "Mia", "25/11/2024"})
        EXPECT_TRUE(text.contains(QLatin1StringView(word))) << word;
    for (const char* word : {"barrierwords", "pupilwords", "Finn"})
        EXPECT_FALSE(text.contains(QLatin1StringView(word))) << word;
    EXPECT_EQ(sheet(Parent).actions[1].byWhom, u"another adult"_s);
}

TEST_F(PlanSheetTest, NamesWhomItIsForAtTheFootOfEveryPage) {
    plan.barriers = QStringList(60, u"a long story of what is in the way"_s).join(u'\n');
    const auto pages = pdfPages(printJob(sheet(Office)));
    ASSERT_GE(pages.size(), 2U);
    for (const PdfPage& page : pages)
        EXPECT_TRUE(textOf(page).contains(u"Office copy"_s)) << qPrintable(textOf(page));
    EXPECT_TRUE(printed(Parent).contains(u"for Mx Mia Motherly only"_s));
}

TEST_F(PlanSheetTest, HasALineToSignForTheParentThePupilAndTheSchool) {
    EXPECT_EQ(sheet(Parent).signers,
              (QStringList{u"Mx Mia Motherly"_s, u"Pupil"_s, u"For the school"_s}));
    EXPECT_EQ(sheet(Office).signers.front(), u"Parent or carer"_s);
}

TEST_F(PlanSheetTest, OnlyCopiesThatMayBeEvidenceNameTheLedger) {
    EXPECT_FALSE(sheet(Office).headDigest.isEmpty());
    EXPECT_FALSE(sheet(Court).headDigest.isEmpty());
    EXPECT_TRUE(sheet(Parent).headDigest.isEmpty());
    EXPECT_TRUE(sheet(Partner).headDigest.isEmpty());
}

TEST_F(PlanSheetTest, ThatItEndedAndWhatCameOfItStandsOnIt) {
    plan.endedOn = day("2024-12-18");
    plan.outcome = u"outcomewords"_s;
    EXPECT_EQ(sheet(Office).lines.front().text, u"20/11/2024, ended on 18/12/2024"_s);
    EXPECT_TRUE(printed(Office).contains(u"outcomewords"_s));
    EXPECT_FALSE(printed(Parent).contains(u"outcomewords"_s));
}

} // namespace
} // namespace rollbook
