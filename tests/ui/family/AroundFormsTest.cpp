// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class AroundFormsTest : public AtTheCard {
protected:
    void worker(const std::function<void(QDialog&)>& fill) {
        answerAndRun("family.workerForm", "family.worker", fill);
    }
    void sibling(const std::function<void(QDialog&)>& fill) {
        answerAndRun("family.siblingForm", "family.sibling", fill);
    }
    void addLead(const QString& name) {
        worker([&name](QDialog& form) {
            type(form, "name", name);
            type(form, "agency", u"Early Help"_s);
            type(form, "phone", u"01632 960002"_s);
            tick(form, "lead");
        });
    }
};

} // namespace

TEST_F(AroundFormsTest, WhoWorksWithTheFamilyStandsWithAgencyAndPhone) {
    addLead(u"Jo Reed"_s);
    EXPECT_EQ(list(), u"Works with the family | Jo Reed, Early Help, 01632 960002, lead "
                      "practitioner\n"_s);
}

TEST_F(AroundFormsTest, AFamilyHasOneLead) {
    addLead(u"Jo Reed"_s);
    addLead(u"Kim Shaw"_s);
    EXPECT_TRUE(m_refusal.startsWith(u"Jo Reed is the lead practitioner."_s))
        << qPrintable(m_refusal);
    EXPECT_EQ(presenter().workers().size(), 1U);
}

TEST_F(AroundFormsTest, ARefusalNamesNobodyWhileNamesAreHidden) {
    addLead(u"Jo Reed"_s);
    m_family.privacy.setHidden(true);
    run("family.worker"); // its form would show them
    EXPECT_TRUE(notice().contains(u"F9"_s)) << qPrintable(notice());
    EXPECT_FALSE(list().contains(u"Reed"_s)) << qPrintable(list());
    EXPECT_FALSE(list().contains(u"01632"_s)) << qPrintable(list());
}

TEST_F(AroundFormsTest, ChoosingSomebodyBringsWhatIsKnownAndALastDayEndsIt) {
    addLead(u"Jo Reed"_s);
    worker([](QDialog& form) {
        pick(form, "which", u"Jo Reed"_s);
        EXPECT_EQ(form.findChild<QLineEdit*>(u"family.workerForm.agency"_s)->text(),
                  u"Early Help"_s);
        date(form, "until", "2024-11-19");
    });
    EXPECT_EQ(list(), QString());
    EXPECT_EQ(agreed().workers.size(), 2U); // both are kept
    run("family.putBack");
    EXPECT_TRUE(list().contains(u"Jo Reed"_s)) << qPrintable(list());
}

TEST_F(AroundFormsTest, OnTheLastDaySomebodyIsStillThere) {
    addLead(u"Jo Reed"_s);
    worker([](QDialog& form) {
        pick(form, "which", u"Jo Reed"_s);
        date(form, "until", "2024-11-20");
    });
    EXPECT_TRUE(list().contains(u"until 20/11/2024"_s)) << qPrintable(list());
}

TEST_F(AroundFormsTest, ALastDayTypedWronglyIsRefused) {
    worker([](QDialog& form) {
        type(form, "name", u"Jo Reed"_s);
        type(form, "agency", u"Early Help"_s);
        type(form, "until", u"soon"_s);
    });
    EXPECT_TRUE(m_refusal.contains(u"Last day"_s)) << qPrintable(m_refusal);
    EXPECT_TRUE(agreed().workers.empty());
}

TEST_F(AroundFormsTest, ASiblingElsewhereNeedsANameAndASchool) {
    sibling([](QDialog& form) { type(form, "name", u"Dan Pupil"_s); });
    EXPECT_EQ(m_refusal, u"Give the name of the brother or sister and of the school."_s);
    sibling([](QDialog& form) {
        type(form, "name", u"Dan Pupil"_s);
        type(form, "school", u"Park Secondary"_s);
        type(form, "words", u"Year 9, away too"_s);
    });
    EXPECT_EQ(list(), u"Sibling at another school | Dan Pupil, Park Secondary: Year 9, away too\n"_s);
}

} // namespace rollbook
