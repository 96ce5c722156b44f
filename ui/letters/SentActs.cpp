// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentPage.h"

#include "core/office/letters/NoteLetter.h"
#include "ui/letters/LetterDialog.h"
#include "ui/letters/RunDialog.h"
#include "ui/letters/SendLetters.h"
#include "ui/letters/SentForms.h"
#include "ui/letters/SentPaper.h"
#include "ui/print/PaperLetter.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Printing.h"
#include "ui/widgets/Notice.h"
#include "ui/words/LetterWords.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QAction* SentPage::addVerb(const QString& id, const QString& text, const QString& description,
                           Qt::Key key, std::function<void(const IssuedLetter&)> run) {
    return addCommand({.id = id,
                       .text = text,
                       .description = description,
                       .shortcut = QKeySequence(key),
                       .menu = CommandMenu::Edit,
                       .enabled = [this] { return letter() && !around().office.isReadOnly(); },
                       .run = [this, run] { run(*letter()); }});
}

void SentPage::addCommands() {
    m_verbs = {
        addVerb(u"letters.posted"_s, tr("Posted…"),
                tr("Notes when it was posted, and the number of a recorded delivery"), Qt::Key_O,
                [this](const IssuedLetter& each) { askPosted(around(), each); }),
        addVerb(u"letters.returned"_s, tr("Came back…"), tr("Notes that the post brought it back"),
                Qt::Key_R, [this](const IssuedLetter& each) { askReturned(around(), each); }),
        addVerb(u"letters.answered"_s, tr("Answered…"),
                tr("Notes what the parent answered, and what the school decided"), Qt::Key_N,
                [this](const IssuedLetter& each) { askAnswered(around(), each); }),
        addVerb(u"letters.again"_s, tr("Print again…"),
                tr("Prints the letter as it went out, with its first date, and logs that"), Qt::Key_P,
                [this](const IssuedLetter& each) { printAgain(each); })};
    m_ofList = {addOfList(u"letters.labels"_s, tr("Print address labels…"),
                          tr("Prints a label for each address in the list"), Qt::Key_L,
                          [this] { printLabels(); }),
                addOfList(u"letters.copies"_s, tr("Print copies two to a sheet…"),
                          tr("Prints the letters in the list again for the school’s own file"),
                          Qt::Key_T, [this] { printCopies(); })};
}

// Of all the letters that the filter leaves; nothing is recorded, so a read-only school has it too.
QAction* SentPage::addOfList(const QString& id, const QString& text, const QString& description,
                             Qt::Key key, std::function<void()> run) {
    return addCommand({.id = id,
                       .text = text,
                       .description = description,
                       .symbol = Symbol::Print,
                       .shortcut = QKeySequence(key),
                       .menu = CommandMenu::File,
                       .enabled = [this] { return m_filter.rowCount() > 0; },
                       .run = std::move(run)});
}

void SentPage::openCurrent() {
    const IssuedLetter* current = letter();
    if (!current)
        return;
    if (saysThatNamesAreHidden())
        return;
    const auto letterhead = letterheadOf(around().office, *current);
    if (!letterhead)
        return refuse(*m_notice, around().privacy, letterhead.error());
    showLetter(around(), tr("%1, as it went out").arg(current->title),
               letterOnPaper(around().school(), *current, *letterhead));
}

bool SentPage::canPrint() const {
    return letter() && !around().office.isReadOnly();
}

void SentPage::print() {
    if (canPrint())
        printAgain(*letter());
}

// The same text and the first date; held where the recipient is barred or has moved since.
void SentPage::printAgain(const IssuedLetter& asked) {
    const IssuedLetter again = asked;
    NoteLetter note(around().office);
    m_notice->clear();
    if (const auto may = note.mayReprint(again.id); !may)
        return refuse(*m_notice, around().privacy, may.error());
    const auto letterhead = letterheadOf(around().office, again);
    if (!letterhead)
        return refuse(*m_notice, around().privacy, letterhead.error());
    const auto out = askWhere(around(),
                              {.letters = 1,
                               .title = tr("Print the letter again"),
                               .text = tr("The same text with its first date. That it was printed "
                                          "again goes on record.")},
                              RunDialog::First::Print,
                              words::letterFileName(around().school(), again));
    if (!out)
        return;
    const auto done = SendLetters(around(), *out, [](qint64, qint64) { return true; })
                          .again(again, *letterhead);
    const auto noted = done ? note.run({.letter = again.id,
                                        .kind = LetterEventKind::Reprinted,
                                        .on = around().clock().today()},
                                       around().desk.author())
                            : done;
    if (!noted)
        return refuse(*m_notice, around().privacy, noted.error());
    m_notice->say(NoticeKind::Done, tr("The letter was printed again, and that is on record."));
}

// What is shown before it is printed is full of names.
bool SentPage::saysThatNamesAreHidden() {
    if (around().privacy.isHidden())
        m_notice->say(NoticeKind::Word, tr("Names are hidden. F9 shows them."));
    return around().privacy.isHidden();
}

void SentPage::printLabels() {
    m_notice->clear();
    if (saysThatNamesAreHidden())
        return;
    const LetterLabels all = labelsOf(around().office, listed());
    if (all.labels.empty())
        return m_notice->say(NoticeKind::Refusal, tr("None of these letters has a label. %1.")
                                                      .arg(all.leftOut.join(u"; "_s)));
    if (const auto firstFree = askFirstFreeLabel(around(), all))
        print(labelJob(all.labels, *firstFree, tr("Address labels"), tr("Address labels")));
}

void SentPage::printCopies() {
    m_notice->clear();
    if (!saysThatNamesAreHidden())
        print(copiesOf(around().office, listed()));
}

void SentPage::print(const PrintJob& job) {
    if (const auto printed = around().printing.print(job); !printed)
        refuse(*m_notice, around().privacy, printed.error());
}

} // namespace rollbook
