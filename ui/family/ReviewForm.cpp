// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/family/QuestionRows.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Restricted ones are asked by the safeguarding lead and by nobody else.
Result<QuestionRows::Questions> questionsFor(const FamilyPresenter& presenter) {
    auto questions = shippedVulnerabilityQuestions();
    if (questions && !presenter.isLead())
        std::erase_if(*questions, &VulnerabilityQuestion::isRestricted);
    return questions;
}

Result<QuestionRows::Answers> lastAnswers(const FamilyPresenter& presenter) {
    const VulnerabilityReview* review = presenter.lastReview();
    QuestionRows::Answers all = review ? review->answers : QuestionRows::Answers();
    if (!presenter.isLead())
        return all;
    const auto restricted = presenter.restrictedAnswers();
    if (!restricted)
        return restricted.error();
    all.insert(all.end(), restricted->begin(), restricted->end());
    return all;
}

QString explanation(bool isLead) {
    return isLead ? FormDialog::tr("What was answered last stands grey; answer what you asked now.")
                  : FormDialog::tr("What was answered last stands grey; answer what you asked now. "
                                   "Further questions are for the safeguarding lead.");
}

} // namespace

void askForReview(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    const QString title = FormDialog::tr("Vulnerability questions");
    const auto questions = questionsFor(presenter);
    const auto last = lastAnswers(presenter);
    if (!questions || !last)
        return around.dialogs.tell(
            title, around.privacy.sentence(questions ? last.error() : questions.error()));
    FamilyForm form(around, u"review"_s, title, explanation(presenter.isLead()));
    const DateEdit* on = form.addDate(u"on"_s, FormDialog::tr("&Day"), presenter.today());
    const QLineEdit* reviewer =
        form.addLine(u"reviewer"_s, FormDialog::tr("&Gone through by"), around.desk.author().name);
    auto* rows = new QuestionRows(form.objectName(), *questions, *last);
    form.addWidget(rows);
    form.run(FormDialog::tr("Keep answers"), [&]() -> Result<void> {
        const auto day = dateIn(*on);
        return day ? presenter.review({.on = *day,
                                       .reviewer = reviewer->text(),
                                       .answers = rows->answers()})
                   : day.error();
    });
}

} // namespace rollbook
