// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentPaper.h"

#include "core/office/letters/HoldLetters.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "tests/ui/print/PdfText.h"
#include "ui/letters/LettersView.h"
#include "ui/letters/SentPage.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"

#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// Ada's and Dot's letters are out.
class SentPaperTest : public testing::Test {
protected:
    SentPaperTest() {
        m_desk.issue({u"Ada"_s, u"Dot"_s});
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters, .page = u"sent"_s});
    }
    LetterLabels labels() { return labelsOf(m_desk.disk.office(), m_desk.issued()); }
    void run(const char* command) {
        m_desk.commands.refresh();
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    void filter(const QString& typed) {
        m_page.findChild<FilterLine*>(u"letters.sent.filter"_s)->setText(typed);
    }
    QString notice() { return m_page.findChild<Notice*>(u"letters.sent.notice"_s)->sentence(); }
    void expectLabels(const QString& title) {
        m_desk.dialogs.expectDialog(u"letters.labels"_s, [title](QDialog& dialog) {
            EXPECT_EQ(dialog.windowTitle(), title);
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            dialog.findChild<QPushButton*>(u"letters.labels.done"_s)->click();
            return dialog.result() == QDialog::Accepted;
        });
    }

    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
    SentPage& m_page{*qobject_cast<SentPage*>(m_view.page(u"sent"_s))};
};

} // namespace

TEST_F(SentPaperTest, EachRecipientHasALabelWithTheAddressOfTheLetter) {
    const LetterLabels all = labels();
    ASSERT_EQ(all.labels.size(), 2U);
    EXPECT_EQ(all.labels.front().name, u"Mx Wei Adason"_s);
    EXPECT_EQ(all.labels.front().address, (QStringList{u"1 Ada Road"_s, u"Hackney"_s, u"E8 1AA"_s}));
    EXPECT_TRUE(all.leftOut.isEmpty());
}

TEST_F(SentPaperTest, TwoLettersToOneAtOneAddressTakeOneLabel) {
    std::vector<IssuedLetter> letters = m_desk.issued();
    letters.push_back(letters.front());
    EXPECT_EQ(labelsOf(m_desk.disk.office(), letters).labels.size(), 2U);
    letters.back().recipient = u"Mr Li Adason"_s;
    EXPECT_EQ(labelsOf(m_desk.disk.office(), letters).labels.size(), 3U)
        << "another person under the same roof";
}

TEST_F(SentPaperTest, WhoIsBarredNowIsLeftOut) {
    m_desk.change(u"Adason"_s, [](Contact&, PupilContact& link) {
        link.restrictions.push_back({.kind = RestrictionKind::DoNotContact, .from = day("2024-11-21")});
    });
    EXPECT_EQ(labels().labels.size(), 1U);
    EXPECT_EQ(labels().leftOut, QStringList(u"Mx Wei Adason: may no longer be written to"_s));
}

TEST_F(SentPaperTest, AnAddressThatHasBecomeSecretIsOnNoLabel) {
    m_desk.change(u"Adason"_s,
                  [](Contact& person, PupilContact&) { person.addresses.back().isSecret = true; });
    ASSERT_EQ(labels().labels.size(), 1U);
    EXPECT_EQ(labels().labels.front().name, u"Mx Wei Dotson"_s);
    EXPECT_EQ(labels().leftOut.size(), 1);
}

TEST_F(SentPaperTest, WhoHasMovedIsLeftOut) {
    m_desk.change(u"Adason"_s, [](Contact& person, PupilContact&) {
        person.addresses.push_back(homeAt(u"9 New Road"_s));
        person.addresses.back().from = day("2024-11-21");
    });
    EXPECT_EQ(labels().leftOut, QStringList(u"Mx Wei Adason: no longer lives there"_s));
}

TEST_F(SentPaperTest, WhileLettersAreHeldThereIsNoLabel) {
    must(HoldLetters(m_desk.disk.office())
             .hold({.pupil = m_desk.pupil(u"Dot"_s),
                    .cause = HoldCause::Bereavement,
                    .words = u"A grandmother"_s,
                    .decidedBy = u"Sam Lead"_s,
                    .from = day("2024-11-21"),
                    .review = day("2024-12-02")},
                   m_desk.disk.author()));
    EXPECT_EQ(labels().leftOut, QStringList(u"Mx Wei Dotson: letters about the pupil are held"_s));
}

TEST_F(SentPaperTest, LabelsAreThoseOfTheFilteredList) {
    expectLabels(u"Print 2 address labels"_s);
    run("letters.labels");
    filter(u"Dot"_s);
    expectLabels(u"Print 1 address label"_s);
    run("letters.labels");
    EXPECT_EQ(m_desk.printing.titles, (QStringList{u"Address labels"_s, u"Address labels"_s}));
}

TEST_F(SentPaperTest, TheFirstFreeLabelIsOneToFourteen) {
    m_desk.dialogs.expectDialog(u"letters.labels"_s, [](QDialog& dialog) {
        const auto* first = dialog.findChild<QSpinBox*>(u"letters.labels.first"_s);
        EXPECT_EQ(first->value(), 1);
        EXPECT_EQ(first->minimum(), 1);
        EXPECT_EQ(first->maximum(), 14);
        return false;
    });
    run("letters.labels");
    EXPECT_TRUE(m_desk.printing.titles.isEmpty()) << "called off";
}

TEST_F(SentPaperTest, WhereAllAreLeftOutThatIsSaidInstead) {
    filter(u"Ada"_s);
    m_desk.change(u"Adason"_s,
                  [](Contact& person, PupilContact&) { person.addresses.back().isSecret = true; });
    run("letters.labels");
    EXPECT_EQ(notice(),
              u"None of these letters has a label. Mx Wei Adason: may no longer be written to."_s);
}

TEST_F(SentPaperTest, CopiesOfTheFilteredListTakeOneSheetForTwoLetters) {
    const auto pages = pdfPages(copiesOf(m_desk.disk.office(), m_desk.issued()));
    ASSERT_EQ(pages.size(), 1U);
    const QString text = textOf(pages.front());
    EXPECT_TRUE(text.contains(u"Adason"_s) && text.contains(u"Dotson"_s));
    run("letters.copies");
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"Copies of letters"_s));
}

TEST_F(SentPaperTest, ACopySaysThatItIsTheOfficesAndNotTheParents) {
    const QString text =
        textOf(pdfPages(copiesOf(m_desk.disk.office(), {m_desk.issued().front()})).front());
    EXPECT_TRUE(text.contains(u"For the office"_s));
    EXPECT_TRUE(text.contains(u"Copy for the file"_s));
    EXPECT_FALSE(text.contains(u"this parent"_s));
}

TEST_F(SentPaperTest, ACopyForTheFileIsNoReprint) {
    m_desk.change(u"Adason"_s,
                  [](Contact& person, PupilContact&) { person.addresses.back().isSecret = true; });
    run("letters.copies");
    EXPECT_EQ(m_desk.printing.titles.size(), 1) << "and nothing holds it";
    EXPECT_TRUE(m_desk.disk.school().letters.events.empty());
}

TEST_F(SentPaperTest, WithNamesHiddenNeitherIsShown) {
    m_desk.privacy.setHidden(true);
    run("letters.labels");
    run("letters.copies");
    EXPECT_TRUE(m_desk.printing.titles.isEmpty());
    EXPECT_TRUE(notice().contains(u"F9"_s));
}

TEST_F(SentPaperTest, AnEmptyListHasNothingToPrint) {
    filter(u"nobody of that name"_s);
    m_desk.commands.refresh();
    EXPECT_FALSE(m_desk.commands.action(u"letters.labels"_s)->isEnabled());
    EXPECT_FALSE(m_desk.commands.action(u"letters.copies"_s)->isEnabled());
}
