// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/KeptLists.h"

#include "tests/ui/absence/AbsenceAtTheDesk.h"
#include "ui/shell/Preferences.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

class KeptListsTest : public ::testing::Test {
protected:
    std::unique_ptr<QSettings> settings() const {
        return std::make_unique<QSettings>(m_folder.filePath(u"p.ini"_s), QSettings::IniFormat);
    }
    QStringList names(const KeptLists& lists) const {
        QStringList names;
        for (const KeptList& each : lists.all())
            names.append(each.name);
        return names;
    }

    const QTemporaryDir m_folder;
    const KeptList m_monday{.name = u"Monday"_s,
                            .shown = AbsenceShown::ShowsPattern,
                            .group = u"Year 4"_s,
                            .span = AbsenceSpan::YearBefore,
                            .columns = AbsenceColumns::Work};
};

TEST_F(KeptListsTest, StandsAgainAfterTheProgramWasClosed) {
    {
        Preferences preferences(settings());
        KeptLists lists(preferences);
        lists.keep({.name = u"Weekly"_s});
        lists.keep(m_monday);
    }
    Preferences preferences(settings());
    const KeptLists lists(preferences);
    EXPECT_EQ(names(lists), (QStringList{u"Monday"_s, u"Weekly"_s}));
    EXPECT_EQ(*lists.find(u"Monday"_s), m_monday);
    EXPECT_EQ(lists.find(u"Tuesday"_s), nullptr);
}

TEST_F(KeptListsTest, ANameSaidAgainTakesThePlaceAndOneForgottenIsGone) {
    Preferences preferences(settings());
    KeptLists lists(preferences);
    lists.keep(m_monday);
    lists.keep({.name = u"Monday"_s, .shown = AbsenceShown::Severe});
    EXPECT_EQ(names(lists), QStringList{u"Monday"_s});
    EXPECT_EQ(lists.find(u"Monday"_s)->shown, AbsenceShown::Severe);
    lists.forget(u"Monday"_s);
    EXPECT_EQ(KeptLists(preferences).all().size(), 0U);
}

TEST_F(KeptListsTest, WhatThisRollbookHasNotFallsBackToEverybody) {
    Preferences preferences(settings());
    preferences.setOfView(u"absence/lists"_s,
                          QVariantList{QVariantMap{{u"name"_s, u"New"_s}, {u"shown"_s, 99}}});
    EXPECT_EQ(KeptLists(preferences).find(u"New"_s)->shown, AbsenceShown::All);
}

using AbsenceListKeptTest = AbsenceAtTheDesk;

TEST_F(AbsenceListKeptTest, AListKeptUnderANameComesBackWithoutWhatWasTyped) {
    EXPECT_FALSE(part<QComboBox>("absence.kept").isVisible()) << "none is kept";
    choose("absence.shown", u"Persistent and severe"_s);
    choose("absence.group", u"Class 10C"_s);
    QTest::keyClicks(&part<QLineEdit>("absence.filter"), u"dot"_s);
    at.dialogs.expectText(u"Keep this list"_s, u"Tutor group "_s);
    at.commands.action(u"absence.keep"_s)->trigger();
    choose("absence.shown", u"Everybody"_s);
    EXPECT_EQ(part<QComboBox>("absence.kept").currentIndex(), 0) << "it is another list now";
    choose("absence.group", u"Whole school"_s);
    part<QLineEdit>("absence.filter").clear();
    EXPECT_EQ(names().size(), 4);
    choose("absence.kept", u"Tutor group"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s));
    EXPECT_EQ(part<QComboBox>("absence.group").currentText(), u"Class 10C"_s);
    at.commands.action(u"absence.forget"_s)->trigger();
    EXPECT_FALSE(part<QComboBox>("absence.kept").isVisible());
}

} // namespace
} // namespace rollbook
