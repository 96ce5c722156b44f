// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DuePage.h"

#include "core/office/OfficeErrors.h"
#include "ui/letters/LetterAsked.h"
#include "ui/letters/LetterByEmail.h"
#include "ui/letters/LetterDialog.h"
#include "ui/letters/LetterPanel.h"
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
    case LettersOut::Kind::Drafts:
        return DuePage::tr("saved as e-mail drafts in %1").arg(out.place);
    case LettersOut::Kind::OneFile:
    case LettersOut::Kind::FileEach:
        break;
    }
    return DuePage::tr("saved in %1").arg(out.place);
}

QString joinedWords(const DuePresenter::Joined& joined) {
    const int held = joined.letters - joined.ticked;
    if (joined.letters == 0)
        return DuePage::tr("Nothing joined the list: it stands there already.");
    const QString letters =
        joined.letters == 1 ? DuePage::tr("1 letter joined the list")
                            : DuePage::tr("%1 letters joined the list").arg(joined.letters);
    return held == 0 ? DuePage::tr("%1, ticked.").arg(letters)
                     : DuePage::tr("%1: %2 ticked, %3 cannot go yet.")
                           .arg(letters)
                           .arg(joined.ticked)
                           .arg(held);
}

std::vector<LetterDue> lettersOf(const std::vector<IssueLetters::Item>& items) {
    std::vector<LetterDue> letters;
    for (const IssueLetters::Item& each : items)
        letters.push_back(each.due);
    return letters;
}

QString doneWords(std::size_t issued, const LettersOut& out) {
    return issued == 1 ? DuePage::tr("1 letter is out and on record: %1.").arg(placeInWords(out))
                       : DuePage::tr("%1 letters are out and on record: %2.")
                             .arg(words::count(qint64(issued)), placeInWords(out));
}

} // namespace

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

RunDialog::Asked DuePage::asked(const Items& items) const {
    const int letters = int(items.size());
    const std::vector<DueRow> held = m_presenter.heldBack();
    QStringList lines;
    for (const DueRow& each : held) {
        const Pupil* pupil = around().school().roll.pupil(each.due.facts.pupil);
        lines.append(u"%1, %2: %3"_s.arg(pupil ? around().privacy.listName(*pupil) : QString(),
                                         around().privacy.words(each.due.letter->title),
                                         around().privacy.words(whyWords(each))));
    }
    return {.letters = letters,
            .drafts = drafts(items),
            .title = letters == 1 ? tr("1 letter goes out") : tr("%1 letters go out").arg(letters),
            .text = held.empty()
                        ? tr("None is held back. Printing or saving puts them on record.")
                        : tr("%1 held back. Printing or saving puts the others on record.")
                              .arg(held.size()),
            .heldBack = lines};
}

RunDialog::Asked DuePage::askedOfOne(const IssueLetters::Item& item) const {
    return {.letters = 1,
            .drafts = drafts({item}),
            .title = tr("This letter goes out"),
            .text = tr("%1 to %2. Printing or saving puts it on record; the others stay.")
                        .arg(around().privacy.words(item.due.letter->title),
                             around().privacy.name(item.due.recipient.name))};
}

int DuePage::drafts(const Items& items) const {
    return int(thoseByEmail(around().school(), items, around().clock().today()).going.size());
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
    ask(*items, asked(*items), first);
}

void DuePage::issueOne() {
    m_notice->clear();
    if (const auto can = IssueLetters(around().office).canIssue(); !can)
        return refuse(*m_notice, around().privacy, can.error());
    const auto item = m_presenter.item(*row());
    if (!item)
        return refuse(*m_notice, around().privacy, item.error());
    ask({*item}, askedOfOne(*item), RunDialog::First::Print);
}

void DuePage::ask(const Items& items, const RunDialog::Asked& asked,
                  RunDialog::First first) {
    const QString day = around().clock().today().toString(Qt::ISODate);
    const auto out =
        askWhere(around(), asked, first, u"%1 %2"_s.arg(day, lettersInWords(items.size())));
    if (!out)
        return;
    if (out->kind != LettersOut::Kind::Drafts)
        return send(items, *out, {});
    const ByEmail all = thoseByEmail(around().school(), items, around().clock().today());
    send(all.going, *out, stayingWords(all));
}

void DuePage::write() {
    const auto letter = askWhatToWrite(around());
    if (!letter)
        return;
    const DuePresenter::Joined joined = m_presenter.write(*letter);
    if (joined.first >= 0)
        m_table->setCurrentIndex(m_presenter.model().index(joined.first, DueModel::Name));
    m_table->setFocus(Qt::OtherFocusReason);
    m_notice->say(NoticeKind::Word, joinedWords(joined));
}

void DuePage::send(const Items& items, const LettersOut& out, const QString& stays) {
    const auto issued = [&] {
        const LongWork work(*m_progress, tr("Printing letters"));
        return SendLetters(around(), out, work.progress()).run(items);
    }();
    m_table->setFocus(Qt::OtherFocusReason);
    if (!issued)
        return refuse(*m_notice, around().privacy, issued.error());
    m_presenter.takeOff(lettersOf(items));
    m_notice->say(NoticeKind::Done, (doneWords(issued->size(), out) + u' ' + stays).trimmed());
}

} // namespace rollbook
