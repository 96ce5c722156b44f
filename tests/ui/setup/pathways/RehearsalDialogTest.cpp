// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/RehearsalDialog.h"

#include "tests/support/AtTheDesk.h"
#include "tests/support/Widgets.h"
#include "tests/ui/setup/SmallSchool.h"
#include "ui/setup/LinesModel.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"

#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada was away without a reason on Thursday and Friday before the half-term's end; Ben never.
std::unique_ptr<BuiltSchool> schoolWithN() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .marked(u"2024-11-14 AM"_s, u"N N N N"_s)
        .withPupil(u"Ben"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .build();
}

class RehearsalDialogTest : public ::testing::Test {
protected:
    std::shared_ptr<const Pathway> pathway() {
        const auto& book = at.disk.school().pathways;
        return {book, book->pathway(u"rollbook-default")};
    }
    void run(const char* from, const char* to) {
        dialog.findChild<DateEdit*>(u"rehearsal.from"_s)->setDate(day(from));
        dialog.findChild<DateEdit*>(u"rehearsal.to"_s)->setDate(day(to));
        dialog.findChild<QPushButton*>(u"rehearsal.run"_s)->click();
    }
    QAbstractItemModel& rows() { return *dialog.findChild<QTableView*>(u"rehearsal.rows"_s)->model(); }
    QTableView& steps() { return *dialog.findChild<QTableView*>(u"rehearsal.steps"_s); }
    QStringList column(QAbstractItemModel& model, int at) {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, at).data().toString();
        return cells;
    }
    QModelIndex stepLine(const QString& id) {
        for (int row = 0; row < steps().model()->rowCount(); ++row)
            if (steps().model()->index(row, 0).data(LinesModel::KeyRole) == id)
                return steps().model()->index(row, 0);
        return {};
    }

    std::unique_ptr<BuiltSchool> built = schoolWithN();
    AtTheDesk at{*built, moment("2024-11-20T09:05")};
    RehearsalDialog dialog{at.disk.office(), at.privacy, at.theme, pathway()};
};

TEST_F(RehearsalDialogTest, ProposesTheLastHalfTermAndSaysWhatItDoes) {
    const DateRange half = *at.disk.school().calendar.previousHalfTerm(day("2024-11-20"));
    EXPECT_EQ(dialog.findChild<DateEdit*>(u"rehearsal.from"_s)->date(), half.from);
    EXPECT_EQ(dialog.findChild<DateEdit*>(u"rehearsal.to"_s)->date(), half.to);
    dialog.show();
    EXPECT_TRUE(dialog.findChild<EmptyState*>()->isVisible());
    EXPECT_EQ(tabOrderFaults(dialog), QStringList());
}

TEST_F(RehearsalDialogTest, ShowsWhatItWouldHaveAskedByStepAndByRow) {
    dialog.show();
    run("2024-11-14", "2024-11-15");
    EXPECT_EQ(tabOrderFaults(dialog), QStringList());
    const QModelIndex again = stepLine(u"not-reached"_s);
    EXPECT_EQ(again.siblingAtColumn(1).data().toString(), u"1"_s) << "on the second day";
    EXPECT_EQ(again.siblingAtColumn(5).data().toString(), u"1"_s) << "nothing recorded";
    steps().setCurrentIndex(again);
    EXPECT_EQ(gridText(rows()),
              u"First asked | Of whom | Step | Due | Days on the list | What was done meanwhile\n"
              "15/11/2024 | Pupil, Ada | Try every contact again: not seen and nobody reached | "
              "15/11/2024 | 1 | Nothing recorded\n"_s);
}

TEST_F(RehearsalDialogTest, ItsSentenceCounts) {
    run("2024-11-14", "2024-11-15");
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"rehearsal.summary"_s)->text().startsWith(u"2 school days. It would have asked "_s))
        << qPrintable(dialog.findChild<QLabel*>(u"rehearsal.summary"_s)->text());
}

TEST_F(RehearsalDialogTest, NamesAreHiddenFromTheHatch) {
    run("2024-11-14", "2024-11-15");
    at.privacy.setHidden(true);
    EXPECT_FALSE(column(rows(), 1).contains(u"Pupil, Ada"_s));
}

TEST_F(RehearsalDialogTest, DaysWithoutSchoolAreRefusedBesideTheForm) {
    run("2024-11-16", "2024-11-17");
    EXPECT_EQ(dialog.findChild<Notice*>()->kind(), NoticeKind::Refusal);
    EXPECT_TRUE(dialog.findChild<Notice*>()->sentence().contains(u"16/11/2024"_s));
}

} // namespace
} // namespace rollbook
