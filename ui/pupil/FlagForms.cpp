// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilForms.h"

#include "ui/pupil/PupilPresenter.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/widgets/DateEdit.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QStringList labelsOf(const std::vector<CharacteristicKind>& kinds) {
    QStringList labels;
    for (const CharacteristicKind& kind : kinds)
        labels += kind.label;
    return labels;
}

} // namespace

void askToFlag(const Surroundings& around, PupilPresenter& presenter) {
    const auto kinds = around.school().characteristicKinds();
    const QDate today = around.clock().now().date();
    FormDialog dialog(around.theme, today, u"pupils.flagForm"_s,
                      FormDialog::tr("Add a flag or group"),
                      FormDialog::tr("One of the same kind that holds now ends the day before."));
    QComboBox* kind = dialog.addChoice(u"kind"_s, FormDialog::tr("&Kind"), labelsOf(kinds));
    QLineEdit* value = dialog.addLine(u"value"_s, FormDialog::tr("&Value"), u"Y"_s,
                                      FormDialog::tr("Y, or its letter or code."));
    DateEdit* from = dialog.addDate(u"from"_s, FormDialog::tr("&From"), today);
    QLineEdit* note = dialog.addLine(u"note"_s, FormDialog::tr("&Why"));
    dialog.setVerb(FormDialog::tr("Add"), [&]() -> Result<void> {
        const auto day = dateIn(*from);
        if (!day)
            return day.error();
        const QString typed = value->text().trimmed();
        return presenter.flag({.kind = kinds[std::size_t(kind->currentIndex())].id,
                               .value = typed.isEmpty() ? u"Y"_s : typed,
                               .from = *day,
                               .note = note->text().trimmed()});
    });
    around.dialogs.run(dialog);
}

void askToEndFlag(const Surroundings& around, PupilPresenter& presenter) {
    const auto kinds = presenter.kindsInForce();
    const QDate today = around.clock().now().date();
    FormDialog dialog(around.theme, today, u"pupils.endFlagForm"_s,
                      FormDialog::tr("End a flag or group"),
                      FormDialog::tr("It stays in the record for the days it held."));
    QComboBox* kind = dialog.addChoice(u"kind"_s, FormDialog::tr("&Which"), labelsOf(kinds));
    DateEdit* last = dialog.addDate(u"last"_s, FormDialog::tr("&Last day"), today);
    dialog.setVerb(FormDialog::tr("End"), [&]() -> Result<void> {
        const auto day = dateIn(*last);
        return day ? presenter.endFlag(kinds[std::size_t(kind->currentIndex())].id, *day)
                   : day.error();
    });
    around.dialogs.run(dialog);
}

} // namespace rollbook
