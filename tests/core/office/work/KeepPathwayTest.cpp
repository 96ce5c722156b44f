// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/KeepPathway.h"

#include "core/office/OfficeErrors.h"
#include "core/office/work/DueWork.h"
#include "core/office/work/UsePathway.h"
#include "core/pathway/PathwayErrors.h"
#include "core/pathway/PathwayText.h"
#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/core/office/ADay.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// rules.md 23, through the file.
class KeepPathwayTest : public ADay {
protected:
    QString copied(const QString& title = u"Our rules, 2026"_s) {
        return must(keep.copy(u"rollbook-default"_s, title, disk.author()));
    }
    const Pathway& own(const QString& id) const { return *disk.school().pathways->pathway(id); }
    Result<void> edit(const QString& id, const std::function<void(Pathway&)>& change) {
        Pathway pathway = own(id);
        change(pathway);
        return keep.run(writePathway(pathway), disk.author());
    }
    qint64 entries() { return *disk.office().store().ledger().entryCount(); }

    KeepPathway keep{disk.office()};
};

TEST_F(KeepPathwayTest, ACopyIsTheSchoolsOwnUnderItsTitle) {
    const QString id = copied();
    EXPECT_EQ(id, u"our-rules-2026"_s);
    EXPECT_EQ(own(id).title, u"Our rules, 2026"_s);
    EXPECT_EQ(own(id).steps, own(u"rollbook-default"_s).steps);
    EXPECT_TRUE(disk.school().pathways->isOwn(id));
}

TEST_F(KeepPathwayTest, SurvivesTheNightAndIsInTheDigest) {
    const QString id = copied();
    ASSERT_TRUE(edit(id, [](Pathway& pathway) { pathway.steps.front().urgency = 7; }));
    disk.reopen();
    EXPECT_EQ(own(id).steps.front().urgency, 7);
    EXPECT_TRUE(disk.school().pathways->isOwn(id));
    EXPECT_TRUE(verifies());
}

TEST_F(KeepPathwayTest, AChangedTextIsFoundByVerify) {
    copied();
    Database& database = disk.office().store().database();
    ASSERT_TRUE(database.run(u"DROP TRIGGER own_pathway_no_update"_s));
    ASSERT_TRUE(database.run(u"UPDATE own_pathway SET body = replace(body, '3', '4')"_s));
    EXPECT_FALSE(verifies());
}

TEST_F(KeepPathwayTest, AnEditAsksFromNowOn) {
    const QString id = copied();
    ASSERT_TRUE(UsePathway(disk.office()).run({id, day("2024-11-20")}, disk.author()));
    take(u"2024-11-20 AM"_s, u"N"_s, u"/"_s);
    const auto asksForAVisit = [this] {
        const auto list = worklistOf(disk.school(), {day("2024-11-20")});
        return std::ranges::any_of(list->dueOf(ada()), [](const DueAction& row) {
            return row.step->id == u"home-visit";
        });
    };
    EXPECT_FALSE(asksForAVisit()) << "on the third day";
    ASSERT_TRUE(edit(id, [](Pathway& pathway) {
        for (Step& step : pathway.steps)
            if (step.id == u"home-visit")
                step.when = {when::NotSeen{1}};
    }));
    EXPECT_TRUE(asksForAVisit());
}

TEST_F(KeepPathwayTest, WhatWasKeptIsTold) {
    int told = 0;
    QObject::connect(&disk.office().notifier(), &Notifier::changed,
                     [&](const Change& change) { told += change.parts.testFlag(ChangedPart::Work); });
    copied();
    EXPECT_EQ(told, 1);
}

// Rows on the screen point into what was loaded before.
TEST_F(KeepPathwayTest, TheBookBeforeStaysAsLongAsTheFileIsOpen) {
    const QString id = copied();
    const std::weak_ptr<const PathwayBook> before = disk.school().pathways;
    const Step* step = &own(id).steps.front();
    ASSERT_TRUE(edit(id, [](Pathway& pathway) { pathway.steps.front().action = u"Look"_s; }));
    ASSERT_FALSE(before.expired());
    EXPECT_NE(step, &own(id).steps.front());
    EXPECT_NE(step->action, u"Look"_s);
}

TEST_F(KeepPathwayTest, TheSameTextAgainMakesNoEntry) {
    const QString id = copied();
    const qint64 before = entries();
    EXPECT_TRUE(edit(id, [](Pathway&) {}));
    EXPECT_EQ(entries(), before);
}

TEST_F(KeepPathwayTest, EveryTextItHadCanBeReadAndKeptAgain) {
    const QString id = copied();
    ASSERT_TRUE(edit(id, [](Pathway& pathway) { pathway.steps.resize(1); }));
    const auto texts = must(keep.texts(id));
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts.front().by, disk.author());
    ASSERT_TRUE(keep.run(texts.front().text, disk.author()));
    EXPECT_EQ(own(id).steps, own(u"rollbook-default"_s).steps);
    EXPECT_EQ(must(keep.texts(id)).size(), 3U);
}

TEST_F(KeepPathwayTest, AFaultNamesItsPlaceAndNothingIsKept) {
    const QString id = copied();
    const qint64 before = entries();
    const auto kept = edit(id, [](Pathway& pathway) { pathway.steps[1].due = {DueRule::Unit::SchoolDays, -1, {}}; });
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, errors::kBadPathway);
    EXPECT_EQ(kept.error().detail[u"place"_s], u"steps[1].due.schoolDays"_s);
    EXPECT_EQ(entries(), before);
}

TEST_F(KeepPathwayTest, TheLawIsNeitherCopiedNorChanged) {
    EXPECT_EQ(keep.copy(u"england-2024"_s, u"Ours"_s, disk.author()).error().code,
              errors::kStatutoryStays);
    EXPECT_EQ(keep.run(writePathway(own(u"england-2024"_s)), disk.author()).error().code,
              errors::kStatutoryStays);
    Pathway disguised = own(u"england-2024"_s);
    disguised.layer = Layer::School;
    EXPECT_EQ(keep.run(writePathway(disguised), disk.author()).error().code,
              errors::kStatutoryStays);
    EXPECT_EQ(keep.mayEdit(u"england-2024"_s).error().code, errors::kStatutoryStays);
}

TEST_F(KeepPathwayTest, AnOwnPathwayCannotMakeItselfTheLaw) {
    const QString id = copied();
    EXPECT_EQ(edit(id, [](Pathway& pathway) { pathway.layer = Layer::Statutory; }).error().code,
              errors::kStatutoryStays);
}

TEST_F(KeepPathwayTest, WhatCameWithRollbookStaysAsItIs) {
    EXPECT_EQ(edit(u"woodside"_s, [](Pathway& pathway) { pathway.steps.resize(1); }).error().code,
              errors::kShippedStays);
}

TEST_F(KeepPathwayTest, TwoOfOneTitleWouldBeMistakenForEachOther) {
    copied();
    EXPECT_EQ(keep.copy(u"woodside"_s, u" our rules, 2026 "_s, disk.author()).error().code,
              errors::kTitleTaken);
    EXPECT_EQ(keep.copy(u"woodside"_s, u"  "_s, disk.author()).error().code,
              errors::kTitleMissing);
    EXPECT_EQ(keep.copy(u"nowhere"_s, u"Ours"_s, disk.author()).error().code,
              errors::kNoSuchPathway);
}

TEST_F(KeepPathwayTest, TitlesThatGiveOneIdGetTwo) {
    EXPECT_EQ(copied(u"Règles!"_s), u"regles"_s);
    EXPECT_EQ(copied(u"Regles"_s), u"regles-2"_s);
    EXPECT_EQ(copied(u"校則"_s), u"own"_s);
}

} // namespace
} // namespace rollbook
