// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/ConcernForms.h"

#include "core/office/work/KeepConcern.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/PupilField.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString aboutWords(const Surroundings& around, const Concern& concern) {
    const Pupil* pupil = around.school().roll.pupil(concern.pupil);
    const QString words = around.privacy.words(concern.words);
    return pupil ? u"%1: %2"_s.arg(around.privacy.listName(*pupil), words) : words;
}

} // namespace

void askForConcern(const Surroundings& around) {
    FormDialog form(around.theme, around.clock().today(), u"today.concernForm"_s,
                    FormDialog::tr("Write down a concern"),
                    FormDialog::tr("In the words of whoever has it. Tell the safeguarding lead at "
                                   "once; this keeps that it was said."));
    auto* pupil = new PupilField(around, u"today.concernForm.pupil"_s);
    form.add(FormDialog::tr("&About"), pupil);
    QLineEdit* who = form.addLine(u"raisedBy"_s, FormDialog::tr("&Whose concern"),
                                  around.desk.author().name);
    QLineEdit* words = form.addLine(u"words"_s, FormDialog::tr("Their w&ords"));
    form.setVerb(FormDialog::tr("Keep"), [&]() -> Result<void> {
        const auto raised = KeepConcern(around.office)
                                .raise({.pupil = pupil->pupil().value_or(PupilId(0)),
                                        .raisedBy = who->text(),
                                        .words = words->text()},
                                       around.desk.author());
        return raised ? Result<void>() : raised.error();
    });
    around.dialogs.run(form);
}

void askWhoWasToldOf(const Surroundings& around, const Concern& concern) {
    const SchoolPerson* lead = safeguardingLead(around.school(), around.clock().today());
    FormDialog form(around.theme, around.clock().today(), u"today.toldForm"_s,
                    FormDialog::tr("Safeguarding lead told"), aboutWords(around, concern));
    QLineEdit* who =
        form.addLine(u"who"_s, FormDialog::tr("&Who was told"), lead ? lead->name : QString());
    form.setVerb(FormDialog::tr("Told"), [&] {
        return KeepConcern(around.office)
            .tell(concern.id, {.who = who->text(), .at = around.clock().now()},
                  around.desk.author());
    });
    around.dialogs.run(form);
}

void askForAnswer(const Surroundings& around, const Concern& concern) {
    FormDialog form(around.theme, around.clock().today(), u"today.answerForm"_s,
                    FormDialog::tr("Safeguarding lead’s answer"), aboutWords(around, concern));
    QLineEdit* words = form.addLine(u"words"_s, FormDialog::tr("&Their words"));
    form.setVerb(FormDialog::tr("Keep"), [&] {
        return KeepConcern(around.office).answer(concern.id, words->text(), around.desk.author());
    });
    around.dialogs.run(form);
}

} // namespace rollbook
