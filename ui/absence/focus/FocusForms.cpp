// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/focus/FocusForms.h"

#include "core/office/family/AllocateFocus.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/PupilField.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/AgreedWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kTextWidth = 360;
constexpr int kTextLines = 3;
const QTime kUsualTime(15, 30); // when staff are free

using Try = std::function<Result<void>()>;

bool run(const Surroundings& around, FormDialog& dialog, const QString& verb, const Try& act) {
    dialog.setVerb(verb, FormDialog::Act([&around, act] {
                       const auto done = act();
                       return done ? QString() : around.privacy.sentence(done.error());
                   }));
    return around.dialogs.run(dialog);
}

// A line each, in the order read, with names that end with 1, 2, …
std::vector<QCheckBox*> addColumn(FormDialog& dialog, const QString& name, const QString& label,
                                  const QStringList& choices, const QString& ifNone) {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    std::vector<QCheckBox*> checks;
    for (const QString& choice : choices) {
        checks.push_back(new QCheckBox(choice));
        checks.back()->setObjectName(
            u"%1.%2%3"_s.arg(dialog.objectName(), name).arg(checks.size()));
        column->addWidget(checks.back());
    }
    if (checks.empty())
        column->addWidget(makeHint(ifNone));
    made->setObjectName(u"%1.%2"_s.arg(dialog.objectName(), name));
    dialog.add(label, made);
    return checks;
}

QPlainTextEdit* addText(FormDialog& dialog, const QString& name, const QString& label) {
    auto* made = new QPlainTextEdit;
    made->setObjectName(u"%1.%2"_s.arg(dialog.objectName(), name));
    made->setTabChangesFocus(true);
    made->setFixedSize(kTextWidth, kTextLines * made->fontMetrics().lineSpacing() + 20);
    dialog.add(label, made);
    return made;
}

template <typename Id>
std::vector<Id> checked(const std::vector<QCheckBox*>& checks, const std::vector<Id>& ids) {
    std::vector<Id> chosen;
    for (std::size_t i = 0; i < checks.size(); ++i)
        if (checks[i]->isChecked())
            chosen.push_back(ids[i]);
    return chosen;
}

struct GiveForm {
    GiveForm(const Surroundings& around, const FocusPresenter& presenter, PupilId pupil);

    QString pupilLabel(PupilId id) const;
    void showRoles(); // with what the person chosen has of each
    FocusFamily focus() const;

    const Surroundings& around;
    const std::optional<DateRange> halfTerm;
    const std::vector<PupilId> family;
    const std::vector<const StaffMember*> staff;
    FormDialog dialog;
    std::vector<QCheckBox*> pupils;
    QComboBox* to;
    QComboBox* as;
    QPlainTextEdit* words;
};

GiveForm::GiveForm(const Surroundings& surroundings, const FocusPresenter& presenter, PupilId pupil)
    : around(surroundings)
    , halfTerm(presenter.halfTermToGive())
    , family(householdOf(around.school(), pupil, around.clock().today()))
    , staff(staffHere(around.school()))
    , dialog(around.theme, around.clock().today(), u"absence.give"_s,
             FormDialog::tr("Give a family to somebody"),
             halfTerm ? FormDialog::tr("For the half-term %1. A meeting begins it and one ends it.")
                            .arg(halfTermName(around.school().calendar, *halfTerm))
                      : QString()) {
    QStringList labels;
    for (const PupilId each : family)
        labels.append(pupilLabel(each));
    pupils = addColumn(dialog, u"pupil"_s, FormDialog::tr("Pupils"), labels, {});
    for (QCheckBox* each : pupils)
        each->setChecked(true);
    QStringList names;
    for (const StaffMember* each : staff)
        names.append(around.privacy.name(each->name));
    to = dialog.addChoice(u"to"_s, FormDialog::tr("&To"), names);
    as = dialog.addChoice(u"as"_s, FormDialog::tr("&As"), {});
    this->words = addText(dialog, u"words"_s, FormDialog::tr("To t&ry"));
    const auto desk = std::ranges::find(names, around.privacy.name(around.desk.author().name));
    to->setCurrentIndex(desk == names.end() ? 0 : int(desk - names.begin()));
    QObject::connect(to, &QComboBox::currentIndexChanged, &dialog, [this] { showRoles(); });
    showRoles();
}

QString GiveForm::pupilLabel(PupilId id) const {
    const Pupil& pupil = *around.school().roll.pupil(id);
    return u"%1 · %2"_s.arg(around.privacy.listName(pupil),
                            pupil.classOn(around.clock().today()));
}

void GiveForm::showRoles() {
    const int before = std::max(0, as->currentIndex());
    as->clear();
    for (const FocusRoleRow& row : focusRoles()) {
        QString label = rollbook::words::name(row.role);
        if (halfTerm && !staff.empty()) {
            const QDate day = std::clamp(around.clock().today(), halfTerm->from, halfTerm->to);
            label += u" · "_s +
                     hasOf(focusFamiliesOf(around.school(),
                                           staff[std::size_t(std::max(0, to->currentIndex()))]->id,
                                           row.role, *halfTerm),
                           mostFocusFamilies(around.school(), row.role, day));
        }
        as->addItem(label);
    }
    as->setCurrentIndex(before);
}

FocusFamily GiveForm::focus() const {
    return {.pupils = checked(pupils, family),
            .staff = staff.empty() ? StaffId{0} : staff[std::size_t(to->currentIndex())]->id,
            .role = focusRoles()[std::size_t(as->currentIndex())].role,
            .halfTerm = {},
            .words = words->toPlainText()};
}

struct BookForm {
    BookForm(const Surroundings& around, const FocusFamily& focus);

    Result<MeetingEvent> booking() const;
    FocusMeeting::Part part() const { return parts[std::size_t(which->currentIndex())]; }

    const std::vector<FocusMeeting::Part> parts;
    std::vector<ContactId> contacts;
    FormDialog dialog;
    QComboBox* which;
    std::vector<QCheckBox*> who;
    QLineEdit* with;
    QLineEdit* place;
    DateEdit* date;
    QTimeEdit* time;
};

QStringList partNames(const std::vector<FocusMeeting::Part>& parts) {
    QStringList names;
    for (const auto part : parts)
        names.append(part == FocusMeeting::Part::Start ? FormDialog::tr("Begins the half-term")
                                                       : FormDialog::tr("Ends the half-term"));
    return names;
}

BookForm::BookForm(const Surroundings& around, const FocusFamily& focus)
    : parts(unbooked(around.school(), focus))
    , dialog(around.theme, around.clock().today(), u"absence.bookFocus"_s,
             FormDialog::tr("Book a meeting of this family"),
             FormDialog::tr("Who must not be contacted or told about one of them is not offered."))
    , which(dialog.addChoice(u"part"_s, FormDialog::tr("&Meeting"), partNames(parts))) {
    QStringList names;
    for (const Contact* each : focusInvitees(around.school(), focus, around.clock().today())) {
        contacts.push_back(each->id);
        names.append(around.privacy.name(each->fullName()));
    }
    who = addColumn(dialog, u"contact"_s, FormDialog::tr("Of the family"), names,
                    FormDialog::tr("Nobody of the family may be asked."));
    with = dialog.addLine(u"with"_s, FormDialog::tr("&Others"), {},
                          FormDialog::tr("names and what they are, such as the school nurse"));
    place = dialog.addLine(u"place"_s, FormDialog::tr("&Where"), {},
                           FormDialog::tr("a room, by telephone"));
    date = dialog.addDate(u"date"_s, FormDialog::tr("&Day"));
    time = makeTimeField(u"absence.bookFocus.time"_s, FormDialog::tr("Time"), kUsualTime);
    dialog.add(FormDialog::tr("&Time"), time);
}

Result<MeetingEvent> BookForm::booking() const {
    const auto day = dateIn(*date);
    if (!day)
        return day.error();
    return MeetingEvent{.contacts = checked(who, contacts),
                        .with = with->text(),
                        .place = place->text(),
                        .at = QDateTime(*day, time->time())};
}

} // namespace

std::optional<PupilId> askOfWhichFamily(const Surroundings& around) {
    FormDialog dialog(around.theme, around.clock().today(), u"absence.whose"_s,
                      FormDialog::tr("Which family?"),
                      FormDialog::tr("Choose one of its pupils: brothers and sisters come next."));
    auto* field = new PupilField(around, u"absence.whose.pupil"_s);
    dialog.add(FormDialog::tr("&Pupil"), field);
    dialog.setVerb(FormDialog::tr("Go on"), FormDialog::Act([field] {
                       return field->pupil() ? QString()
                                             : FormDialog::tr("Type a part of a name that somebody "
                                                              "on roll has.");
                   }));
    return around.dialogs.run(dialog) ? field->pupil() : std::nullopt;
}

bool askToGive(const Surroundings& around, FocusPresenter& presenter, PupilId pupil) {
    GiveForm form(around, presenter, pupil);
    return run(around, form.dialog, FormDialog::tr("Give the family"),
               [&] { return presenter.give(form.focus()); });
}

bool askToTakeBack(const Surroundings& around, FocusPresenter& presenter, const FocusFamily& focus) {
    FormDialog dialog(around.theme, around.clock().today(), u"absence.takeBack"_s,
                      FormDialog::tr("Take the family back?"),
                      FormDialog::tr("From today it is nobody’s and can be given to somebody else. "
                                     "What was done stays in the record."));
    const QLineEdit* why = dialog.addLine(u"why"_s, FormDialog::tr("&Why, kept in the record"));
    return run(around, dialog, FormDialog::tr("Take back"),
               [&] { return presenter.takeBack(focus.id, why->text()); });
}

bool askToBook(const Surroundings& around, FocusPresenter& presenter, const FocusFamily& focus) {
    BookForm form(around, focus);
    return run(around, form.dialog, FormDialog::tr("Book the meeting"), [&]() -> Result<void> {
        const auto booking = form.booking();
        return booking ? presenter.book(focus, form.part(), *booking) : booking.error();
    });
}

} // namespace rollbook
