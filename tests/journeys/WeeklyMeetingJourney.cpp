// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/FamilyWork.h"
#include "tests/journeys/AtTheWindow.h"
#include "tests/support/OfficeOnDisk.h"

#include <gmock/gmock.h>

#include <QAbstractItemView>
#include <QProcess>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace rollbook {
namespace {

// By Friday 22 November 2024 sixty sessions were possible. Ada missed six of them, all this week; Bea
// five in October, which a week ago was a tenth; Cal twelve in October, and nobody has acted since.
SchoolBuilder threeStories() {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    const auto add = [&](const QString& name, const QString& className) {
        builder.withPupil(name)
            .inClass(className)
            .markedThrough(day("2024-10-07"), day("2024-10-25"), u"/"_s)
            .markedThrough(day("2024-11-04"), day("2024-11-22"), u"/"_s);
    };
    add(u"Ada"_s, u"4A"_s);
    builder.markedThrough(day("2024-11-18"), day("2024-11-20"), u"I"_s);
    add(u"Bea"_s, u"4A"_s);
    builder.marked(u"2024-10-14 AM"_s, u"I I I I I"_s);
    add(u"Cal"_s, u"5B"_s);
    builder.markedThrough(day("2024-10-07"), day("2024-10-14"), u"O"_s);
    add(u"Dot"_s, u"5B"_s);
    return builder;
}

void writeSchool(const QString& file) {
    OfficeOnDisk disk(*threeStories().build(), moment("2024-11-22T08:00"));
    keepWithOfficer(disk, file);
}

QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished()) << reader.errorString().toStdString();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

class WeeklyMeetingJourney : public ::testing::Test, protected AtTheWindow {
protected:
    WeeklyMeetingJourney()
        : AtTheWindow(moment("2024-11-22T15:40"), &writeSchool) {}

    // The names in the list, where `down` more steps lead in the choice of who is shown.
    QStringList shown(int down) {
        hands.press(Qt::Key_F, Qt::ControlModifier);
        hands.tabTo("absence.shown");
        hands.repeat(Qt::Key_Down, down);
        QStringList names;
        for (const QString& row : rows("absence.list"))
            names.append(row.section(u" | "_s, 0, 0));
        return names;
    }
    void everybody() {
        hands.press(Qt::Key_F, Qt::ControlModifier);
        hands.tabTo("absence.shown");
        hands.press(Qt::Key_Home);
        hands.tabTo("absence.list");
    }
    // Of the pupil in this row of the list.
    void openRecord(int row) {
        hands.press(Qt::Key_5, Qt::AltModifier);
        everybody();
        hands.press(Qt::Key_Home, Qt::ControlModifier);
        hands.repeat(Qt::Key_Down, row);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
    }
    void setTarget() {
        hands.whenAsked(u"family.targetForm"_s, [this] {
            hands.tabTo("family.targetForm.percent");
            hands.type(u"95"_s);
            hands.press(Qt::Key_Return);
        });
        hands.press(Qt::Key_T, Qt::ControlModifier);
    }
    void makePlan() {
        hands.whenAsked(u"family.planForm"_s, [this] {
            hands.tabTo("family.planForm.barriers");
            hands.type(u"Two buses"_s);
            hands.tabTo("family.planForm.what1");
            hands.type(u"Bus pass"_s);
            hands.press(Qt::Key_Tab);
            hands.type(u"Mrs Hall"_s);
            hands.press(Qt::Key_Tab);
            hands.type(u"29/11/2024"_s);
            hands.tabTo("family.planForm.review1");
            hands.type(u"13/12/2024"_s);
            hands.press(Qt::Key_Return);
        });
        hands.press(Qt::Key_E, Qt::ControlModifier);
    }
    void give(int row) {
        everybody();
        hands.press(Qt::Key_Home, Qt::ControlModifier);
        hands.repeat(Qt::Key_Down, row);
        hands.whenAsked(u"absence.give"_s, [this] { hands.press(Qt::Key_Return); });
        hands.press(Qt::Key_G);
    }
};

TEST_F(WeeklyMeetingJourney, WhoIsNewWhoEscapedWhomNobodyCalledAndWhatIsDoneAboutIt) {
    hands.press(Qt::Key_5, Qt::AltModifier);
    EXPECT_THAT(shown(3), ElementsAre(u"Pupil, Ada"_s)) << "newly persistent";
    EXPECT_THAT(shown(1), ElementsAre(u"Pupil, Bea"_s)) << "escaped";
    EXPECT_THAT(shown(3), ElementsAre(u"Pupil, Cal"_s, u"Pupil, Ada"_s)) << "nobody has acted";

    openRecord(1);
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Ada"_s);
    setTarget();
    openRecord(2);
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Bea"_s);
    openRecord(0);
    EXPECT_EQ(label("pupils.record.name"), u"Pupil, Cal"_s);
    makePlan();
    ASSERT_THAT(school().family->targets, SizeIs(1));
    EXPECT_EQ(school().family->targets[0].tenths, 950);
    ASSERT_THAT(school().family->plans, SizeIs(1));
    EXPECT_EQ(school().family->plans[0].actions.front().byWhom, u"Mrs Hall"_s);

    hands.press(Qt::Key_5, Qt::AltModifier);
    give(0); // the worst first
    give(1);
    EXPECT_THAT(school().family->focus, SizeIs(2));

    const QString pdf = folder() + u"/list.pdf"_s;
    hands.whenAsked(u"absence.copy"_s, [this] {
        hands.press(Qt::Key_Down); // the teacher of 4A
        hands.press(Qt::Key_Return);
    });
    hands.whenAsked(u"printPreview"_s, [this] { hands.press(Qt::Key_Return); });
    hands.whenAsked(u"QFileDialog"_s, [this, &pdf] {
        hands.type(pdf);
        hands.press(Qt::Key_Return);
    });
    hands.press(Qt::Key_P, Qt::ControlModifier);
    const QString text = textOf(pdf);
    EXPECT_TRUE(text.contains(u"teacher of class 4A only"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Pupil, Ada"_s) && text.contains(u"Pupil, Bea"_s));
    for (const QString& other : {u"Pupil, Cal"_s, u"plan"_s, u"uthorised"_s, u"Last done"_s})
        EXPECT_FALSE(text.contains(other)) << other.toStdString();
}

} // namespace
} // namespace rollbook
