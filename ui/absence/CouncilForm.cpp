// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/CouncilForm.h"

#include "core/exchange/OutFile.h"
#include "core/office/family/GiveCouncilList.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 420;
constexpr int kRowsSeen = 4;

struct CouncilForm {
    CouncilForm(const Surroundings& around, const AbsenceOnScreen& screen,
                const ListReader& council);

    QWidget* makeList(const std::vector<const AbsenceLine*>& lines);
    QWidget* makeWaysOut();
    QString lineOf(const AbsenceLine& line) const;
    bool mayLeave(); // names stand on it; says why not
    void print();
    void save();
    Result<void> keep() const;

    // As it was asked for: what goes out and what is kept are the same, whatever the list shows since.
    const Surroundings around;
    const AbsenceCopy copy;
    const bool hasNames;
    std::vector<PupilId> pupils;
    FormDialog dialog;
    Notice* said;
    QLineEdit* to;
    DateEdit* on;
    QLineEdit* words;
};

std::vector<const AbsenceLine*> linesOn(const AbsenceOnScreen& screen, const ListReader& council) {
    std::vector<const AbsenceLine*> lines = screen.list.lines();
    std::erase_if(lines, [&](const AbsenceLine* line) { return !isOn(*line, council); });
    return lines;
}

QString explanation(std::size_t count, bool areChosen) {
    const QString pupils = count == 1 ? FormDialog::tr("1 pupil")
                                      : FormDialog::tr("%1 pupils").arg(words::count(qint64(count)));
    return (areChosen ? FormDialog::tr("%1: those chosen in the list. Print it or save it first. That "
                                       "the council has it is written down when you say so here.")
                      : FormDialog::tr("%1: those shown now. Print it or save it first. That the "
                                       "council has it is written down when you say so here."))
        .arg(pupils);
}

CouncilForm::CouncilForm(const Surroundings& surroundings, const AbsenceOnScreen& screen,
                         const ListReader& council)
    : around(surroundings)
    , copy(copyFor(screen, council))
    , hasNames(!around.privacy.isHidden())
    , dialog(around.theme, around.clock().today(), u"absence.council"_s,
             FormDialog::tr("Give a list to the council"),
             explanation(copy.rows.size(), !council.chosen.empty()))
    , said(new Notice(around.theme)) {
    const auto lines = linesOn(screen, council);
    for (const AbsenceLine* line : lines)
        pupils.push_back(line->figures.year.pupil);
    dialog.add(FormDialog::tr("&On the list"), makeList(lines));
    dialog.add(FormDialog::tr("The list itself"), makeWaysOut());
    to = dialog.addLine(u"to"_s, FormDialog::tr("&Who took it"), {},
                        FormDialog::tr("at the council: a name and what they are"));
    on = dialog.addDate(u"on"_s, FormDialog::tr("&Day it was given"), around.clock().today());
    words = dialog.addLine(u"words"_s, FormDialog::tr("Wh&ich list"), {},
                           FormDialog::tr("may be empty, such as the autumn meeting"));
    dialog.setVerb(FormDialog::tr("It was given"), around.privacy, [this] { return keep(); });
}

QString CouncilForm::lineOf(const AbsenceLine& line) const {
    const AbsenceRow& row = line.figures.year;
    QStringList parts{around.privacy.listName(*around.school().roll.pupil(row.pupil)),
                      row.className};
    parts.removeAll(QString());
    if (line.councilList)
        parts.append(FormDialog::tr("on the list of %1 already")
                         .arg(words::dateInTable(*line.councilList)));
    return parts.join(u" · "_s);
}

QWidget* CouncilForm::makeList(const std::vector<const AbsenceLine*>& lines) {
    auto* list = new QListWidget;
    list->setObjectName(u"absence.council.pupils"_s);
    for (const AbsenceLine* line : lines)
        list->addItem(lineOf(*line));
    setUpList(*list, around.theme);
    list->setFrameShape(QFrame::StyledPanel);
    list->setFixedSize(kWidth, kRowsSeen * space::kListRow);
    list->setCurrentRow(0);
    return list;
}

QWidget* CouncilForm::makeWaysOut() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    const auto way = [&](const QString& name, const QString& text, void (CouncilForm::*act)()) {
        QPushButton* button = makeButton(text);
        button->setObjectName(u"absence.council."_s + name);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, &dialog, [this, act] { (this->*act)(); });
        row->addWidget(button);
    };
    way(u"print"_s, FormDialog::tr("Show the pages…"), &CouncilForm::print);
    way(u"csv"_s, FormDialog::tr("Save as CSV…"), &CouncilForm::save);
    row->addStretch(1);
    column->addLayout(row);
    said->setObjectName(u"absence.council.said"_s);
    said->setMaximumWidth(kWidth);
    column->addWidget(said);
    return made;
}

bool CouncilForm::mayLeave() {
    said->clear();
    if (!hasNames)
        said->say(NoticeKind::Refusal, FormDialog::tr("Names are hidden, and so they would be on the "
                                                      "list. Go back, show them with F9, and ask again."));
    return hasNames;
}

void CouncilForm::print() {
    if (!mayLeave())
        return;
    const auto printed = around.printing.print(
        printJob(sheetOf(copy, around.school().details.name, around.clock().now(),
                         around.desk.author().name)));
    if (!printed)
        said->say(NoticeKind::Refusal, around.privacy.sentence(printed.error()));
}

void CouncilForm::save() {
    if (!mayLeave())
        return;
    const QDateTime now = around.clock().now();
    const auto path = around.dialogs.chooseFileToSave(
        {.title = FormDialog::tr("Save the list for the council"),
         .filter = FormDialog::tr("CSV files (*.csv)"),
         .suggested = u"%1 %2.csv"_s.arg(FormDialog::tr("For the council"),
                                         now.date().toString(Qt::ISODate))});
    if (!path)
        return;
    const QString file = withEnding(*path, u"csv"_s);
    const auto written = writeCsv(tableOf(copy, around.school().details.name, now), file);
    said->say(written ? NoticeKind::Done : NoticeKind::Refusal,
              written ? FormDialog::tr("Written to “%1”.").arg(file)
                      : around.privacy.sentence(written.error()));
}

Result<void> CouncilForm::keep() const {
    const auto day = dateIn(*on);
    if (!day)
        return day.error();
    const auto kept =
        GiveCouncilList(around.office)
            .run({.pupils = pupils, .on = *day, .to = to->text(), .words = words->text()},
                 around.desk.author());
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace

bool askToGiveToCouncil(const Surroundings& around, const AbsenceOnScreen& screen,
                        const ListReader& council) {
    CouncilForm form(around, screen, council);
    return around.dialogs.run(form.dialog);
}

} // namespace rollbook
