// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Desk.h"
#include "ui/widgets/DateEdit.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// "95", "95.5", "95,5 %"; 0, which no target is, for anything else.
int tenthsIn(const QString& typed) {
    static const QRegularExpression form(uR"(^\s*(\d{1,3})(?:[.,](\d))?\s*%?\s*$)"_s);
    const auto match = form.match(typed);
    return match.hasMatch() ? match.captured(1).toInt() * 10 + match.captured(2).toInt() : 0;
}

QDate endOfHalfTerm(const School& school, QDate on) {
    const auto halfTerm = school.calendar.halfTermOf(on);
    return halfTerm ? halfTerm->to : QDate();
}

QString percent(const AttendanceTarget* target) {
    return target ? words::percentOf(target->tenths).chopped(1) : QString();
}

} // namespace

void askForTarget(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    const AttendanceTarget* now = presenter.target();
    const QDate today = presenter.today();
    FamilyForm form(around, u"target"_s, FormDialog::tr("Set a target"),
                    FormDialog::tr("It counts from its first day on, in the place of one set "
                                   "before, which is kept."));
    const QLineEdit* rate = form.addLine(u"percent"_s, FormDialog::tr("&Attendance"), percent(now),
                                         FormDialog::tr("percent, such as 95 or 95.5"));
    const DateEdit* from = form.addDate(u"from"_s, FormDialog::tr("&First day"), today);
    const DateEdit* to =
        form.addDate(u"to"_s, FormDialog::tr("&Last day"),
                     now ? now->range.to : endOfHalfTerm(around.school(), today));
    const QLineEdit* by =
        form.addLine(u"setBy"_s, FormDialog::tr("&Set by"), around.desk.author().name);
    const QLineEdit* words = form.addLine(u"words"_s, FormDialog::tr("&What for"), {},
                                          FormDialog::tr("may be empty"));
    form.run(FormDialog::tr("Set target"), [&]() -> Result<void> {
        const auto first = dateIn(*from);
        if (!first)
            return first.error();
        const auto last = dateIn(*to);
        if (!last)
            return last.error();
        return presenter.setTarget({.tenths = tenthsIn(rate->text()),
                                    .range = {*first, *last},
                                    .words = words->text(),
                                    .setBy = by->text()});
    });
}

} // namespace rollbook
