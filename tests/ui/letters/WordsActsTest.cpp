// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/WordsAtTheDesk.h"

#include "core/letters/LetterBook.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

enum Leaving { Keep, Drop, Stay };
const QString kQuestion = u"Keep the words of “No reason yet, three days”?"_s;
const QString kAgain = u"<p>Please ring us.</p>"_s;

class WordsActsTest : public WordsAtTheDesk {
protected:
    QTableView& fields() { return *part<QTableView>("letters.words.fields"); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(&fields(), key, with);
    }
    // As the person finds it: by typing its first letters.
    void find(const char* field) { QTest::keyClicks(&fields(), QString::fromLatin1(field)); }
    void cursorTo(int line, const char* words) {
        QTextCursor cursor(m_body.document()->findBlockByNumber(line - 1));
        cursor.setPosition(cursor.position() + int(this->line(line).indexOf(QLatin1StringView(words))));
        m_body.setTextCursor(cursor);
    }
    void select(int count) {
        QTextCursor cursor = m_body.textCursor();
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, count);
        m_body.setTextCursor(cursor);
    }
};

} // namespace

TEST_F(WordsActsTest, AFieldIsPutInByTheKeyboard) {
    cursorTo(3, "was not");
    QApplication::setActiveWindow(&m_view);
    m_body.setFocus();
    QTest::keyClick(&m_body, Qt::Key_F4);
    ASSERT_TRUE(fields().hasFocus());
    find("class");
    EXPECT_EQ(fields().currentIndex().siblingAtColumn(FieldModel::Value).data().toString(), u"4A"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(line(3).contains(u"{{class}}was not"_s)) << line(3).toStdString();
    EXPECT_TRUE(m_body.hasFocus());
    m_body.undo();
    EXPECT_FALSE(line(3).contains(u"{{class}}"_s));
}

TEST_F(WordsActsTest, EscapePutsNothingIn) {
    const QString before = m_body.body();
    run("letters.words.field");
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_body.isVisible() && !fields().isVisible());
    EXPECT_EQ(m_body.body(), before);
}

TEST_F(WordsActsTest, AConditionIsPutRoundWhatIsSelected) {
    cursorTo(3, "We hope");
    select(7);
    run("letters.words.field");
    find("hasLates");
    key(Qt::Key_Return);
    EXPECT_TRUE(line(3).contains(u"{{#hasLates}}We hope{{/hasLates}}"_s)) << line(3).toStdString();
}

TEST_F(WordsActsTest, WithShiftItIsWrittenWhereItIsNotSo) {
    cursorTo(3, "We hope");
    run("letters.words.field");
    find("hasLates");
    key(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&m_body, u"x"_s);
    EXPECT_TRUE(line(3).contains(u"{{^hasLates}}x{{/hasLates}}"_s)) << line(3).toStdString();
}

TEST_F(WordsActsTest, WithinAListItsItemsAreOfferedFirst) {
    cursorTo(4, "<li>");
    run("letters.words.field");
    EXPECT_EQ(fields().model()->index(0, FieldModel::Name).data().toString(), u"when"_s);
}

TEST_F(WordsActsTest, LeavingAnEditedLetterIsAskedAbout) {
    type(2, kAgain);
    m_desk.dialogs.expectChoice(kQuestion, Stay);
    choose("statement");
    EXPECT_EQ(inFront(), u"No reason yet, three days"_s);
    EXPECT_TRUE(line(2).startsWith(kAgain));
    m_desk.dialogs.expectCancel(kQuestion);
    choose("statement");
    EXPECT_TRUE(line(2).startsWith(kAgain)) << "Escape stays";
    m_desk.dialogs.expectChoice(kQuestion, Drop);
    choose("statement");
    EXPECT_EQ(inFront(), kept("statement").title);
    EXPECT_FALSE(kept("no-reason").body.contains(kAgain));
}

TEST_F(WordsActsTest, LeavingMayKeepFirst) {
    type(2, kAgain);
    m_desk.dialogs.expectChoice(kQuestion, Keep);
    choose("statement");
    EXPECT_TRUE(kept("no-reason").body.contains(kAgain));
    EXPECT_EQ(inFront(), kept("statement").title);
    EXPECT_EQ(m_body.body(), kept("statement").body);
}

TEST_F(WordsActsTest, AFaultyLetterStaysInFrontThoughItWasToBeKept) {
    type(2, u"{{x}}"_s);
    m_desk.dialogs.expectChoice(kQuestion, Keep);
    choose("statement");
    EXPECT_EQ(inFront(), u"No reason yet, three days"_s);
    EXPECT_EQ(part<Notice>("letters.words.notice")->kind(), NoticeKind::Refusal);
}

TEST_F(WordsActsTest, ClosingAsksAboutAnEditedLetterInFrontOfIt) {
    EXPECT_TRUE(m_view.mayClose()) << "nothing is typed";
    type(2, kAgain);
    m_desk.dialogs.expectChoice(kQuestion, Stay);
    EXPECT_FALSE(m_view.mayClose());
    EXPECT_EQ(m_desk.navigator.gone.back().page, u"words"_s);
    EXPECT_TRUE(line(2).startsWith(kAgain));
    m_desk.dialogs.expectChoice(kQuestion, Keep);
    EXPECT_TRUE(m_view.mayClose());
    EXPECT_TRUE(kept("no-reason").body.contains(kAgain));
}

TEST_F(WordsActsTest, AnUneditedLetterIsLeftWithoutAWord) {
    choose("statement");
    EXPECT_EQ(m_body.body(), kept("statement").body);
}

TEST_F(WordsActsTest, AFurtherLetterIsACopyUnderItsOwnName) {
    m_desk.dialogs.expectText(u"A further letter"_s, u" Reasons,  please "_s);
    run("letters.words.further");
    EXPECT_EQ(kept("reasons-please").title, u"Reasons, please"_s);
    EXPECT_EQ(kept("reasons-please").body, kept("no-reason").body);
    EXPECT_EQ(inFront(), u"Reasons, please"_s);
    EXPECT_EQ(standing(), u"own words"_s);
    EXPECT_FALSE(can("letters.words.shipped")) << "none is shipped by that name";
}

TEST_F(WordsActsTest, AFurtherLetterHasATitleOfItsOwn) {
    const std::size_t before = m_desk.disk.school().letterBook->all().size();
    m_desk.dialogs.expectText(u"A further letter"_s, u"no reason yet, three days"_s);
    run("letters.words.further");
    EXPECT_EQ(part<Notice>("letters.words.notice")->kind(), NoticeKind::Refusal);
    EXPECT_EQ(m_desk.disk.school().letterBook->all().size(), before);
}

TEST_F(WordsActsTest, TwoTitlesOfOneSoundHaveTwoNames) {
    for (const QString& title : {u"Reasons, please"_s, u"Reasons please"_s}) {
        m_desk.dialogs.expectText(u"A further letter"_s, title);
        run("letters.words.further");
    }
    EXPECT_EQ(kept("reasons-please-2").title, u"Reasons please"_s);
}

TEST(WordsReadOnlyTest, AFileForReadingOnlySaysWhyNothingCanBeKept) {
    LettersAtTheDesk desk;
    auto office = must(Office::open(desk.disk.file(), OpenMode::ReadOnly, desk.disk.clock(),
                                    desk.disk.school().codes));
    const Surroundings around{*office,          desk.desk,    desk.dialogs,  desk.navigator, desk.commands,
                              desk.preferences, desk.privacy, desk.printing, desk.theme};
    WordsPage page(around);
    page.show();
    page.open({});
    EXPECT_FALSE(page.findChild<Notice*>(u"letters.words.notice"_s)->sentence().isEmpty());
    for (const char* verb : {"letters.words.keep", "letters.words.further", "letters.words.field"})
        EXPECT_FALSE(page.findChild<QPushButton*>(QString::fromLatin1(verb))->isEnabled()) << verb;
    EXPECT_TRUE(page.findChild<BodyEditor*>()->isReadOnly());
}
