// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PaletteModel.h"
#include "core/office/School.h"
#include "ui/shell/Privacy.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QDate kToday(2026, 11, 20);

Pupil pupil(int id, const QString& surname, const QString& forename, const QString& className) {
    Pupil made;
    made.id = PupilId(id);
    made.surname = surname;
    made.forename = forename;
    made.enrolments = {{EnrolmentId(id), QDate(2024, 9, 1), {}}};
    made.classes = {{className, QDate(2024, 9, 1)}};
    return made;
}

class PaletteModelTest : public testing::Test {
protected:
    PaletteModelTest() {
        m_school.roll =
            Roll({pupil(1, u"Okafor"_s, u"Ada"_s, u"4B"_s), pupil(2, u"Adams"_s, u"Zoë"_s, u"4B"_s),
                  pupil(3, u"Brown"_s, u"Lee"_s, u"2A"_s)},
                 {}, {});
        m_model.setSchool(m_school, m_privacy, kToday);
        m_take = {.id = u"registers.take"_s,
                  .text = u"Take register"_s,
                  .description = u"Turns the draft into marks"_s,
                  .run = [] {}};
        m_model.setCommands({&m_take});
    }

    QStringList texts() const {
        QStringList all;
        for (int row = 0; row < m_model.rowCount(); ++row)
            all.append(m_model.index(row, 0).data().toString());
        return all;
    }

    School m_school{nullptr};
    Privacy m_privacy;
    Command m_take;
    PaletteModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(PaletteModelTest, ItOpensOnTheCommands) {
    EXPECT_EQ(texts(), QStringList{u"Take register"_s});
}

TEST_F(PaletteModelTest, APupilIsFoundByAnyPartOfTheName) {
    m_model.setTyped(u"zoe"_s);
    EXPECT_EQ(texts().value(0), u"Adams, Zoë"_s);
}

TEST_F(PaletteModelTest, AClassIsFoundBeforeThoseInIt) {
    m_model.setTyped(u"4b"_s);
    EXPECT_EQ(texts().value(0), u"Class 4B"_s);
    EXPECT_EQ(m_model.rowAt(m_model.index(0, 0))->place.className, u"4B"_s);
}

TEST_F(PaletteModelTest, APupilGoesToTheirCard) {
    m_model.setTyped(u"okafor"_s);
    const PaletteRow* row = m_model.rowAt(m_model.index(0, 0));
    EXPECT_EQ(row->place.view, ViewId::Pupils);
    EXPECT_EQ(row->place.pupil, PupilId(1));
}

TEST_F(PaletteModelTest, WhileNamesAreHiddenThePupilIsStillFoundAndNotNamed) {
    m_privacy.setHidden(true);
    m_model.setSchool(m_school, m_privacy, kToday);
    m_model.setTyped(u"okafor"_s);
    EXPECT_EQ(texts().value(0), u"O. A."_s);
}

TEST_F(PaletteModelTest, ADisabledCommandIsNotOffered) {
    m_take.enabled = [] { return false; };
    m_model.setCommands({&m_take});
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(PaletteModelTest, AtMostADozenAreShown) {
    std::vector<Pupil> many;
    for (int i = 1; i <= 13; ++i)
        many.push_back(pupil(i, u"Smith"_s, QString::number(i), u"1A"_s));
    m_school.roll = Roll(std::move(many), {}, {});
    m_model.setSchool(m_school, m_privacy, kToday);
    m_model.setTyped(u"smith"_s);
    EXPECT_EQ(m_model.rowCount(), PaletteModel::kMostShown);
}

TEST_F(PaletteModelTest, NothingFoundIsNothingShown) {
    m_model.setTyped(u"qqq"_s);
    EXPECT_EQ(m_model.rowCount(), 0);
}
