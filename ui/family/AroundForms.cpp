// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/OfficeErrors.h"
#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/widgets/DateEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Rows that stand, and one that is new: what the person chooses fills the fields.
template <typename Row>
std::vector<Row> withNew(const std::vector<const Row*>& standing) {
    std::vector<Row> rows;
    for (const Row* row : standing)
        rows.push_back(*row);
    rows.push_back({});
    return rows;
}

template <typename Row>
QStringList labelsOf(const std::vector<Row>& rows, const QString& newOne) {
    QStringList labels;
    for (const Row& row : rows)
        labels.append(row.id == 0 ? newOne : row.name);
    return labels;
}

// The one asked for; somebody new where none is.
template <typename Row>
int placeOf(const std::vector<Row>& rows, qint64 id) {
    return int(std::ranges::find(rows, id, &Row::id) - rows.begin());
}

// May be empty; typed wrongly it is refused.
Result<QDate> lastDay(const DateEdit& field) {
    if (field.isWrong())
        return Error{errors::kBadDates, {{u"place"_s, field.accessibleName()}}};
    return field.date();
}

struct WorkerForm {
    WorkerForm(const Surroundings& around, const FamilyPresenter& presenter, qint64 first);

    void fill();
    Result<FamilyWorker> worker() const;

    const std::vector<FamilyWorker> rows;
    FamilyForm form;
    QComboBox* which;
    QLineEdit* name;
    QLineEdit* agency;
    QLineEdit* phone;
    QCheckBox* isLead;
    DateEdit* until;
};

WorkerForm::WorkerForm(const Surroundings& around, const FamilyPresenter& presenter, qint64 first)
    : rows(withNew(presenter.workers()))
    , form(around, u"worker"_s, FormDialog::tr("Who works with the family"),
           FormDialog::tr("A family has one lead practitioner. Who has stopped gets a last day."))
    , which(form.addChoice(u"which"_s, FormDialog::tr("&Who"),
                           labelsOf(rows, FormDialog::tr("Somebody new"))))
    , name(form.addLine(u"name"_s, FormDialog::tr("&Name")))
    , agency(form.addLine(u"agency"_s, FormDialog::tr("&Agency")))
    , phone(form.addLine(u"phone"_s, FormDialog::tr("&Phone")))
    , isLead(form.addCheck(u"lead"_s, FormDialog::tr("&Lead practitioner")))
    , until(form.addDate(u"until"_s, FormDialog::tr("La&st day, if it ends"))) {
    QObject::connect(which, &QComboBox::currentIndexChanged, &form, [this] { fill(); });
    which->setCurrentIndex(placeOf(rows, first));
    fill();
}

void WorkerForm::fill() {
    const FamilyWorker& row = rows[std::size_t(which->currentIndex())];
    name->setText(row.name);
    agency->setText(row.agency);
    phone->setText(row.phone);
    isLead->setChecked(row.isLead);
    until->setDate(row.until);
}

Result<FamilyWorker> WorkerForm::worker() const {
    const auto last = lastDay(*until);
    if (!last)
        return last.error();
    FamilyWorker row = rows[std::size_t(which->currentIndex())];
    row.name = name->text();
    row.agency = agency->text();
    row.phone = phone->text();
    row.isLead = isLead->isChecked();
    row.until = *last;
    return row;
}

struct SiblingForm {
    SiblingForm(const Surroundings& around, const FamilyPresenter& presenter, qint64 first);

    void fill();
    Result<SiblingElsewhere> sibling() const;

    const std::vector<SiblingElsewhere> rows;
    FamilyForm form;
    QComboBox* which;
    QLineEdit* name;
    QLineEdit* school;
    QLineEdit* words;
    DateEdit* until;
};

SiblingForm::SiblingForm(const Surroundings& around, const FamilyPresenter& presenter, qint64 first)
    : rows(withNew(presenter.siblings()))
    , form(around, u"sibling"_s, FormDialog::tr("Brother or sister at another school"),
           FormDialog::tr("Those at this school are known by themselves."))
    , which(form.addChoice(u"which"_s, FormDialog::tr("&Who"),
                           labelsOf(rows, FormDialog::tr("Another one"))))
    , name(form.addLine(u"name"_s, FormDialog::tr("&Name")))
    , school(form.addLine(u"school"_s, FormDialog::tr("&School")))
    , words(form.addLine(u"words"_s, FormDialog::tr("&In words")))
    , until(form.addDate(u"until"_s, FormDialog::tr("&Last day, if it ends"))) {
    QObject::connect(which, &QComboBox::currentIndexChanged, &form, [this] { fill(); });
    which->setCurrentIndex(placeOf(rows, first));
    fill();
}

void SiblingForm::fill() {
    const SiblingElsewhere& row = rows[std::size_t(which->currentIndex())];
    name->setText(row.name);
    school->setText(row.school);
    words->setText(row.words);
    until->setDate(row.until);
}

Result<SiblingElsewhere> SiblingForm::sibling() const {
    const auto last = lastDay(*until);
    if (!last)
        return last.error();
    SiblingElsewhere row = rows[std::size_t(which->currentIndex())];
    row.name = name->text();
    row.school = school->text();
    row.words = words->text();
    row.until = *last;
    return row;
}

} // namespace

void askForWorker(const Surroundings& around, FamilyPresenter& presenter, qint64 which) {
    WorkerForm asked(around, presenter, which);
    asked.form.run(FormDialog::tr("Keep"), [&]() -> Result<void> {
        const auto worker = asked.worker();
        return worker ? presenter.keep(*worker) : worker.error();
    });
}

void askForSibling(const Surroundings& around, FamilyPresenter& presenter, qint64 which) {
    SiblingForm asked(around, presenter, which);
    asked.form.run(FormDialog::tr("Keep"), [&]() -> Result<void> {
        const auto sibling = asked.sibling();
        return sibling ? presenter.keep(*sibling) : sibling.error();
    });
}

} // namespace rollbook
