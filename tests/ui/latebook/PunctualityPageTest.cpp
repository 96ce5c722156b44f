// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/PunctualityPage.h"

#include "core/office/TakeRegister.h"
#include "tests/support/Widgets.h"
#include "tests/ui/latebook/HatchAtTheDesk.h"
#include "ui/latebook/LateBookView.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// 4A's register of this morning was taken at 09:25 with a blank; RA's came from a file.
class PunctualityPageTest : public testing::Test {
protected:
    PunctualityPageTest() {
        const auto taken = TakeRegister(m_desk.disk.office())
                               .run({.className = u"4A"_s,
                                     .session = session(u"2024-11-20 AM"_s),
                                     .takenBy = u"Mr Hill"_s},
                                    m_desk.disk.author());
        EXPECT_TRUE(taken);
        m_desk.set("2024-11-20T10:00");
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::LateBook, .page = u"punctuality"_s});
    }
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    QString last(const QAbstractItemModel& model) {
        return gridText(model).trimmed().section(u'\n', -1);
    }
    void enter(const char* table, int row) {
        auto* view = part<QTableView>(table);
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
    }

    HatchAtTheDesk m_desk{"2024-11-20T09:25"};
    LateBookView m_view{m_desk.around()};
    PunctualityPage& m_page{*qobject_cast<PunctualityPage*>(m_view.page(u"punctuality"_s))};
};

} // namespace

// Five registers of 4A were due since Monday: four of the days before nobody took.
TEST_F(PunctualityPageTest, AClassesRegistersAreCounted) {
    EXPECT_EQ(last(m_page.sums()), u"4A | 5 | 1 | 5 | 4 | 1 |"_s);
}

TEST_F(PunctualityPageTest, WhoTakesThemAndThoseNobodyTook) {
    part<QComboBox>("punctuality.by")->setCurrentIndex(1);
    EXPECT_TRUE(gridText(m_page.sums()).contains(u"Mr Hill | 1 | 1 | 5 |  | 1 | \n"_s));
    EXPECT_TRUE(last(m_page.sums()).startsWith(u"nobody |"_s));
}

TEST_F(PunctualityPageTest, EnterOnAClassShowsItsRegistersNewestFirst) {
    enter("punctuality.sums", 1);
    EXPECT_EQ(m_page.takings().rowCount(), 5);
    EXPECT_EQ(gridText(m_page.takings()).section(u'\n', 1, 1),
              u"Wed 20 Nov, morning | 4A | 09:25 | Mr Hill | 5 min | 1 | "_s);
    EXPECT_TRUE(last(m_page.takings()).contains(u"not taken"_s));
}

TEST_F(PunctualityPageTest, EnterOnARegisterGoesToIt) {
    enter("punctuality.sums", 1);
    enter("punctuality.registers", 0);
    ASSERT_EQ(m_desk.navigator.gone.size(), 1U);
    EXPECT_EQ(m_desk.navigator.gone.front(), (Place{.view = ViewId::Registers,
                                                    .page = u"class"_s,
                                                    .className = u"4A"_s,
                                                    .session = session(u"2024-11-20 AM"_s)}));
}

TEST_F(PunctualityPageTest, AnotherPeriodShowsEveryClassAgain) {
    enter("punctuality.sums", 1);
    part<QComboBox>("punctuality.by")->setCurrentIndex(0);
    part<QComboBox>("punctuality.by")->setCurrentIndex(2);
    EXPECT_EQ(m_page.takings().rowCount(), 10);
}
