// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/SettleForms.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString aboutWords(const Surroundings& around, const DueAction& action) {
    const Pupil* pupil =
        action.subject.pupil ? around.school().roll.pupil(*action.subject.pupil) : nullptr;
    const QString step = around.privacy.words(action.step->action);
    return pupil ? u"%1 · %2"_s.arg(around.privacy.listName(*pupil), step) : step;
}


QDate nextSchoolDay(const Surroundings& around) {
    return around.school().calendar.schoolDayAfter(around.clock().today(), 1).value_or(QDate());
}

} // namespace

void askWhatWasDone(const Surroundings& around, TodayPresenter& presenter,
                    const DueAction& action) {
    FormDialog dialog(around.theme, around.clock().today(), u"today.doneForm"_s,
                      FormDialog::tr("Done"), aboutWords(around, action));
    QLineEdit* words = dialog.addLine(u"words"_s, FormDialog::tr("&What was done"), {},
                                      FormDialog::tr("In a few words: they stay in the record."));
    DateEdit* response = dialog.addDate(u"response"_s, action.step->kind == u"decide"
                                                           ? FormDialog::tr("To be &decided by")
                                                           : FormDialog::tr("&Answer expected by"));
    DateEdit* review = dialog.addDate(u"review"_s, FormDialog::tr("&Look at it again on"));
    dialog.setVerb(FormDialog::tr("Done"), [&] {
        return presenter.settle(action, {.kind = Settlement::Kind::Done,
                                         .words = words->text(),
                                         .responseBy = response->date(),
                                         .reviewOn = review->date()});
    });
    around.dialogs.run(dialog);
}

void askUntilWhen(const Surroundings& around, TodayPresenter& presenter, const DueAction& action) {
    FormDialog dialog(around.theme, around.clock().today(), u"today.deferForm"_s,
                      FormDialog::tr("Put off"), aboutWords(around, action));
    DateEdit* until = dialog.addDate(u"until"_s, FormDialog::tr("&Until"), nextSchoolDay(around));
    QLineEdit* words = dialog.addLine(u"words"_s, FormDialog::tr("&Why"));
    dialog.setVerb(FormDialog::tr("Put off"), [&] {
        return presenter.settle(action, {.kind = Settlement::Kind::Deferred,
                                         .words = words->text(),
                                         .until = until->date()});
    });
    around.dialogs.run(dialog);
}

void askWhyNotNeeded(const Surroundings& around, TodayPresenter& presenter,
                     const DueAction& action) {
    FormDialog dialog(around.theme, around.clock().today(), u"today.notNeededForm"_s,
                      FormDialog::tr("Not needed"), aboutWords(around, action));
    QLineEdit* words = dialog.addLine(u"words"_s, FormDialog::tr("&Why not"), {},
                                      FormDialog::tr("It is not asked again while this lasts."));
    dialog.setVerb(FormDialog::tr("Not needed"), [&] {
        return presenter.settle(
            action, {.kind = Settlement::Kind::NotNeeded, .words = words->text()});
    });
    around.dialogs.run(dialog);
}

} // namespace rollbook
