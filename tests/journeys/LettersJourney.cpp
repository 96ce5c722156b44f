// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/SetLetterhead.h"
#include "core/office/work/UsePathway.h"
#include "tests/journeys/AtTheWindow.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"

#include <QAbstractItemView>
#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using ::testing::SizeIs;

namespace rollbook {
namespace {

constexpr int kWritten = 31; // one of them is unticked
constexpr int kHeldBack = 2;

// Thirty-three pupils without a reason for three days, by Thursday 21 November 2024; two have a
// parent without an address.
SchoolBuilder withoutReason() {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (int i = 0; i < kWritten + kHeldBack; ++i) {
        builder.withPupil(u"Pupil%1"_s.arg(i, 2, 10, QLatin1Char('0')))
            .inClass(u"4A"_s)
            .markedThrough(day("2024-11-04"), day("2024-11-15"), u"/"_s)
            .markedThrough(day("2024-11-18"), day("2024-11-20"), u"N"_s)
            .withParent(u"Wei"_s, u"Parent%1"_s.arg(i, 2, 10, QLatin1Char('0')));
        if (i < kWritten)
            builder.livingAt({.line1 = u"%1 Mill Road"_s.arg(i + 1),
                              .postcode = u"E8 1AA"_s,
                              .from = day("2020-09-01")});
    }
    return builder;
}

void writeSchool(const QString& file) {
    OfficeOnDisk disk(*withoutReason().build(), moment("2024-11-21T08:00"));
    const Author& author = disk.author();
    must(UsePathway(disk.office()).run({u"hackney-roles"_s, day("2024-09-04")}, author));
    must(SetLetterhead(disk.office())
             .run({.phone = u"020 7946 0001"_s,
                   .person = author.name,
                   .hours = u"8 am to 4 pm"_s,
                   .signatory = u"Sam Lead"_s},
                  author));
    keepWithOfficer(disk, file);
}

class LettersJourney : public ::testing::Test, protected AtTheWindow {
protected:
    LettersJourney()
        : AtTheWindow(moment("2024-11-21T10:05"), &writeSchool) {}

    QStringList files() const { return QDir(folder()).entryList({u"*.pdf"_s}); }
};

// Two minutes are some two hundred and forty keys of somebody who looks before each.
TEST_F(LettersJourney, ThirtyLettersOfThirtyThreeInAHandfulOfKeys) {
    const int before = hands.pressed();
    hands.press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(label("letters.due.headline"),
              u"due today 33 · ticked 31 · held back 2 · sent this week 0"_s);
    hands.press(Qt::Key_Home, Qt::ControlModifier);
    hands.press(Qt::Key_Space); // she spoke to this one at the gate
    EXPECT_EQ(label("letters.due.headline"),
              u"due today 33 · ticked 30 · held back 2 · sent this week 0"_s);
    hands.whenAsked(u"letters.run"_s, [this] { hands.press(Qt::Key_Return); });
    hands.whenAsked(u"QFileDialog"_s, [this] {
        hands.type(folder() + u"/letters.pdf"_s);
        hands.press(Qt::Key_Return);
    });
    hands.press(Qt::Key_S, Qt::ControlModifier);
    const int pressed = hands.pressed() - before - int(folder().size());
    EXPECT_LT(pressed, 60);
    EXPECT_THAT(school().letters.issued, SizeIs(30));
    EXPECT_EQ(files(), QStringList{u"letters.pdf"_s});
    EXPECT_EQ(label("letters.due.headline"),
              u"due today 3 · ticked 0 · held back 2 · sent this week 30"_s);
}

} // namespace
} // namespace rollbook
