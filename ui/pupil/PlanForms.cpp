// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilForms.h"

#include "ui/pupil/PupilPresenter.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/widgets/DateEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array<std::optional<Half>, 3> kHalves{std::nullopt, Half::AM, Half::PM};

using Codes = std::vector<const AttendanceCode*>;

// Nobody is planned to be present; # is never set by hand.
Codes codesToPlan(const School& school, QDate on) {
    Codes codes = school.codes->inForceOn(on);
    std::erase_if(codes, [](const AttendanceCode* code) {
        return code->need == CodeNeed::NeverByHand ||
               code->classification == Classification::Present;
    });
    return codes;
}

QStringList codeLabels(const Codes& codes) {
    QStringList labels;
    for (const AttendanceCode* code : codes)
        labels += u"%1  %2"_s.arg(code->code, code->description);
    return labels;
}

struct PlanForm {
    PlanForm(const Surroundings& around, QDate today);

    Result<PlannedAbsence> absence() const;
    std::vector<int> weekdays() const;
    void offer();

    Codes codes;
    FormDialog dialog;
    DateEdit* from;
    DateEdit* to;
    QComboBox* half;
    std::vector<QCheckBox*> days;
    QComboBox* code;
    QLineEdit* nature;
    DateEdit* review;
    QLineEdit* reason;
};

PlanForm::PlanForm(const Surroundings& around, QDate today)
    : codes(codesToPlan(around.school(), today))
    , dialog(around.theme, today, u"pupils.planForm"_s, FormDialog::tr("Plan an absence"),
             FormDialog::tr("It is proposed when the register is taken, and is no mark before."))
    , from(dialog.addDate(u"from"_s, FormDialog::tr("&First day"), today))
    , to(dialog.addDate(u"to"_s, FormDialog::tr("&Last day"), today))
    , half(dialog.addChoice(u"half"_s, FormDialog::tr("&Part of the day"),
                            {FormDialog::tr("Whole day"), FormDialog::tr("Mornings"),
                             FormDialog::tr("Afternoons")})) {
    days = dialog.addChecks(u"day"_s, FormDialog::tr("Only on these days"),
                            {FormDialog::tr("Mon"), FormDialog::tr("Tue"), FormDialog::tr("Wed"),
                             FormDialog::tr("Thu"), FormDialog::tr("Fri")});
    code = dialog.addChoice(u"code"_s, FormDialog::tr("&Code"), codeLabels(codes));
    nature = dialog.addLine(u"nature"_s, FormDialog::tr("&Nature of activity"));
    review = dialog.addDate(u"review"_s, FormDialog::tr("Re&view date"));
    reason = dialog.addLine(u"reason"_s, FormDialog::tr("&Reason"));
    QObject::connect(code, &QComboBox::currentIndexChanged, &dialog, [this] { offer(); });
    const auto authorised =
        std::ranges::find(codes, Classification::Authorised, &AttendanceCode::classification);
    code->setCurrentIndex(authorised == codes.end() ? 0 : int(authorised - codes.begin()));
    offer();
}

// What the code needs beside its letter.
void PlanForm::offer() {
    const CodeNeed need = codes[std::size_t(code->currentIndex())]->need;
    dialog.setOffered(*nature, need == CodeNeed::Nature);
    dialog.setOffered(*review, need == CodeNeed::ReviewDate);
}

std::vector<int> PlanForm::weekdays() const {
    std::vector<int> chosen;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i]->isChecked())
            chosen.push_back(int(i) + Qt::Monday);
    return chosen;
}

Result<PlannedAbsence> PlanForm::absence() const {
    const auto range = rangeIn(*from, *to);
    if (!range)
        return range.error();
    PlannedAbsence plan;
    plan.range = *range;
    plan.half = kHalves[std::size_t(half->currentIndex())];
    plan.weekdays = weekdays();
    plan.code = codes[std::size_t(code->currentIndex())]->code;
    plan.reason = reason->text().trimmed();
    plan.note = {.nature = nature->text().trimmed(), .reviewDate = review->date()};
    return plan;
}

QStringList planLabels(const std::vector<PlannedAbsence>& plans) {
    QStringList labels;
    for (const PlannedAbsence& plan : plans)
        labels += planWords(plan);
    return labels;
}

} // namespace

void askToPlan(const Surroundings& around, PupilPresenter& presenter) {
    PlanForm form(around, around.clock().now().date());
    form.dialog.setVerb(FormDialog::tr("Plan absence"), [&]() -> Result<void> {
        const auto absence = form.absence();
        return absence ? presenter.plan(*absence) : absence.error();
    });
    around.dialogs.run(form.dialog);
}

void askToRelease(const Surroundings& around, PupilPresenter& presenter) {
    const auto plans = presenter.planned();
    const QDate today = around.clock().now().date();
    FormDialog dialog(around.theme, today, u"pupils.releaseForm"_s,
                      FormDialog::tr("Release a planned absence"),
                      FormDialog::tr("From that day on it is no longer proposed. Marks already "
                                     "taken stay."));
    QComboBox* which = dialog.addChoice(u"which"_s, FormDialog::tr("&Which"), planLabels(plans));
    DateEdit* from = dialog.addDate(u"from"_s, FormDialog::tr("From this &day on"), today);
    QLineEdit* reason = dialog.addLine(u"reason"_s, FormDialog::tr("&Reason, kept in the record"));
    dialog.setVerb(FormDialog::tr("Release"), [&]() -> Result<void> {
        const auto day = dateIn(*from);
        return day ? presenter.release(plans[std::size_t(which->currentIndex())].id, *day,
                                       reason->text())
                   : day.error();
    });
    around.dialogs.run(dialog);
}

} // namespace rollbook
