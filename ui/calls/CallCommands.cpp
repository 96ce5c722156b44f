// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallBoardPage.h"
#include "ui/calls/CallPanel.h"
#include "ui/calls/DayLists.h"
#include "ui/calls/OutcomeForms.h"
#include "ui/calls/TakeBackCall.h"
#include "ui/calls/TakeCallForm.h"
#include "ui/calls/VisitForm.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"

using namespace Qt::StringLiterals;

namespace rollbook {

void CallBoardPage::addCommand(const QString& id, const QString& text, const QString& description,
                               const QString& key, std::function<bool()> enabled,
                               std::function<void()> run) {
    m_around.commands.add(
        {.id = u"calls."_s + id,
         .text = text,
         .description = description,
         .shortcut = QKeySequence(key),
         .context = ViewId::Today,
         .enabled = [this, enabled = std::move(enabled)] { return isVisible() && enabled(); },
         .run = std::move(run)},
        this);
}

// The keys of rules.md 25 and 38, in the order of the panel.
void CallBoardPage::addOutcomes() {
    const auto canWrite = [this] {
        return m_presenter.canWrite() && call() && call()->stage() != CallStage::Held;
    };
    const auto may = [this] { return canRing(); };
    addCommand(u"here"_s, tr("Asked the class: is here…"),
               tr("The class has the child: marks it present, naming who said so"), u"H"_s,
               canWrite, [this] { askWhoSaysHere(m_around, m_presenter, *call()); });
    addCommand(u"noAnswer"_s, tr("No answer"), tr("The contact in front did not answer"), u"A"_s,
               may, [this] { tried(ContactOutcome::NoAnswer); });
    addCommand(u"message"_s, tr("Left a message"), tr("A message was left with the contact in front"),
               u"M"_s, may, [this] { tried(ContactOutcome::LeftMessage); });
    addCommand(u"dead"_s, tr("Number dead"), tr("The number of the contact in front is dead or wrong"),
               u"W"_s, may, [this] { tried(ContactOutcome::NumberDead); });
    addCommand(u"reached"_s, tr("Reached…"),
               tr("What was said, what the school decides, and for whom"), u"R"_s, may,
               [this] { askWhatWasSaid(m_around, m_presenter, *call(), *m_panel->contact()); });
    addCommand(u"refused"_s, tr("Refused to say…"),
               tr("The contact in front was reached and would not explain"), u"E"_s, may,
               [this] { askRefusal(m_around, m_presenter, *call(), *m_panel->contact()); });
    addCommand(u"believes"_s, tr("Believes the child is at school…"),
               tr("The gravest: asks the class again, tells the safeguarding lead, and stands until "
                  "the child is seen"),
               u"B"_s, canWrite,
               [this] { askAboutMissing(m_around, m_presenter, *call(), m_panel->contact()); });
}

void CallBoardPage::addCommands() {
    // Of everywhere: the phone does not wait for the way here.
    m_around.commands.add({.id = u"calls.take"_s,
                           .text = tr("Take a call…"),
                           .description = tr("Takes down a call, a voicemail, an e-mail or a note "
                                             "about a pupil"),
                           .symbol = Symbol::Phone,
                           .shortcut = QKeySequence(u"Ctrl+J"_s),
                           .menu = CommandMenu::Edit,
                           .enabled = [this] { return m_presenter.canWrite(); },
                           .run = [this] { takeCall(m_around); }},
                          this);
    m_around.commands.add({.id = u"calls.takeBack"_s,
                           .text = tr("Take back the last call…"),
                           .description = tr("Takes back what you entered last about a pupil today: "
                                             "another child was meant"),
                           .symbol = Symbol::Undo,
                           .shortcut = QKeySequence(u"Ctrl+Shift+J"_s),
                           .menu = CommandMenu::Edit,
                           .enabled = [this] { return canTakeBackLastCall(m_around); },
                           .run = [this] { takeBackLastCall(m_around); }},
                          this);
    const auto isMissing = [this] {
        return m_presenter.canWrite() && call() && call()->stage() == CallStage::Missing;
    };
    addCommand(u"classHasNot"_s, tr("Asked the class again: not there…"),
               tr("Keeps who in the class was asked again about a missing child"), u"N"_s,
               isMissing, [this] { askWhoSaysNotHere(m_around, m_presenter, *call()); });
    addCommand(u"tellLead"_s, tr("Safeguarding lead told…"),
               tr("Keeps who of safeguarding was told of a missing child, and when"), u"T"_s,
               isMissing, [this] { askWhoWasTold(m_around, m_presenter, *call()); });
    addCommand(u"found"_s, tr("Safeguarding lead’s answer…"),
               tr("Ends the search for a child who was not seen in school, with the lead’s words"),
               u"Shift+T"_s, isMissing, [this] { askLeadsAnswer(m_around, m_presenter, *call()); });
    addCommand(u"visit"_s, tr("Visit or enquiry…"),
               tr("Who went, where, who was seen and spoken to, and what is next"), u"V"_s,
               [this] {
                   return m_presenter.canWrite() && call() && call()->stage() != CallStage::Held;
               },
               [this] { askAboutVisit(m_around, call()->children.front().pupil); });
    addCommand(u"texts"_s, tr("List for texting…"),
               tr("Writes a list for the school’s own texting service, checked as it is written"),
               u"Ctrl+E"_s, [] { return true; },
               [this] { exportTexts(m_around, m_presenter, *m_notice); });
    addCommand(u"lookedAfter"_s, tr("Looked-after pupils now"),
               tr("Where each looked-after pupil is, to be read out or printed"), u"L"_s,
               [this] { return !m_around.desk.isLocked() && !m_around.privacy.isHidden(); },
               [this] { showLookedAfter(m_around, m_presenter.board().session, *m_notice); });
    addCommand(u"siblings"_s, tr("Siblings together or apart"),
               tr("One call for brothers and sisters, or a call for each"), u"S"_s,
               [] { return true; }, [this] {
                   m_presenter.setSiblings(m_presenter.siblings() == Siblings::Together
                                               ? Siblings::Apart
                                               : Siblings::Together);
               });
    addCommand(u"half"_s, tr("Morning or afternoon"), tr("Shows the board of the other session"),
               u"Ctrl+Right"_s, [] { return true; }, [this] {
                   m_presenter.setHalf(m_presenter.board().session.half == Half::AM ? Half::PM
                                                                                    : Half::AM);
               });
}

} // namespace rollbook
