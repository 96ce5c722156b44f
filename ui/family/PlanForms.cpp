// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/OfficeErrors.h"
#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/family/PlanFields.h"
#include "ui/shell/DatesAsked.h"
#include "ui/widgets/DateEdit.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kKinds{PlanKind::Plan, PlanKind::Contract};

QStringList kindLabels() {
    QStringList labels;
    for (const PlanKind kind : kKinds)
        labels.append(words::name(kind));
    return labels;
}

QString explanation(const AttendancePlan& plan) {
    return plan.id == 0 ? FormDialog::tr("One at a time for a pupil. A contract is signed by the "
                                         "parent too.")
                        : FormDialog::tr("This text takes the place of what it says now, which is "
                                         "kept.");
}

struct PlanForm {
    PlanForm(const Surroundings& around, const AttendancePlan& standing, QDate today);

    Result<AttendancePlan> plan() const;

    const AttendancePlan before;
    FamilyForm form;
    QComboBox* kind;
    DateEdit* from;
    QPlainTextEdit* barriers;
    QPlainTextEdit* pupilSays;
    ActionRows* actions;
    DayFields* reviews;
};

PlanForm::PlanForm(const Surroundings& around, const AttendancePlan& standing, QDate today)
    : before(standing)
    , form(around, u"plan"_s, FormDialog::tr("Attendance plan or contract"), explanation(standing))
    , kind(form.addChoice(u"kind"_s, FormDialog::tr("&Kind"), kindLabels()))
    , from(form.addDate(u"from"_s, FormDialog::tr("&First day"),
                        standing.from.isValid() ? standing.from : today))
    , barriers(form.addText(u"barriers"_s, FormDialog::tr("What is in the &way"), standing.barriers))
    , pupilSays(form.addText(u"pupilSays"_s, FormDialog::tr("What the &pupil says"),
                             standing.pupilSays))
    , actions(new ActionRows(form.objectName(), today, standing.actions))
    , reviews(new DayFields(form.objectName() + u".review"_s, FormDialog::tr("Review"), today,
                            standing.reviews)) {
    kind->setCurrentIndex(standing.kind == PlanKind::Contract ? 1 : 0);
    form.addField(u"actions"_s, FormDialog::tr("What is agreed"), actions);
    form.addField(u"reviews"_s, FormDialog::tr("Reviewed on"), reviews);
}

Result<AttendancePlan> PlanForm::plan() const {
    const auto first = dateIn(*from);
    if (!first)
        return first.error();
    const auto days = reviews->days();
    if (!days)
        return Error{errors::kBadDates, {{u"place"_s, FormDialog::tr("Reviewed on")}}};
    AttendancePlan made = before;
    made.kind = kKinds[std::size_t(kind->currentIndex())];
    made.from = *first;
    made.barriers = barriers->toPlainText();
    made.pupilSays = pupilSays->toPlainText();
    made.actions = actions->actions();
    made.reviews = *days;
    return made;
}

} // namespace

void askForPlan(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    const AttendancePlan* standing = presenter.plan();
    PlanForm asked(around, standing ? *standing : AttendancePlan(), presenter.today());
    asked.form.run(standing ? FormDialog::tr("Change plan") : FormDialog::tr("Make plan"),
                   [&]() -> Result<void> {
                       const auto plan = asked.plan();
                       return plan ? presenter.keepPlan(*plan) : plan.error();
                   });
}

void askToEndPlan(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    const AttendancePlan* standing = presenter.plan();
    if (!standing)
        return;
    FamilyForm form(around, u"endPlan"_s,
                    FormDialog::tr("End the %1").arg(words::name(standing->kind).toLower()),
                    FormDialog::tr("From that day on it runs no more. It stays as it is, and "
                                   "another can be made."));
    const DateEdit* on = form.addDate(u"on"_s, FormDialog::tr("&Day"), presenter.today());
    const QPlainTextEdit* outcome =
        form.addText(u"outcome"_s, FormDialog::tr("What &came of it"));
    form.run(FormDialog::tr("End plan"), [&, id = standing->id]() -> Result<void> {
        const auto day = dateIn(*on);
        return day ? presenter.endPlan(id, *day, outcome->toPlainText()) : day.error();
    });
}

} // namespace rollbook
