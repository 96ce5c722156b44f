// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterBook.h"
#include "core/office/KeepFile.h"
#include "core/office/MakeDemoSchool.h"
#include "core/office/Office.h"
#include "core/office/letters/DueLetters.h"
#include "ui/words/LetterWords.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QDate kToday(2026, 11, 20);

// Every letter to parents about every pupil of a demo school, at five moments of its year: whoever
// reads it reads nothing of anybody else, no code, and no hole.
class LettersOfAYearTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = new QTemporaryDir;
        const QString file = s_folder->filePath(u"demo.rollbook"_s);
        MakeDemoSchool::Request request;
        request.pupils = 30;
        request.today = kToday;
        ASSERT_TRUE(MakeDemoSchool::run(file, request));
        s_clock = new FixedClock(QDateTime(kToday, QTime(10, 0)));
        s_office = Office::open(file, OpenMode::ReadOnly, *s_clock, *CodeBook::shipped())
                       .value()
                       .release();
        ASSERT_TRUE(s_office->loadYear(SchoolYear::containing(kToday).previous()));
        for (const QDate on : {QDate(2025, 9, 19), QDate(2025, 12, 12), QDate(2026, 3, 20),
                               QDate(2026, 6, 26), kToday})
            for (const LetterTemplate& letter : school().letterBook->all())
                if (letter.to == LetterTo::Parents)
                    for (const Pupil& pupil : school().roll.pupils())
                        if (pupil.isOnRoll(on))
                            write(letter, pupil, on);
    }
    static void TearDownTestSuite() {
        s_letters.clear();
        delete s_office;
        delete s_clock;
        delete s_folder;
    }

    static const School& school() { return s_office->school(); }

    // Calls `look` with each letter as a parent would get it.
    template <typename Look>
    void eachLetter(const Look& look) {
        for (const auto& [due, text] : s_letters)
            look(due, text);
    }

private:
    static void write(const LetterTemplate& letter, const Pupil& pupil, QDate on) {
        words::Said said;
        for (const QString& field : letter.asks)
            said[field] = u"a place of the school"_s;
        for (LetterDue& due : lettersUnasked(school(), letter, pupil.id, on)) {
            if (due.recipient.address.isEmpty())
                continue;
            const auto text = letterText(letter, words::mergeValues(school(), due, said));
            EXPECT_TRUE(text || isNoLetterYet(due)) << qPrintable(letter.id) << ' '
                                            << qPrintable(pupil.listName()) << ' '
                                            << qPrintable(text.error().toString());
            if (text)
                s_letters.emplace_back(std::move(due), *text);
        }
    }

    // What cannot be said yet is no letter: no sessions spoken of, or nothing before to compare with.
    static bool isNoLetterYet(const LetterDue& due) {
        return due.facts.sessions.empty() || !due.facts.earlier;
    }

    static inline std::vector<std::pair<LetterDue, QString>> s_letters;
    static inline QTemporaryDir* s_folder = nullptr;
    static inline FixedClock* s_clock = nullptr;
    static inline Office* s_office = nullptr;
};

QString plain(const QString& html) {
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return QString(html).remove(tags);
}

QString calledName(const Pupil& pupil) {
    return pupil.preferredForename.isEmpty() ? pupil.forename : pupil.preferredForename;
}

bool says(const QString& text, const QString& word) {
    const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

TEST_F(LettersOfAYearTest, NameTheChildAndTheClassAndNoHole) {
    int letters = 0;
    eachLetter([&](const LetterDue& due, const QString& text) {
        const Pupil& pupil = *school().roll.pupil(due.facts.pupil);
        EXPECT_TRUE(plain(text).contains(calledName(pupil).toHtmlEscaped()))
            << qPrintable(due.letter->id);
        EXPECT_TRUE(plain(text).contains(pupil.classOn(due.facts.on))) << qPrintable(due.letter->id);
        EXPECT_FALSE(text.contains(u"{{"_s)) << qPrintable(due.letter->id);
        ++letters;
    });
    EXPECT_GT(letters, 1000);
}

TEST_F(LettersOfAYearTest, SayNoCodeAndNoFlag) {
    static const QRegularExpression codes(u"\\b(C1|C2|J1|Y[1-7]|[BDEGHIKMNOPRSTUVWXZ])\\b(?![’'])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    eachLetter([&](const LetterDue& due, const QString& text) {
        const Pupil& pupil = *school().roll.pupil(due.facts.pupil);
        QString said = plain(text).remove(pupil.classOn(due.facts.on));
        for (const QString& name : {calledName(pupil), pupil.surname, due.recipient.name})
            said.remove(name.toHtmlEscaped());
        EXPECT_FALSE(codes.match(said).hasMatch())
            << qPrintable(due.letter->id) << ": " << qPrintable(said);
        for (const CharacteristicKind& kind : school().characteristicKinds())
            EXPECT_FALSE(said.contains(kind.label, Qt::CaseInsensitive))
                << qPrintable(due.letter->id) << ": " << qPrintable(kind.label);
    });
}

// rules.md 36: no other adult, no sibling.
TEST_F(LettersOfAYearTest, NameNobodyElse) {
    eachLetter([&](const LetterDue& due, const QString& text) {
        const QString said = plain(text);
        for (const PupilContact* link : school().roll.contactsOf(due.facts.pupil)) {
            const Contact& other = *school().roll.contact(link->contact);
            if (other.id != due.recipient.contact && !due.recipient.name.contains(other.forename)) {
                EXPECT_FALSE(says(said, other.forename.toHtmlEscaped())) << qPrintable(due.letter->id);
            }
            for (const QString& line : due.recipient.contact == other.id || !other.addressOn(due.facts.on)
                                           ? QStringList()
                                           : addressLines(*other.addressOn(due.facts.on)))
                EXPECT_FALSE(said.contains(line)) << qPrintable(due.letter->id);
        }
        for (const PupilId sibling : school().roll.siblingsOf(due.facts.pupil))
            EXPECT_FALSE(says(said, school().roll.pupil(sibling)->forename.toHtmlEscaped()))
                << qPrintable(due.letter->id);
    });
}

// rules.md 36: nothing of law or fines below compulsory age, or with nothing unauthorised.
TEST_F(LettersOfAYearTest, SpeakOfLawOnlyWhereItMayBe) {
    static const QRegularExpression law(u"\\b(law|penalty|fine|court|prosecut\\w*)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    int spoken = 0;
    eachLetter([&](const LetterDue& due, const QString& text) {
        const bool speaks = law.match(plain(text)).hasMatch();
        spoken += speaks ? 1 : 0;
        const Pupil& pupil = *school().roll.pupil(due.facts.pupil);
        if (!pupil.isOfCompulsorySchoolAge(due.facts.on) || due.facts.now.totals.unauthorised == 0) {
            EXPECT_FALSE(speaks) << qPrintable(due.letter->id);
        }
    });
    EXPECT_GT(spoken, 0);
}

TEST_F(LettersOfAYearTest, CallNobodyPersistentWhoIsNot) {
    eachLetter([&](const LetterDue& due, const QString& text) {
        if (plain(text).contains(u"persistent"_s, Qt::CaseInsensitive)) {
            EXPECT_TRUE(due.facts.status == AbsenceStatus::Persistent ||
                        due.facts.status == AbsenceStatus::Severe)
                << qPrintable(due.letter->id);
        }
    });
}

} // namespace
} // namespace rollbook
