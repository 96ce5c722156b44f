// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/family/AtTheCard.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

void fillWhole(QDialog& form) {
    type(form, "purpose", u"Absence on Mondays"_s);
    tick(form, "contact1");
    type(form, "with", u"School nurse"_s);
    type(form, "place", u"Room 2"_s);
    date(form, "date", "2024-11-22");
}

class MeetingFormsTest : public AtTheCard {
protected:
    void book(const std::function<void(QDialog&)>& fill) {
        answerAndRun("family.meetingForm", "family.meeting", fill);
    }
    void note(const std::function<void(QDialog&)>& fill) {
        answerAndRun("family.noteForm", "family.note", fill);
    }
    void pass(const char* to) { m_family.disk.clock().set(moment(to)); }
    // The meeting on Friday at 9.
    void bookWhole() {
        book(&fillWhole);
        ASSERT_EQ(m_refusal, QString());
    }
};

bool isShown(QDialog& form, const char* name) {
    return form.findChild<QLineEdit*>(u"family.noteForm."_s + QLatin1StringView(name))->isVisible();
}

} // namespace

TEST_F(MeetingFormsTest, WhoWhereWhenAndWhyStandInALine) {
    bookWhole();
    EXPECT_EQ(list(), u"Meeting | 22/11/2024 09:00, Room 2, with Mrs Mia Pupil, School nurse: "
                      "Absence on Mondays\n"_s);
}

// Ada's father must not be contacted.
TEST_F(MeetingFormsTest, OffersNobodyWhoIsBarred) {
    book([](QDialog& form) {
        QStringList offered;
        for (const QCheckBox* check : form.findChildren<QCheckBox*>())
            offered.append(check->text());
        EXPECT_EQ(offered, QStringList{u"Mrs Mia Pupil · mother"_s});
    });
}

TEST_F(MeetingFormsTest, WhatIsMissingIsAskedForOneByOne) {
    const auto without = [this](const std::function<void(QDialog&)>& leaveOut) {
        book([&leaveOut](QDialog& form) {
            fillWhole(form);
            leaveOut(form);
        });
        return m_refusal;
    };
    EXPECT_EQ(without([](QDialog& form) { type(form, "purpose", QString()); }),
              u"Say what the meeting is for."_s);
    EXPECT_EQ(without([](QDialog& form) {
                  tick(form, "contact1", false);
                  type(form, "with", QString());
              }),
              u"Say with whom the meeting is."_s);
    EXPECT_TRUE(without([](QDialog& form) { type(form, "place", QString()); })
                    .startsWith(u"Say where the meeting is"_s));
    EXPECT_TRUE(without([](QDialog& form) { date(form, "date", ""); }).contains(u"Day"_s));
    EXPECT_TRUE(agreed().meetings.empty());
}

TEST_F(MeetingFormsTest, IsInvitedMissedRebookedAndHeld) {
    bookWhole();
    note([](QDialog& form) { write(form, "words", u"Letter home"_s); }); // invited is proposed
    EXPECT_TRUE(list().contains(u"Invited on 20/11/2024: Letter home"_s)) << qPrintable(list());
    pass("2024-11-22T09:30");
    note([](QDialog& form) { pick(form, "what", u"Nobody came"_s); });
    EXPECT_TRUE(list().contains(u"Nobody came on 22/11/2024"_s)) << qPrintable(list());
    note([](QDialog& form) { date(form, "date", "2024-11-26"); }); // rebooked is proposed
    EXPECT_TRUE(list().contains(u"| 26/11/2024 09:00, Room 2, with Mrs Mia Pupil, School nurse"_s))
        << qPrintable(list());
    pass("2024-11-26T09:30");
    note([](QDialog& form) {
        type(form, "with", QString());
        write(form, "words", u"She will walk with her"_s);
    });
    EXPECT_EQ(m_refusal, QString());
    EXPECT_TRUE(list().contains(u"26/11/2024 09:00, Room 2, with Mrs Mia Pupil: Absence"_s))
        << qPrintable(list());
    EXPECT_TRUE(list().contains(u"Held on 26/11/2024: She will walk with her"_s)) << qPrintable(list());
    EXPECT_FALSE(isOffered("family.note"));
}

TEST_F(MeetingFormsTest, NobodyHasComeBeforeItsTime) {
    bookWhole();
    pass("2024-11-22T08:59");
    note([](QDialog& form) { pick(form, "what", u"Held"_s); });
    EXPECT_TRUE(m_refusal.contains(u"nobody has come or stayed away yet"_s)) << qPrintable(m_refusal);
    pass("2024-11-22T09:00");
    note([](QDialog& form) { pick(form, "what", u"Held"_s); });
    EXPECT_EQ(m_refusal, QString());
}

TEST_F(MeetingFormsTest, AHeldMeetingSaysWhoCame) {
    bookWhole();
    pass("2024-11-22T10:00");
    note([](QDialog& form) {
        tick(form, "contact1", false);
        type(form, "with", u" "_s);
    });
    EXPECT_EQ(m_refusal, u"Say with whom the meeting is."_s);
}

TEST_F(MeetingFormsTest, AsksOnlyForWhatTheOutcomeNeeds) {
    bookWhole();
    note([](QDialog& form) {
        pick(form, "what", u"Invited"_s);
        EXPECT_FALSE(isShown(form, "with"));
        EXPECT_FALSE(isShown(form, "place"));
        pick(form, "what", u"Held"_s);
        EXPECT_TRUE(isShown(form, "with"));
        EXPECT_FALSE(isShown(form, "place"));
        pick(form, "what", u"Rebooked"_s);
        EXPECT_TRUE(isShown(form, "place"));
        EXPECT_EQ(tabOrderFaults(form), QStringList());
    });
}

TEST_F(MeetingFormsTest, APastMeetingWithoutAnOutcomeAsksForIt) {
    bookWhole();
    EXPECT_FALSE(list().contains(u"not written down"_s));
    pass("2024-11-22T09:00");
    m_card->refresh();
    EXPECT_TRUE(list().contains(u"Whether it was held is not written down yet."_s));
}

TEST_F(MeetingFormsTest, NamesAndWordsAreHiddenInTheListAndTheForms) {
    bookWhole();
    m_family.privacy.setHidden(true);
    EXPECT_FALSE(list().contains(u"Mia"_s)) << qPrintable(list());
    EXPECT_FALSE(list().contains(u"nurse"_s)) << qPrintable(list());
    EXPECT_FALSE(list().contains(u"Mondays"_s)) << qPrintable(list());
    book([](QDialog& form) {
        EXPECT_EQ(form.findChild<QCheckBox*>()->text(), u"M. M. P. · mother"_s);
    });
}

} // namespace rollbook
