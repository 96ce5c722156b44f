// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DuePage.h"

#include "core/office/OfficeErrors.h"
#include "ui/letters/LetterAsked.h"
#include "ui/letters/LetterDialog.h"
#include "ui/letters/LetterPanel.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/LongWork.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/words/Dates.h"

#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString lettersInWords(std::size_t count) {
    return count == 1 ? DuePage::tr("1 letter") : DuePage::tr("%1 letters").arg(count);
}

QString placeInWords(const LettersOut& out) {
    switch (out.kind) {
    case LettersOut::Kind::Printer:
        return DuePage::tr("sent to %1").arg(out.place);
    case LettersOut::Kind::OneFile:
    case LettersOut::Kind::FileEach:
        break;
    }
    return DuePage::tr("saved in %1").arg(out.place);
}

} // namespace

void DuePage::addCommands() {
    const auto has = [this] { return row() != nullptr; };
    const auto canWrite = [this] { return row() && !around().office.isReadOnly(); };
    m_verbs = {addCommand({.id = u"letters.say"_s,
                           .text = tr("What it says besides…"),
                           .description = tr("Enters the time, place and note the letter asks for"),
                           .symbol = Symbol::Edit,
                           .shortcut = QKeySequence(Qt::Key_V),
                           .menu = CommandMenu::Edit,
                           .enabled = [this] { return row() && !row()->due.letter->asks.isEmpty(); },
                           .run = [this] { say(); }}),
               addCommand({.id = u"letters.decide"_s,
                           .text = tr("Let it go…"),
                           .description = tr("Decides that a letter held for a person goes out"),
                           .symbol = Symbol::Check,
                           .shortcut = QKeySequence(Qt::Key_D),
                           .menu = CommandMenu::Edit,
                           .enabled =
                               [this] {
                                   return row() && standingOf(*row()) == DueStanding::ToDecide;
                               },
                           .run = [this] { decide(); }})};
    addCommand({.id = u"letters.tick"_s,
                .text = tr("Tick or untick"),
                .description = tr("Ticks the letter, or takes the tick away"),
                .shortcut = QKeySequence(Qt::Key_Space),
                .menu = CommandMenu::Edit,
                .keyOwner = KeyOwner::Widget,
                .enabled = has,
                .run = [this] { tick(); }});
    addCommand({.id = u"letters.tickAll"_s,
                .text = tr("Tick all that can go"),
                .description = tr("Ticks every letter that nothing holds back, or unticks them all"),
                .shortcut = QKeySequence(Qt::Key_A),
                .menu = CommandMenu::Edit,
                .enabled = has,
                .run = [this] { m_presenter.tickAll(); }});
    addCommand({.id = u"letters.printOne"_s,
                .text = tr("Print only this one…"),
                .description = tr("Prints the letter in front and puts it on record; others stay"),
                .symbol = Symbol::Print,
                .shortcut = QKeySequence(u"Ctrl+Shift+P"_s),
                .menu = CommandMenu::File,
                .enabled = [this,
                            canWrite] { return canWrite() && standingOf(*row()) == DueStanding::Ready; },
                .run = [this] { issueOne(); }});
    addCommand({.id = u"letters.takeOff"_s,
                .text = tr("Take off the list"),
                .description = tr("Takes away a letter that no step asks for"),
                .shortcut = QKeySequence(Qt::Key_Delete),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return row() && !row()->due.action.step; },
                .run = [this] { m_presenter.takeOff(LetterDue(row()->due)); }});
    addCommand({.id = u"letters.print"_s,
                .text = tr("Print…"),
                .description = tr("Prints the ticked letters and puts them on record (Ctrl+P)"),
                .symbol = Symbol::Print,
                .enabled = canWrite,
                .run = [this] { issue(RunDialog::First::Print); }});
    addCommand({.id = u"letters.save"_s,
                .text = tr("Save as PDF…"),
                .description = tr("Saves the ticked letters as PDF and puts them on record"),
                .symbol = Symbol::Save,
                .shortcut = QKeySequence(u"Ctrl+S"_s),
                .menu = CommandMenu::File,
                .enabled = canWrite,
                .run = [this] { issue(RunDialog::First::Save); }});
}

// Space in the list; on a button it is the button's.
bool DuePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        tick();
        return true;
    }
    return ViewPage::eventFilter(watched, event);
}

void DuePage::tick() {
    if (!row())
        return;
    m_notice->clear();
    switch (standingOf(*row())) {
    case DueStanding::Ready:
        return m_presenter.setTicked(place(), !row()->isTicked);
    case DueStanding::ToBeSaid:
        return say();
    case DueStanding::ToDecide:
        return decide();
    case DueStanding::Held:
        m_notice->say(NoticeKind::Refusal, [this, words = obstacleWords(*row())] {
            return around().privacy.words(words);
        });
    }
}

void DuePage::say() {
    DueRow asked = *row();
    asked.said = m_presenter.saidBefore(asked);
    if (const auto said = askForLetter(around(), asked))
        m_presenter.say(place(), *said);
}

void DuePage::decide() {
    const DueRow& asked = *row();
    const Pupil* pupil = around().school().roll.pupil(asked.due.facts.pupil);
    const bool isSure = around().dialogs.confirm(
        {.title = tr("Let this letter go?"),
         .text = tr("%1, about %2. It waits for a person to decide.")
                     .arg(asked.due.letter->title,
                          pupil ? around().privacy.listName(*pupil) : QString()),
         .lines = around().privacy.words(obstacleWords(asked)).split(u'\n'),
         .verb = tr("Let it go"),
         .keep = tr("Hold it back")});
    if (!isSure)
        return;
    m_presenter.letThrough(place());
    if (row() && standingOf(*row()) == DueStanding::ToBeSaid)
        say();
}

void DuePage::openCurrent() {
    if (!row())
        return;
    if (around().privacy.isHidden())
        return m_notice->say(NoticeKind::Word, tr("Names are hidden. F9 shows the letter."));
    const auto letter = letterAsItWillBe(around().school(), *row(), around().clock().now());
    if (!letter)
        return refuse(*m_notice, around().privacy, letter.error());
    showLetter(around(), row()->due.letter->title, *letter);
}

bool DuePage::canPrint() const {
    return row() && !around().office.isReadOnly();
}

void DuePage::print() {
    issue(RunDialog::First::Print);
}

RunDialog::Asked DuePage::asked(int letters) const {
    const std::vector<DueRow> held = m_presenter.heldBack();
    QStringList lines;
    for (const DueRow& each : held) {
        const Pupil* pupil = around().school().roll.pupil(each.due.facts.pupil);
        lines.append(u"%1, %2: %3"_s.arg(pupil ? around().privacy.listName(*pupil) : QString(),
                                         around().privacy.words(each.due.letter->title),
                                         around().privacy.words(whyWords(each))));
    }
    return {.letters = letters,
            .title = letters == 1 ? tr("1 letter goes out") : tr("%1 letters go out").arg(letters),
            .text = held.empty()
                        ? tr("None is held back. Printing or saving puts them on record.")
                        : tr("%1 held back. Printing or saving puts the others on record.")
                              .arg(held.size()),
            .heldBack = lines};
}

RunDialog::Asked DuePage::askedOfOne() const {
    return {.letters = 1,
            .title = tr("This letter goes out"),
            .text = tr("%1 to %2. Printing or saving puts it on record; the others stay.")
                        .arg(around().privacy.words(row()->due.letter->title),
                             around().privacy.name(row()->due.recipient.name))};
}

void DuePage::issue(RunDialog::First first) {
    m_notice->clear();
    if (const auto can = IssueLetters(around().office).canIssue(); !can)
        return refuse(*m_notice, around().privacy, can.error());
    const auto items = m_presenter.ticked();
    if (!items) {
        if (const auto without = m_presenter.firstWithoutWords())
            m_table->setCurrentIndex(m_presenter.model().index(*without, DueModel::Name));
        return refuse(*m_notice, around().privacy, items.error());
    }
    if (items->empty())
        return refuse(*m_notice, around().privacy, Error{errors::kNothingToIssue});
    ask(*items, asked(int(items->size())), first);
}

void DuePage::issueOne() {
    m_notice->clear();
    if (const auto can = IssueLetters(around().office).canIssue(); !can)
        return refuse(*m_notice, around().privacy, can.error());
    const auto item = m_presenter.item(*row());
    if (!item)
        return refuse(*m_notice, around().privacy, item.error());
    ask({*item}, askedOfOne(), RunDialog::First::Print);
}

void DuePage::ask(const std::vector<IssueLetters::Item>& items, const RunDialog::Asked& asked,
                  RunDialog::First first) {
    const QString day = around().clock().today().toString(Qt::ISODate);
    const auto out =
        askWhere(around(), asked, first, u"%1 %2"_s.arg(day, lettersInWords(items.size())));
    if (out)
        send(items, *out);
}

void DuePage::write() {
    const auto letter = askWhatToWrite(around());
    if (!letter)
        return;
    m_notice->clear();
    if (const auto row = m_presenter.write(*letter))
        m_table->setCurrentIndex(m_presenter.model().index(*row, DueModel::Name));
    m_table->setFocus(Qt::OtherFocusReason);
}

void DuePage::send(const std::vector<IssueLetters::Item>& items, const LettersOut& out) {
    const auto issued = [&] {
        const LongWork work(*m_progress, tr("Printing letters"));
        return SendLetters(around(), out, work.progress()).run(items);
    }();
    m_table->setFocus(Qt::OtherFocusReason);
    if (!issued)
        return refuse(*m_notice, around().privacy, issued.error());
    for (const IssueLetters::Item& each : items)
        m_presenter.takeOff(each.due);
    m_notice->say(NoticeKind::Done,
                  issued->size() == 1
                      ? tr("1 letter is out and on record: %1.").arg(placeInWords(out))
                      : tr("%1 letters are out and on record: %2.")
                            .arg(words::count(qint64(issued->size())), placeInWords(out)));
}

} // namespace rollbook
