// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PupilFinder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Pupil pupil(int id, const QString& surname, const QString& forename) {
    Pupil made;
    made.id = PupilId(id);
    made.surname = surname;
    made.forename = forename;
    made.classes = {{u"4B"_s, QDate(2024, 9, 1)}};
    made.enrolments = {{.entry = QDate(2024, 9, 1)}};
    return made;
}

class PupilFinderTest : public testing::Test {
protected:
    PupilFinderTest() {
        Pupil zoe = pupil(1, u"O’Neill"_s, u"Zoë"_s);
        zoe.preferredForename = u"Rabbit"_s;
        Pupil gone = pupil(2, u"Adams"_s, u"Abe"_s);
        gone.enrolments.front().leaving = QDate(2024, 11, 19);
        m_finder.read(Roll({zoe, gone, pupil(3, u"Brown"_s, u"Anne-Marie"_s)}, {}, {}),
                      QDate(2024, 11, 20));
    }
    bool finds(const QString& typed, int id) {
        return m_finder.find(typed, 9) == std::vector{PupilId(id)};
    }

    PupilFinder m_finder;
};

} // namespace

TEST_F(PupilFinderTest, CaseAndAccentsAsideTheBeginningOfAWordIsEnough) {
    EXPECT_TRUE(finds(u"ZOE"_s, 1));
    EXPECT_TRUE(finds(u"neil"_s, 1));
    EXPECT_TRUE(finds(u"mari"_s, 3));
    EXPECT_TRUE(m_finder.find(u"arie"_s, 9).empty());
}

TEST_F(PupilFinderTest, LegalAndPreferredNamesBothFind) {
    EXPECT_TRUE(finds(u"rab"_s, 1));
    EXPECT_TRUE(finds(u"zo"_s, 1));
}

TEST_F(PupilFinderTest, EveryWordTypedMustBeThere) {
    EXPECT_TRUE(finds(u"4b an"_s, 3));
    EXPECT_TRUE(m_finder.find(u"4b abe"_s, 9).empty());
}

TEST_F(PupilFinderTest, NobodyForNothingAndNoMoreThanAsked) {
    EXPECT_TRUE(m_finder.find(u" "_s, 9).empty());
    EXPECT_EQ(m_finder.find(u"4b"_s, 9).size(), 2U);
    EXPECT_EQ(m_finder.find(u"4b"_s, 1).size(), 1U);
}

TEST_F(PupilFinderTest, WhoHasLeftIsNotFound) {
    EXPECT_TRUE(m_finder.find(u"adams"_s, 9).empty());
}
