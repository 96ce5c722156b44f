// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPrint.h"

#include "tests/support/FamilyAtTheDesk.h"
#include "tests/support/Widgets.h"
#include "ui/pupil/PupilView.h"
#include "ui/pupil/RecordPage.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// Ada's record is open. Her father must not be contacted; Cal, who has left, has no contact at all.
class RecordPrintTest : public testing::Test {
protected:
    RecordPrintTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Pupils, .page = u"record"_s, .pupil = m_family.ada()});
    }
    void run(const char* command) {
        m_family.commands.refresh();
        m_family.commands.action(QString::fromLatin1(command))->trigger();
    }
    FamilyAtTheDesk m_family;
    PupilView m_view{m_family.around()};
};

} // namespace

TEST_F(RecordPrintTest, PrintAsksForWhomAndOffersNobodyWhoIsBarred) {
    QStringList readers;
    m_family.dialogs.expectDialog(u"pupils.printRecord"_s, [&readers](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        const auto* reader = dialog.findChild<QComboBox*>(u"pupils.printRecord.for"_s);
        for (int i = 0; i < reader->count(); ++i)
            readers.append(reader->itemText(i));
        dialog.findChild<QPushButton*>(u"pupils.printRecord.done"_s)->click();
        return dialog.result() == QDialog::Accepted;
    });
    m_view.print();
    EXPECT_EQ(readers, (QStringList{u"Office"_s, u"This parent: Mrs Mia Pupil"_s, u"Partner"_s,
                                    u"Court"_s}));
    EXPECT_EQ(m_family.printing.titles, QStringList{u"Record of Pupil, Ada"_s});
}

TEST_F(RecordPrintTest, AMeetingPackIsMadeForTheParentChosenAndForNobodyWhoIsBarred) {
    run("pupils.card"); // asked for from the card it brings the record
    QStringList parents;
    m_family.dialogs.expectDialog(u"pupils.meetingPack"_s, [&parents](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        auto* parent = dialog.findChild<QComboBox*>(u"pupils.meetingPack.for"_s);
        for (int i = 0; i < parent->count(); ++i)
            parents.append(parent->itemText(i));
        QTest::keyClick(parent, Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    run("pupils.meetingPack");
    EXPECT_TRUE(m_view.findChild<RecordPage*>()->isVisible());
    EXPECT_EQ(parents, QStringList{u"This parent: Mrs Mia Pupil"_s});
    EXPECT_EQ(m_family.printing.titles, QStringList{u"Meeting pack for Ada Pupil"_s});
}

TEST_F(RecordPrintTest, WithoutAParentToGiveItToAPackIsRefusedInASentence) {
    m_view.open({.view = ViewId::Pupils, .page = u"record"_s, .pupil = m_family.cal()});
    run("pupils.meetingPack"); // no dialog
    EXPECT_TRUE(m_family.printing.titles.isEmpty());
    QString said;
    for (const QLabel* label :
         m_view.findChild<QWidget*>(u"pupils.record.notice"_s)->findChildren<QLabel*>())
        said += label->text();
    EXPECT_TRUE(said.contains(u"No parent of this pupil is known who may be given a copy"_s))
        << qPrintable(said);
}

TEST_F(RecordPrintTest, TheHerringboneOfTheYearPrintsToo) {
    run("pupils.printRegister");
    ASSERT_EQ(m_family.printing.titles.size(), 1);
    EXPECT_TRUE(m_family.printing.titles.front().contains(u"Pupil, Ada"_s));
}
