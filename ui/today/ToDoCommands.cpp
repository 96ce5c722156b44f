// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Printing.h"
#include "ui/today/SettleForms.h"
#include "ui/today/ToDoPage.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {

void ToDoPage::addAnswer(const QString& id, const QString& text, const QString& description,
                         Qt::Key key,
                         void (*form)(const Surroundings&, TodayPresenter&, const DueAction&)) {
    m_verbs.push_back(
        addCommand({.id = id,
                    .text = text,
                    .description = description,
                    .shortcut = QKeySequence(key),
                    .menu = CommandMenu::Edit,
                    .enabled = [this] { return canAnswer(); },
                    .run = [this, form] {
                        const DueAction action = row()->action; // the row goes when it is answered
                        form(around(), m_presenter, action);
                    }}));
}

void ToDoPage::addCommands() {
    addAnswer(u"today.done"_s, tr("Done…"), tr("Says that what is asked was done, and what"),
              Qt::Key_D, &askWhatWasDone);
    addAnswer(u"today.defer"_s, tr("Put off…"), tr("Puts it off until a school day to come"),
              Qt::Key_F, &askUntilWhen);
    addAnswer(u"today.notNeeded"_s, tr("Not needed…"), tr("Says why it need not be done"),
              Qt::Key_X, &askWhyNotNeeded);
    m_verbs.push_back(addCommand(
        {.id = u"today.call"_s,
         .text = tr("Call…"),
         .description = tr("Takes down what is said about the pupil of the line"),
         .symbol = Symbol::Phone,
         .shortcut = QKeySequence(Qt::Key_C),
         .menu = CommandMenu::Edit,
         .enabled = [this] { return m_takeCall && row() && row()->action.subject.pupil; },
         .run = [this] { m_takeCall(*row()->action.subject.pupil); }}));
    m_verbs.push_back(addCommand({.id = u"today.letter"_s,
                                  .text = tr("Letter"),
                                  .description = tr("Goes to the letter that the line asks for"),
                                  .symbol = Symbol::Letters,
                                  .shortcut = QKeySequence(Qt::Key_L),
                                  .menu = CommandMenu::Go,
                                  .enabled = [this] { return asksForLetter(); },
                                  .run = [this] { goToLetter(); }}));
    addCommand({.id = u"today.pupil"_s,
                .text = tr("Go to the pupil"),
                .description = tr("Opens the card of the pupil the line is about"),
                .symbol = Symbol::Person,
                .shortcut = QKeySequence(u"Ctrl+Return"_s),
                .menu = CommandMenu::Go,
                .enabled = [this] { return row() && row()->action.subject.pupil; },
                .run = [this] { goToPupil(); }});
}

bool ToDoPage::canAnswer() const {
    return row() && !row()->cleared && !row()->isHeld && !around().office.isReadOnly();
}

// The owner that is chosen, else the one of the line in front.
QString ToDoPage::ownerInFront() const {
    const auto chosen = m_filter.choice().owner;
    return chosen || !row() ? chosen.value_or(QString()) : row()->action.step->owner;
}

bool ToDoPage::canPrint() const {
    return m_presenter.count().due > 0;
}

void ToDoPage::print() {
    const Result<OwnerSheet> sheet = m_presenter.sheetOf(ownerInFront());
    const Result<void> printed =
        sheet ? around().printing.print(printJob(*sheet)) : Result<void>(sheet.error());
    if (!printed)
        m_notice->say(NoticeKind::Refusal, sentence(printed.error()));
}

bool ToDoPage::asksForLetter() const {
    return row() && !row()->action.step->letter.letter.isEmpty() && row()->action.subject.pupil &&
           around().navigator.canGo(ViewId::Letters);
}

void ToDoPage::goToLetter() {
    around().navigator.go({.view = ViewId::Letters,
                           .page = u"due"_s,
                           .pupil = row()->action.subject.pupil});
}

void ToDoPage::goToPupil() {
    around().navigator.go({.view = ViewId::Pupils, .pupil = row()->action.subject.pupil});
}

} // namespace rollbook
