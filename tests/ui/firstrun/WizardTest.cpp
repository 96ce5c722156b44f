// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/Wizard.h"

#include "core/roll/Upn.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/support/Widgets.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString upn(int n) {
    const QString body = u"8012000%1"_s.arg(n, 5, 10, QChar(u'0'));
    return Upn::checkLetterFor(body) + body;
}

// The three shapes in which marks leave a MIS (cli.md, Files): 3 and 4 September 2026, the first
// school days after two INSET days, all present but Ben, who is ill on the third's afternoon.
struct MarkShape {
    const char* name;
    QStringList lines;
};

QString code(int pupil, int date, const QString& half) {
    return pupil == 2 && date == 3 && half == u"PM"_s ? u"I"_s : half == u"AM"_s ? u"/"_s : u"\\"_s;
}

QStringList longShape() {
    QStringList lines{u"UPN,Date,Session,Mark"_s};
    for (int pupil = 1; pupil <= 3; ++pupil)
        for (int date = 3; date <= 4; ++date)
            for (const QString& half : {u"AM"_s, u"PM"_s})
                lines.append(u"%1,0%2/09/2026,%3,%4"_s.arg(upn(pupil)).arg(date).arg(half, code(pupil, date, half)));
    return lines;
}

QStringList weekShape() {
    QStringList lines{u"UPN;Week Beginning;MonAM;MonPM;TueAM;TuePM;WedAM;WedPM;ThuAM;ThuPM;FriAM;FriPM"_s};
    for (int pupil = 1; pupil <= 3; ++pupil) {
        QStringList cells{upn(pupil), u"31/08/2026"_s, {}, {}, {}, {}, {}, {}};
        for (int date = 3; date <= 4; ++date)
            for (const QString& half : {u"AM"_s, u"PM"_s})
                cells.append(code(pupil, date, half));
        lines.append(cells.join(u';'));
    }
    return lines;
}

QStringList columnShape() {
    QStringList head{u"UPN"_s};
    for (int date = 3; date <= 4; ++date)
        for (const QString& half : {u"AM"_s, u"PM"_s})
            head.append(u"0%1/09/2026 %2"_s.arg(date).arg(half));
    QStringList lines{u"Attendance of Marsh Lane"_s, head.join(u'\t')};
    for (int pupil = 1; pupil <= 3; ++pupil) {
        QStringList cells{upn(pupil)};
        for (int date = 3; date <= 4; ++date)
            for (const QString& half : {u"AM"_s, u"PM"_s})
                cells.append(code(pupil, date, half));
        lines.append(cells.join(u'\t'));
    }
    return lines;
}

// The wizard as a person with a keyboard has it, on Friday 20 November 2026.
class WizardTest : public ::testing::TestWithParam<MarkShape> {
protected:
    WizardTest() {
        wizard.resize(1280, 800);
        wizard.show();
        wizard.activateWindow();
        QApplication::setActiveWindow(&wizard);
        wizard.begin();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void typeInto(const QStringList& fields) {
        for (const QString& field : fields) {
            type(field);
            press(Qt::Key_Tab);
        }
    }
    template <typename T>
    T* find(const QString& name) const {
        const auto all = wizard.findChildren<T*>(name);
        for (T* each : all)
            if (each->isVisibleTo(&wizard) && isOnPage(*each))
                return each;
        return nullptr;
    }
    bool isOnPage(const QWidget& widget) const {
        const auto* stack = wizard.findChild<QStackedWidget*>();
        return stack->currentWidget()->isAncestorOf(&widget);
    }
    QString pageTitle() const {
        const auto* area = qobject_cast<QScrollArea*>(wizard.findChild<QStackedWidget*>()->currentWidget());
        return static_cast<WizardPage*>(area->widget())->title();
    }
    QString refusal() const { return wizard.findChild<Notice*>(QString(), Qt::FindDirectChildrenOnly)->sentence(); }
    bool isSaid(const QString& words) const {
        const auto labels = wizard.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](QLabel* label) { return label->text() == words; });
    }
    QString fileWith(const QString& name, const QStringList& lines) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u"\r\n"_s).toUtf8());
        return file.fileName();
    }
    QString schoolFile() const { return folder.filePath(u"school/marsh.rollbook"_s); }
    QStringList filesOfSchool() const {
        return QDir(folder.filePath(u"school"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    // Each of these ends on the page after.
    void fillDetails() {
        QDir(folder.path()).mkdir(u"school"_s);
        typeInto({u"Marsh Lane"_s, u"204"_s, u"2345"_s});
        auto* place = find<QLineEdit>(u"wizard.file"_s);
        place->setFocus();
        place->selectAll();
        type(schoolFile());
        press(Qt::Key_Return);
    }
    void fillOfficer() {
        type(u"Ruth Okafor"_s);
        auto* pin = find<QLineEdit>(u"officer.pin"_s);
        pin->setFocus();
        typeInto({u"2468"_s, u"2468"_s});
        find<QLineEdit>(u"officer.again"_s)->setFocus();
        press(Qt::Key_Return);
    }
    void bringIn(const QString& title, const QString& path) {
        dialogs.expectFile(title, path);
        press(Qt::Key_Space); // Choose a file…
        ASSERT_TRUE(find<QPushButton>(u"import.bringIn"_s)) << qPrintable(title);
        press(Qt::Key_Space); // Bring in
    }
    void next() {
        wizard.findChild<QPushButton*>(u"wizard.next"_s)->setFocus();
        press(Qt::Key_Space);
    }

    QTemporaryDir folder;
    FixedClock clock{moment("2026-11-20T09:05")};
    std::shared_ptr<const CodeBook> codes = *CodeBook::shipped();
    ScriptedDialogs dialogs;
    Preferences preferences{std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)};
    Theme theme;
    Wizard wizard{FirstRunSurroundings{clock, codes, dialogs, preferences, theme}};
};

TEST_P(WizardTest, BringsASchoolInByKeyboardAlone) {
    const QSignalSpy finished(&wizard, &Wizard::finished);
    fillDetails();
    ASSERT_EQ(pageTitle(), u"The dates of 2026/27"_s) << qPrintable(refusal());
    EXPECT_EQ(find<QLabel>(u"year.count"_s)->text(), u"190 school days, 380 sessions"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(pageTitle(), u"Register times"_s) << qPrintable(refusal());
    press(Qt::Key_Return);
    ASSERT_EQ(pageTitle(), u"Who is at the desk?"_s) << qPrintable(refusal());
    fillOfficer();
    ASSERT_EQ(pageTitle(), u"Bring in pupils"_s) << qPrintable(refusal());
    bringIn(u"pupils"_s, fileWith(u"p.csv"_s, {u"UPN,Legal Surname,Legal Forename,DOB,Year,Reg,Entry Date"_s,
                                               upn(1) + u",Adeyemi,Ada,01/02/2018,4,4A,01/09/2022"_s,
                                               upn(2) + u",Brown,Ben,01/03/2018,4,4A,01/09/2022"_s,
                                               upn(3) + u",Cole,Cem,01/04/2018,4,4A,01/09/2022"_s}));
    next();
    ASSERT_EQ(pageTitle(), u"Bring in contacts"_s) << qPrintable(refusal());
    bringIn(u"contacts"_s, fileWith(u"c.csv"_s, {u"UPN,Priority,Forename,Surname,Relationship,Mobile"_s,
                                                 upn(1) + u",1,Sade,Adeyemi,Mother,07700900001"_s}));
    next();
    ASSERT_EQ(pageTitle(), u"Bring in marks"_s) << qPrintable(refusal());
    bringIn(u"marks"_s, fileWith(u"m.csv"_s, GetParam().lines));
    next();
    ASSERT_EQ(pageTitle(), u"Ready"_s) << qPrintable(refusal());
    EXPECT_TRUE(isSaid(u"12\nm.csv: 12 new"_s));
    EXPECT_FALSE(QFile::exists(schoolFile()));
    press(Qt::Key_Space); // Open the registers
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished.at(0), (QList<QVariant>{schoolFile(), u"Ruth Okafor"_s, u"2468"_s}));

    const auto office = Office::open(schoolFile(), OpenMode::ReadOnly, clock, codes);
    ASSERT_TRUE(office);
    const School& school = (*office)->school();
    EXPECT_EQ(school.roll.pupils().size(), 3U);
    EXPECT_EQ(school.roll.contacts().size(), 1U);
    const Pupil* ben = school.roll.pupilByUpn(upn(2));
    ASSERT_TRUE(ben);
    const Register* reg = school.registerOf(SchoolYear(2026));
    EXPECT_EQ(reg->reading(ben->id, session(u"2026-09-03 AM"_s)).code, u"/"_s);
    EXPECT_EQ(reg->reading(ben->id, session(u"2026-09-03 PM"_s)).code, u"I"_s);
    EXPECT_EQ(reg->reading(ben->id, session(u"2026-09-04 PM"_s)).code, u"\\"_s);
}

INSTANTIATE_TEST_SUITE_P(Shapes, WizardTest,
                         ::testing::Values(MarkShape{"AMarkARow", longShape()},
                                           MarkShape{"AWeekARow", weekShape()},
                                           MarkShape{"AColumnASession", columnShape()}),
                         [](const auto& shape) { return shape.param.name; });

class WizardPagesTest : public WizardTest {};
INSTANTIATE_TEST_SUITE_P(Any, WizardPagesTest, ::testing::Values(MarkShape{"AnyFile", {}}),
                         [](const auto& shape) { return shape.param.name; });

TEST_P(WizardPagesTest, AMissingNumberIsRefusedBesideThePage) {
    typeInto({u"Marsh Lane"_s, u"20"_s});
    press(Qt::Key_Return);
    EXPECT_EQ(pageTitle(), u"Your school"_s);
    EXPECT_TRUE(refusal().contains(u"LA number"_s));
}

TEST_P(WizardPagesTest, AltLeftGoesBackAndKeepsWhatWasFilledIn) {
    fillDetails();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(pageTitle(), u"Your school"_s);
    EXPECT_EQ(find<QLineEdit>(u"details.name"_s)->text(), u"Marsh Lane"_s);
}

TEST_P(WizardPagesTest, EscapeAsksAndLeavesNothing) {
    const QSignalSpy givenUp(&wizard, &Wizard::givenUp);
    fillDetails();
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    fillOfficer();
    ASSERT_EQ(pageTitle(), u"Bring in pupils"_s);
    dialogs.expectConfirm(u"Stop"_s, false);
    press(Qt::Key_Escape);
    EXPECT_TRUE(givenUp.isEmpty());
    dialogs.expectConfirm(u"Stop"_s, true);
    press(Qt::Key_Escape);
    EXPECT_EQ(givenUp.size(), 1);
    EXPECT_TRUE(filesOfSchool().isEmpty()) << qPrintable(filesOfSchool().join(u' '));
}

TEST_P(WizardPagesTest, ListsMayWait) {
    fillDetails();
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    fillOfficer();
    EXPECT_EQ(wizard.findChild<QPushButton*>(u"wizard.next"_s)->text(), u"Skip"_s);
    next();
    next();
    next();
    EXPECT_EQ(pageTitle(), u"Ready"_s);
}

TEST_P(WizardPagesTest, EveryPageIsWalkedByTabInReadingOrder) {
    EXPECT_EQ(tabOrderFaults(wizard), QStringList()) << "details";
    fillDetails();
    EXPECT_EQ(tabOrderFaults(wizard), QStringList()) << "dates";
    press(Qt::Key_Return);
    EXPECT_EQ(tabOrderFaults(wizard), QStringList()) << "times";
    press(Qt::Key_Return);
    EXPECT_EQ(tabOrderFaults(wizard), QStringList()) << "officer";
    fillOfficer();
    EXPECT_EQ(tabOrderFaults(wizard), QStringList()) << "pupils";
}

} // namespace
} // namespace rollbook
