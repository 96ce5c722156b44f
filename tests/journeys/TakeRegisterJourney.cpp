// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/AtTheDesk.h"
#include "ui/registers/RegistersView.h"
#include "ui/shell/MainWindow.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Thirty pupils of 4B with a fortnight behind them; Friday 22 November 2024, five to nine.
std::unique_ptr<BuiltSchool> thirtyPupils() {
    static constexpr std::array kForenames{
        "Ada",  "Ben",  "Cem",  "Dot",  "Eve",  "Finn", "Gita",  "Hugo",  "Ines", "Jude",
        "Kofi", "Lena", "Mei",  "Noor", "Omar", "Pia",  "Quinn", "Rosa",  "Sami", "Tess",
        "Uma",  "Vera", "Will", "Xena", "Yara", "Zane", "Anya",  "Bodhi", "Clem", "Dara"};
    SchoolBuilder builder;
    builder.onReferenceCalendar().withTimes({.from = day("2024-09-01")});
    for (const char* forename : kForenames)
        builder.withPupil(QString::fromLatin1(forename))
            .inClass(u"4B"_s)
            .inYear(4)
            .from(day("2024-11-11"))
            .markedThrough(day("2024-11-11"), day("2024-11-21"), u"/"_s);
    return builder.build();
}

// The real window over a temporary file, and a count of every key that goes down, Ctrl too.
class TakeRegisterJourney : public ::testing::Test {
protected:
    TakeRegisterJourney()
        : built(thirtyPupils())
        , at(*built, moment("2024-11-22T08:55"))
        , window({at.disk.office(), at.desk, at.dialogs, at.preferences, at.privacy, at.printing,
                  at.theme}) {
        window.addView(ViewId::Registers, [](const Surroundings& around) {
            return std::make_unique<RegistersView>(around);
        });
        window.show();
        window.go({.view = ViewId::Registers});
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&window), u"the window"_s);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        m_presses += with.testFlag(Qt::ControlModifier) ? 2 : 1;
        QTest::keyClick(window.windowHandle(), key, with);
    }
    void type(const char* keys) {
        for (const char* key = keys; *key; ++key, ++m_presses)
            QTest::keyClick(window.windowHandle(), *key);
    }
    void mark(const char* partOfName, const char* code) {
        press(Qt::Key_F3);
        type(partOfName);
        press(Qt::Key_Return);
        type(code);
    }
    int presses() const { return m_presses; }
    QString code(const QString& forename) const {
        return at.disk.reading(forename, u"2024-11-22 AM"_s).code;
    }

    std::unique_ptr<BuiltSchool> built;
    AtTheDesk at;
    MainWindow window;

private:
    int m_presses = 0;
};

TEST_F(TakeRegisterJourney, ThirtyPupilsWithThreeExceptionsInTwentyKeys) {
    mark("gi", "i");
    mark("om", "n");
    mark("ya", "m");
    press(Qt::Key_B, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_LE(presses(), 20);
    const TakenRegister* taken =
        at.disk.school().takenRegister(u"4B"_s, session(u"2024-11-22 AM"_s));
    ASSERT_NE(taken, nullptr);
    EXPECT_EQ(taken->blanks, 0);
    EXPECT_EQ(taken->takenBy, u"Ruth Okafor"_s);

    at.disk.reopen();
    EXPECT_EQ(code(u"Gita"_s), u"I"_s);
    EXPECT_EQ(code(u"Omar"_s), u"N"_s);
    EXPECT_EQ(code(u"Yara"_s), u"M"_s);
    int present = 0;
    for (const Pupil& pupil : at.disk.school().roll.pupils())
        present += code(pupil.forename) == u"/" ? 1 : 0;
    EXPECT_EQ(present, 27);
}

} // namespace
} // namespace rollbook
