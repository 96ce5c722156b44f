// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceGroup.h"

#include "core/office/family/AllocateFocus.h"
#include "tests/ui/absence/AbsenceAtTheDesk.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

using AbsenceGroupTest = AbsenceAtTheDesk;

TEST_F(AbsenceGroupTest, AFocusFamilyIsAGroupFromTheMomentItIsGivenOut) {
    EXPECT_EQ(part<QComboBox>("absence.group").findText(u"Focus families"_s), -1);
    const PupilId ben = at.disk.pupil(u"Ben"_s);
    ASSERT_TRUE(AllocateFocus(at.disk.office())
                    .allocate({.pupils = {ben, at.disk.pupil(u"Dot"_s)},
                               .staff = at.disk.school().staff.front().id,
                               .words = u"Call"_s},
                              day("2024-09-27"), at.disk.author()));
    choose("absence.group", u"Focus families"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s, u"Pupil, Ben"_s));
    choose("absence.group", u"Focus family: Pupil, Ben; Pupil, Dot"_s);
    EXPECT_THAT(names(), ElementsAre(u"Pupil, Dot  ◆"_s, u"Pupil, Ben"_s));
    at.privacy.setHidden(true);
    EXPECT_EQ(part<QComboBox>("absence.group").findText(u"Ben"_s, Qt::MatchContains), -1);
}

} // namespace
} // namespace rollbook
