// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentForms.h"

#include "core/office/letters/NoteLetter.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Sentences.h"

#include <QCoreApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

// A form about one letter: the day it happened, and what belongs to it.
struct EventForm {
    EventForm(const Surroundings& surroundings, const IssuedLetter& of, LetterEventKind what,
              const QString& name, const QString& title);
    QString save() const;
    void run(const QString& verb);

    const Surroundings around;
    const qint64 letter;
    const LetterEventKind kind;
    FormDialog dialog;
    DateEdit* on;
    QLineEdit* words = nullptr;
    QLineEdit* decision = nullptr;
};

QString whom(const Surroundings& around, const IssuedLetter& letter) {
    const Pupil* pupil = around.school().roll.pupil(letter.pupil);
    return tr("%1, about %2, to %3.")
        .arg(around.privacy.words(letter.title),
             pupil ? around.privacy.listName(*pupil) : QString(),
             around.privacy.name(letter.recipient));
}

EventForm::EventForm(const Surroundings& surroundings, const IssuedLetter& of,
                     LetterEventKind what, const QString& name, const QString& title)
    : around(surroundings)
    , letter(of.id)
    , kind(what)
    , dialog(around.theme, around.clock().today(), name, title, whom(around, of))
    , on(dialog.addDate(u"on"_s, tr("&On"), around.clock().today())) {
    on->setRange(of.at.date(), around.clock().today());
}

QString EventForm::save() const {
    if (!on->date().isValid() || on->isWrong())
        return tr("The day is between the letter’s and today. Enter it as dd/mm/yyyy.");
    return sentence(NoteLetter(around.office)
                        .run({.letter = letter,
                              .kind = kind,
                              .on = on->date(),
                              .words = words ? words->text() : QString(),
                              .decision = decision ? decision->text().trimmed() : QString()},
                             around.desk.author()));
}

void EventForm::run(const QString& verb) {
    dialog.setVerb(verb, [this] { return save(); });
    around.dialogs.run(dialog);
}

} // namespace

void askPosted(const Surroundings& around, const IssuedLetter& letter) {
    EventForm form(around, letter, LetterEventKind::Posted, u"letters.posted"_s, tr("Posted"));
    form.words = form.dialog.addLine(u"number"_s, tr("Recorded delivery &number"), {},
                                     tr("Empty: by ordinary post, or by hand"));
    form.run(tr("Note it"));
}

void askReturned(const Surroundings& around, const IssuedLetter& letter) {
    EventForm form(around, letter, LetterEventKind::Returned, u"letters.returned"_s,
                   tr("Came back"));
    form.words = form.dialog.addLine(u"words"_s, tr("&What the envelope says"), {},
                                     tr("Such as “gone away”"));
    form.run(tr("Note it"));
}

void askAnswered(const Surroundings& around, const IssuedLetter& letter) {
    EventForm form(around, letter, LetterEventKind::Answered, u"letters.answered"_s,
                   tr("Answered"));
    form.words = form.dialog.addLine(u"said"_s, tr("What was &said"), {},
                                     tr("It stands among the contacts of the parent, too."));
    form.decision = form.dialog.addLine(u"decision"_s, tr("&Decision"), {},
                                        tr("What the school decided; may be empty"));
    form.run(tr("Note it"));
}

std::optional<int> askFirstFreeLabel(const Surroundings& around, const LetterLabels& all) {
    FormDialog dialog(around.theme, around.clock().today(), u"letters.labels"_s,
                      all.labels.size() == 1 ? tr("Print 1 address label")
                                             : tr("Print %1 address labels").arg(all.labels.size()),
                      tr("On A4 sheets of %1, two by seven of 99.1 × 38.1 mm. A sheet that has been "
                         "begun is used up.")
                          .arg(LabelSheet::labels));
    auto* first = new QSpinBox;
    first->setObjectName(u"letters.labels.first"_s);
    first->setRange(1, LabelSheet::labels);
    dialog.add(tr("&First free label"), first, tr("Counted along the rows from the top left"));
    if (!all.leftOut.isEmpty())
        dialog.addWidget(makeWords(tr("Left out: %1.").arg(all.leftOut.join(u"; "_s)), "plain"));
    dialog.setVerb(tr("Show the labels"), [] { return QString(); });
    if (!around.dialogs.run(dialog))
        return std::nullopt;
    return first->value();
}

} // namespace rollbook
