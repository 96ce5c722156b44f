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
#include "ui/widgets/CheckColumn.h"
#include "ui/widgets/DateEdit.h"
#include "ui/words/AgreedWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QTime kUsualTime(15, 30); // when staff are free

struct GiveForm {
    GiveForm(const Surroundings& around, const FocusPresenter& presenter, PupilId pupil);

    QString pupilLabel(PupilId id) const;
    void showRoles(); // with what the person chosen has of each
    FocusFamily focus() const;

    const Surroundings& around;
    const std::optional<DateRange> halfTerm;
    const std::vector<PupilId> family;
    const std::vector<StaffMember> staff;
    FormDialog dialog;
    CheckColumn* pupils;
    QComboBox* to;
    QComboBox* as;
    QPlainTextEdit* words;
};

GiveForm::GiveForm(const Surroundings& surroundings, const FocusPresenter& presenter, PupilId pupil)
    : around(surroundings)
    , halfTerm(presenter.halfTermToGive())
    , family(householdOf(around.school(), pupil, around.clock().today()))
    , staff(around.desk.people())
    , dialog(around.theme, around.clock().today(), u"absence.give"_s,
             FormDialog::tr("Give a family to somebody"),
             halfTerm ? FormDialog::tr("For the half-term %1. A meeting begins it and one ends it.")
                            .arg(halfTermName(around.school().calendar, *halfTerm))
                      : QString()) {
    QStringList labels;
    for (const PupilId each : family)
        labels.append(pupilLabel(each));
    pupils = new CheckColumn(u"absence.give.pupil"_s, labels);
    for (std::size_t nth = 0; nth < family.size(); ++nth)
        pupils->setChecked(nth, true);
    dialog.add(FormDialog::tr("Pupils"), pupils);
    QStringList names;
    for (const StaffMember& each : staff)
        names.append(around.privacy.name(each.name));
    to = dialog.addChoice(u"to"_s, FormDialog::tr("&To"), names);
    as = dialog.addChoice(u"as"_s, FormDialog::tr("&As"), {});
    this->words = dialog.addText(u"words"_s, FormDialog::tr("To t&ry"));
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
                                           staff[std::size_t(std::max(0, to->currentIndex()))].id,
                                           row.role, *halfTerm),
                           mostFocusFamilies(around.school(), row.role, day));
        }
        as->addItem(label);
    }
    as->setCurrentIndex(before);
}

FocusFamily GiveForm::focus() const {
    return {.pupils = pupils->checked(family),
            .staff = staff.empty() ? StaffId{0} : staff[std::size_t(to->currentIndex())].id,
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
    CheckColumn* who;
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
    who = new CheckColumn(u"absence.bookFocus.contact"_s, names,
                          FormDialog::tr("Nobody of the family may be asked."));
    dialog.add(FormDialog::tr("Of the family"), who);
    with = dialog.addLine(u"with"_s, FormDialog::tr("&Others"), {},
                          FormDialog::tr("names and what they are, such as the school nurse"));
    place = dialog.addLine(u"place"_s, FormDialog::tr("&Where"), {},
                           FormDialog::tr("a room, by telephone"));
    date = dialog.addDate(u"date"_s, FormDialog::tr("&Day"));
    time = dialog.addTime(u"time"_s, FormDialog::tr("&Time"), kUsualTime);
}

Result<MeetingEvent> BookForm::booking() const {
    const auto day = dateIn(*date);
    if (!day)
        return day.error();
    return MeetingEvent{.contacts = who->checked(contacts),
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
    form.dialog.setVerb(FormDialog::tr("Give the family"), around.privacy,
                        [&] { return presenter.give(form.focus()); });
    return around.dialogs.run(form.dialog);
}

bool askToTakeBack(const Surroundings& around, FocusPresenter& presenter, const FocusFamily& focus) {
    FormDialog dialog(around.theme, around.clock().today(), u"absence.takeBack"_s,
                      FormDialog::tr("Take the family back?"),
                      FormDialog::tr("From today it is nobody’s and can be given to somebody else. "
                                     "What was done stays in the record."));
    const QLineEdit* why = dialog.addLine(u"why"_s, FormDialog::tr("&Why, kept in the record"));
    dialog.setVerb(FormDialog::tr("Take back"), around.privacy,
                   [&] { return presenter.takeBack(focus.id, why->text()); });
    return around.dialogs.run(dialog);
}

bool askToBook(const Surroundings& around, FocusPresenter& presenter, const FocusFamily& focus) {
    BookForm form(around, focus);
    form.dialog.setVerb(FormDialog::tr("Book the meeting"), around.privacy, [&]() -> Result<void> {
        const auto booking = form.booking();
        return booking ? presenter.book(focus, form.part(), *booking) : booking.error();
    });
    return around.dialogs.run(form.dialog);
}

} // namespace rollbook
