// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/WordsPage.h"

#include "core/letters/LetterErrors.h"
#include "ui/letters/LetterPreview.h"
#include "ui/letters/WordsHead.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/PupilField.h"
#include "ui/words/LetterWords.h"
#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

enum Leaving { Keep, Drop, Stay };

} // namespace

void WordsPage::addCommands() {
    const auto canWrite = [this] { return m_presenter.kept() && !isReadOnly(); };
    const auto isEdited = [this, canWrite] { return canWrite() && m_presenter.isEdited(); };
    addCommand({.id = u"letters.words.field"_s,
                .text = tr("Put in a field…"),
                .description = tr("Chooses a field by what it reads for the pupil, and puts it in"),
                .symbol = Symbol::Plus,
                .shortcut = QKeySequence(Qt::Key_F4),
                .menu = CommandMenu::Edit,
                .enabled = canWrite,
                .run = [this] { beginField(); }});
    addCommand({.id = u"letters.words.pupil"_s,
                .text = tr("Another pupil…"),
                .description = tr("Chooses the pupil whose letter is shown"),
                .symbol = Symbol::Person,
                .shortcut = QKeySequence(Qt::Key_F6),
                .menu = CommandMenu::View,
                .run = [this] { anotherPupil(); }});
    addCommand({.id = u"letters.words.keep"_s,
                .text = tr("Keep the words"),
                .description = tr("Lets letters from now on go out with these words"),
                .symbol = Symbol::Save,
                .shortcut = QKeySequence(u"Ctrl+S"_s),
                .menu = CommandMenu::Edit,
                .enabled = isEdited,
                .run = [this] { keep(); }});
    addCommand({.id = u"letters.words.drop"_s,
                .text = tr("Back to what is kept"),
                .description = tr("Drops what was typed since the words were kept"),
                .symbol = Symbol::Undo,
                .menu = CommandMenu::Edit,
                .enabled = isEdited,
                .run = [this] { drop(); }});
    addCommand({.id = u"letters.words.shipped"_s,
                .text = tr("Back to the shipped words…"),
                .description = tr("Keeps the words again that came with Rollbook"),
                .menu = CommandMenu::Edit,
                .enabled = [this, canWrite] { return canWrite() && m_presenter.canBeAsShipped(); },
                .run = [this] { backToShipped(); }});
    addCommand({.id = u"letters.words.further"_s,
                .text = tr("A further letter…"),
                .description = tr("Makes a letter of the school’s own out of the chosen one"),
                .symbol = Symbol::Plus,
                .menu = CommandMenu::Edit,
                .enabled = canWrite,
                .run = [this] { further(); }});
}

void WordsPage::choose(const QModelIndex& row) {
    const WordsRow* chosen = m_presenter.model().rowAt(row);
    const LetterTemplate* now = m_presenter.kept();
    if (!chosen || (now && now->id == chosen->id))
        return;
    const QString id = chosen->id; // keeping makes the rows anew
    if (!mayLeave()) {
        const int place = m_presenter.model().place(m_presenter.kept()->id);
        return m_list->setCurrentIndex(m_presenter.model().index(place, WordsModel::Title));
    }
    endField();
    m_isFaulty = false;
    m_notice->clear();
    m_presenter.choose(id);
    showLetter();
}

bool WordsPage::mayLeave() {
    if (!m_presenter.isEdited())
        return true;
    const auto verb = around().dialogs.choose(
        {.title = tr("Keep the words of “%1”?").arg(m_presenter.kept()->title),
         .text = tr("They were changed and not kept. Letters go out with the words that are kept."),
         .verbs = {tr("Keep the words"), tr("Drop the change"), tr("Stay here")}});
    if (verb == Leaving::Keep)
        return tryToKeep();
    return verb == Leaving::Drop;
}

// What is asked about is in front.
bool WordsPage::mayClose() {
    if (m_presenter.isEdited())
        around().navigator.go({.view = ViewId::Letters, .page = page()});
    return mayLeave();
}

void WordsPage::typed() {
    if (!m_presenter.kept())
        return;
    m_presenter.edit({m_head->title(), m_head->replyWithin(), m_body->body()});
    if (!m_isFaulty)
        m_notice->clear();
    m_whileTyping->start();
    around().commands.refresh();
}

void WordsPage::keep() {
    if (tryToKeep())
        m_notice->say(NoticeKind::Done, tr("Kept. Letters from now on go out with these words."));
}

bool WordsPage::tryToKeep() {
    look();
    const Result<void> kept = m_presenter.keep();
    if (!kept) {
        sayFault(NoticeKind::Refusal, kept.error());
        return false;
    }
    showLetter();
    return true;
}

// A fault in the words is marked and named where it is; anything else is said as it is.
void WordsPage::sayFault(NoticeKind kind, const Error& fault) {
    if (fault.code != errors::kBadLetter)
        return m_notice->say(kind, sentence(fault));
    m_isFaulty = true;
    m_fault = placeInBody(fault, m_presenter.file());
    m_body->mark(m_fault);
    if (m_fault)
        return m_notice->say(kind, sentence(inBody(fault, *m_fault)), m_goThere);
    m_notice->say(kind,
                  m_head->title().trimmed().isEmpty()
                      ? tr("The letter has no title. Enter one: the officer chooses it by that.")
                      : tr("The letter cannot be kept: %1.")
                            .arg(words::fileFault(fault.detail.value(u"fault"_s).toString())),
                  m_goThere);
}

void WordsPage::drop() {
    m_presenter.drop();
    m_isFaulty = false;
    m_notice->clear();
    showLetter();
    m_body->setFocus(Qt::OtherFocusReason);
}

void WordsPage::backToShipped() {
    const bool isSure = around().dialogs.confirm(
        {.title = tr("Go back to the shipped words?"),
         .text = tr("“%1” goes out with the words that came with Rollbook from now on. The school’s "
                    "own stay on record.")
                     .arg(m_presenter.kept()->title),
         .verb = tr("Go back")});
    if (!isSure)
        return;
    if (const Result<void> kept = m_presenter.keepShipped(); !kept)
        return m_notice->say(NoticeKind::Refusal, sentence(kept.error()));
    showLetter();
    m_notice->say(NoticeKind::Done, tr("Letters from now on go out with the shipped words."));
}

void WordsPage::further() {
    if (!mayLeave())
        return;
    m_presenter.drop();
    const auto title = around().dialogs.askText(
        {.title = tr("A further letter"),
         .text = tr("It begins with the words of “%1” and is the school’s own.")
                     .arg(m_presenter.kept()->title),
         .label = tr("Its title"),
         .verb = tr("Make it")});
    showLetter();
    if (!title || title->trimmed().isEmpty())
        return;
    if (m_presenter.hasTitle(title->simplified()))
        return m_notice->say(NoticeKind::Refusal,
                             tr("There is a letter called “%1” already. Choose another title.")
                                 .arg(title->simplified()));
    const Result<QString> made = m_presenter.keepFurther(title->simplified());
    if (!made)
        return m_notice->say(NoticeKind::Refusal, sentence(made.error()));
    m_list->setCurrentIndex(
        m_presenter.model().index(m_presenter.model().place(*made), WordsModel::Title));
    m_notice->say(NoticeKind::Done,
                  tr("Made. It can be written at once; a pathway names it “%1”.").arg(*made));
}

void WordsPage::beginField() {
    showFields();
    m_side->setCurrentWidget(m_fields);
    m_fields->begin();
}

void WordsPage::showFields() {
    const LetterTemplate head = m_presenter.head();
    m_fields->show(fieldsAt(head, listAt(m_body->body(), m_body->place()), values(head)));
}

MergeValues WordsPage::values(const LetterTemplate& letter) const {
    const auto row = pupil() ? m_sample.row(letter, *pupil()) : std::nullopt;
    return row ? words::mergeValues(around().school(), row->due, row->said) : MergeValues();
}

void WordsPage::put(const MergeField& field, WrittenWhere where) {
    m_body->put(field, where);
    endField();
}

void WordsPage::endField() {
    if (m_side->currentWidget() == m_preview)
        return;
    m_side->setCurrentWidget(m_preview);
    m_body->setFocus(Qt::OtherFocusReason);
}

void WordsPage::anotherPupil() {
    FormDialog dialog(around().theme, around().clock().today(), u"letters.words.whom"_s,
                      tr("Whose letter is shown"),
                      tr("The letter is shown as it reads for this pupil. None is written."));
    auto* who = new PupilField(around(), u"letters.words.whom.pupil"_s);
    dialog.add(tr("&Pupil"), who);
    dialog.setVerb(tr("Show it"), [who] {
        return who->pupil() ? QString() : tr("Say who: type part of the name.");
    });
    if (!around().dialogs.run(dialog))
        return;
    m_pupil = who->pupil();
    look();
    if (m_side->currentWidget() == m_fields)
        showFields();
}

} // namespace rollbook
