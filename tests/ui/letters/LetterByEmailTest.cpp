// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterByEmail.h"

#include "tests/support/Must.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/DuePage.h"
#include "ui/widgets/Notice.h"

#include <QDir>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class LetterByEmailTest : public testing::Test {
protected:
    LetterByEmailTest() {
        m_desk.giveEmail(u"Adason"_s, u"wei@example.org"_s);
        m_page.show();
        m_page.open({});
    }
    std::vector<IssueLetters::Item> items() { return must(m_page.presenter().ticked()); }
    ByEmail split(const std::vector<IssueLetters::Item>& items) {
        return thoseByEmail(m_desk.disk.school(), items, day("2024-11-21"));
    }
    std::optional<EmailAddress> emailOfAda(QDate on) {
        return emailOf(m_desk.disk.school(), m_desk.pupil(u"Ada"_s),
                       items().front().due.recipient.contact, on);
    }
    // Somebody else around Ada, with the same mailbox, who may not be told until 21 November.
    void addBarred(RestrictionKind kind) {
        Roll& roll = m_desk.disk.office().mutableSchool().roll;
        std::vector<Contact> contacts = roll.contacts();
        contacts.push_back({.id = ContactId(99), .surname = u"Other"_s, .email = u"Wei@example.org"_s});
        std::vector<PupilContact> links;
        for (const Pupil& each : roll.pupils())
            for (const PupilContact* link : roll.contactsOf(each.id))
                links.push_back(*link);
        links.push_back({.pupil = m_desk.pupil(u"Ada"_s),
                         .contact = ContactId(99),
                         .restrictions = {{.kind = kind,
                                           .from = day("2024-09-01"),
                                           .to = day("2024-11-21")}}});
        roll = Roll(std::vector<Pupil>(roll.pupils()), std::move(contacts), std::move(links));
    }
    QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void printAsDrafts() {
        m_desk.dialogs.expectDialog(u"letters.run"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"letters.run.drafts"_s)->click();
            return dialog.result() == QDialog::Accepted;
        });
        m_desk.dialogs.expectFile(u"Folder for the e-mail drafts"_s, m_folder.path());
        m_page.print();
    }
    QString notice() {
        return m_page.findChild<Notice*>(u"letters.due.notice"_s)->sentence();
    }

    LettersAtTheDesk m_desk;
    DuePage m_page{m_desk.around()};
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(LetterByEmailTest, WhoHasAnEmailIsReachedAndTheOthersAreCounted) {
    const ByEmail all = split(items());
    ASSERT_EQ(all.going.size(), 1U);
    EXPECT_EQ(all.going.front().due.facts.pupil, m_desk.pupil(u"Ada"_s));
    EXPECT_EQ(stayingWords(all), u"1 has no e-mail address and stays on the list."_s);
}

TEST_F(LetterByEmailTest, WhatDoesNotLookLikeAnEmailIsNone) {
    m_desk.giveEmail(u"Adason"_s, u"wei@example.org\r\nBcc: all@example.org"_s);
    EXPECT_EQ(stayingWords(split(items())), u"2 have no e-mail address and stay on the list."_s);
}

TEST_F(LetterByEmailTest, NothingIsSaidWhereAllGo) {
    m_desk.giveEmail(u"Dotson"_s, u"dot@example.org"_s);
    EXPECT_EQ(stayingWords(split(items())), QString());
}

TEST_F(LetterByEmailTest, AMailboxOfSomebodyWhoMayNotBeToldIsNone) {
    for (const RestrictionKind kind : {RestrictionKind::DoNotContact, RestrictionKind::NoInformation}) {
        addBarred(kind);
        EXPECT_FALSE(emailOfAda(day("2024-11-21")));
        EXPECT_TRUE(emailOfAda(day("2024-11-22"))) << "no longer in force";
    }
    EXPECT_TRUE(stayingWords(split(items())).contains(u"may not be told"_s));
}

TEST_F(LetterByEmailTest, SomebodyWhoMayNotCollectMayBeTold) {
    addBarred(RestrictionKind::MustNotCollect);
    EXPECT_TRUE(emailOfAda(day("2024-11-21")));
}

TEST_F(LetterByEmailTest, TwoUnderOneRoofReadOneLetterOnlyInOneMailbox) {
    std::vector<IssueLetters::Item> both{items().front()};
    both.front().due.recipient.together = {*items().back().due.recipient.contact};
    EXPECT_EQ(split(both).together, 1) << "nobody knows the mailbox of the other";
    m_desk.giveEmail(u"Dotson"_s, u"dot@example.org"_s);
    EXPECT_EQ(split(both).together, 1);
    m_desk.giveEmail(u"Dotson"_s, u"WEI@example.org"_s);
    EXPECT_EQ(split(both).going.size(), 1U);
}

TEST_F(LetterByEmailTest, TheCouncilIsNotWrittenToSo) {
    LetterTemplate toCouncil = *items().front().due.letter;
    toCouncil.to = LetterTo::Council;
    std::vector<IssueLetters::Item> one{items().front()};
    one.front().due.letter = &toCouncil;
    EXPECT_EQ(stayingWords(split(one)), u"1 is to the council and stays on the list."_s);
}

TEST_F(LetterByEmailTest, TheDraftSaysNothingOfTheChildOrOfAbsence) {
    const qint64 id = m_desk.issueAda();
    const LetterDraft draft = draftOf(m_desk.disk.school(), m_desk.issued().front(),
                                      *EmailAddress::parse(u"wei@example.org"_s), "%PDF");
    EXPECT_GT(id, 0);
    EXPECT_TRUE(draft.subject.startsWith(u"Letter from "_s));
    EXPECT_TRUE(draft.text.contains(u"020 7946 0001"_s));
    for (const QString& words : {draft.subject, draft.text, draft.fileName})
        for (const QString& never : {u"Ada"_s, u"Pupil"_s, u"4A"_s, u"absen"_s, u"attendance"_s,
                                     u"reason"_s, u"days"_s})
            EXPECT_FALSE(words.contains(never, Qt::CaseInsensitive))
                << qPrintable(words) << qPrintable(never);
}

TEST_F(LetterByEmailTest, DraftsAreOnRecordAndTheOthersStayTicked) {
    printAsDrafts();
    ASSERT_EQ(files().size(), 1);
    EXPECT_TRUE(files().front().startsWith(u"2024-11-21 Pupil Ada No reason yet"_s));
    EXPECT_TRUE(files().front().endsWith(u".eml"_s));
    ASSERT_EQ(m_desk.issued().size(), 1U);
    EXPECT_EQ(notice(), u"1 letter is out and on record: saved as e-mail drafts in %1. 1 has no "
                        "e-mail address and stays on the list."_s.arg(m_folder.path()));
    EXPECT_EQ(m_page.presenter().count().ticked, 1);
}
