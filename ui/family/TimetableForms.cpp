// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/shell/DatesAsked.h"
#include "ui/widgets/DateEdit.h"
#include "ui/words/Dates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct TimetableForm {
    TimetableForm(const Surroundings& around, QDate today);

    Result<PartTimeTimetable> timetable() const;

    FamilyForm form;
    DateEdit* from;
    DateEdit* to;
    DateEdit* review;
    QPlainTextEdit* words;
    QLineEdit* agreedBy;
    DateEdit* agreedOn;
};

TimetableForm::TimetableForm(const Surroundings& around, QDate today)
    : form(around, u"timetable"_s, FormDialog::tr("Agree a part-time timetable"),
           FormDialog::tr("Only with a parent’s agreement given before it begins, for a time. It "
                          "stops by itself after its last day."))
    , from(form.addDate(u"from"_s, FormDialog::tr("&First day")))
    , to(form.addDate(u"to"_s, FormDialog::tr("&Last day")))
    , review(form.addDate(u"review"_s, FormDialog::tr("Re&view on")))
    , words(form.addText(u"words"_s, FormDialog::tr("&What for, which sessions")))
    , agreedBy(form.addLine(u"agreedBy"_s, FormDialog::tr("&Parent who agreed")))
    , agreedOn(form.addDate(u"agreedOn"_s, FormDialog::tr("&Agreed on"), today)) {}

Result<PartTimeTimetable> TimetableForm::timetable() const {
    for (const DateEdit* field : {from, to, review, agreedOn})
        if (const auto day = dateIn(*field); !day)
            return day.error();
    return PartTimeTimetable{.range = {from->date(), to->date()},
                             .review = review->date(),
                             .words = words->toPlainText(),
                             .agreedBy = agreedBy->text(),
                             .agreedOn = agreedOn->date()};
}

struct StopChoices {
    std::vector<qint64> ids;
    QStringList labels;
};

StopChoices stopChoices(const FamilyPresenter& presenter) {
    StopChoices all;
    for (const PartTimeTimetable* timetable : presenter.timetables()) {
        all.ids.push_back(timetable->id);
        all.labels.append(words::range(timetable->range));
    }
    return all;
}

} // namespace

void askForTimetable(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    TimetableForm asked(around, presenter.today());
    asked.form.run(FormDialog::tr("Agree timetable"), [&]() -> Result<void> {
        const auto timetable = asked.timetable();
        return timetable ? presenter.agree(*timetable) : timetable.error();
    });
}

void askToStopTimetable(const Surroundings& around, FamilyPresenter& presenter, qint64 first) {
    const StopChoices choices = stopChoices(presenter);
    const auto found = std::ranges::find(choices.ids, first);
    if (choices.ids.empty() || (first != 0 && found == choices.ids.end()))
        return; // today is its last day
    FamilyForm form(around, u"stopTimetable"_s, FormDialog::tr("Stop a part-time timetable"),
                    FormDialog::tr("After that day the pupil is expected at every session. That it "
                                   "was to last longer stays on record."));
    QComboBox* which = form.addChoice(u"which"_s, FormDialog::tr("&Which"), choices.labels);
    which->setCurrentIndex(found == choices.ids.end() ? 0 : int(found - choices.ids.begin()));
    const DateEdit* last = form.addDate(u"last"_s, FormDialog::tr("&Last day"), presenter.today());
    const QLineEdit* why = form.addLine(u"why"_s, FormDialog::tr("Wh&y"));
    form.run(FormDialog::tr("Stop timetable"), [&]() -> Result<void> {
        const auto day = dateIn(*last);
        return day ? presenter.stop(choices.ids[std::size_t(which->currentIndex())], *day,
                                    why->text())
                   : day.error();
    });
}

} // namespace rollbook
