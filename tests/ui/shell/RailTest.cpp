// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Rail.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class RailTest : public testing::Test {
protected:
    Theme m_theme;
    Rail m_rail{m_theme};
};

} // namespace

TEST_F(RailTest, ViewsStandInTheirOrderWhateverTheOrderTheyCame) {
    m_rail.add(ViewId::Setup);
    m_rail.add(ViewId::Registers);
    m_rail.resize(kRailWidth, 600);
    m_rail.show();
    EXPECT_LT(m_rail.button(ViewId::Registers)->y(), m_rail.button(ViewId::Setup)->y());
}

TEST_F(RailTest, AMissingViewIsNotShown) {
    m_rail.add(ViewId::Setup);
    EXPECT_EQ(m_rail.button(ViewId::Today), nullptr);
}

TEST_F(RailTest, TheKeyIsThatOfItsFixedPlace) {
    m_rail.add(ViewId::Census);
    EXPECT_TRUE(m_rail.button(ViewId::Census)->toolTip().contains(u"Alt+7"_s));
}

TEST_F(RailTest, ACountIsReadOutWithTheName) {
    m_rail.add(ViewId::Census);
    m_rail.setWaiting(ViewId::Census, 3);
    EXPECT_EQ(m_rail.button(ViewId::Census)->accessibleName(), u"Census, 3 waiting"_s);
    m_rail.setWaiting(ViewId::Census, 0);
    EXPECT_EQ(m_rail.button(ViewId::Census)->accessibleName(), u"Census"_s);
}

TEST_F(RailTest, FoldsToIcons) {
    m_rail.setFolded(true);
    EXPECT_EQ(m_rail.width(), kFoldedRailWidth);
}

TEST_F(RailTest, APressChoosesItsView) {
    m_rail.add(ViewId::Pupils);
    int chosen = -1;
    QObject::connect(&m_rail, &Rail::chosen, &m_rail, [&](ViewId view) { chosen = int(view); });
    QTest::mouseClick(m_rail.button(ViewId::Pupils), Qt::LeftButton);
    EXPECT_EQ(chosen, int(ViewId::Pupils));
}
