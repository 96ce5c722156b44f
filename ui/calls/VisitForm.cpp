// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/VisitForm.h"

#include "core/office/OfficeErrors.h"
#include "core/office/board/VisitAddresses.h"
#include "core/office/work/RecordContact.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/BoardWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kKinds{ContactKind::Visit, ContactKind::WelfareCheck, ContactKind::Referral};

QString tr(const char* text) {
    return QCoreApplication::translate("calls", text);
}

QString addressWords(const Address& address) {
    QStringList lines{address.line1, address.line2, address.line3, address.town, address.postcode};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

struct VisitForm {
    VisitForm(const Surroundings& surroundings, const Pupil& pupil);
    RecordContact::Request request() const;
    Result<void> save() const;

    const Surroundings around;
    const PupilId about;
    const QDate today = around.clock().today();
    const std::vector<VisitAddress> places = visitAddresses(around.school(), about, today);
    FormDialog dialog;
    QComboBox* kind;
    QLineEdit* went;
    DateEdit* date;
    QTimeEdit* time;
    QComboBox* where;
    QCheckBox* isSeen;
    QLineEdit* spokenTo;
    QLineEdit* said;
    QCheckBox* isCardLeft;
    QLineEdit* reference;
    QLineEdit* nextStep;
};

VisitForm::VisitForm(const Surroundings& surroundings, const Pupil& pupil)
    : around(surroundings)
    , about(pupil.id)
    , dialog(around.theme, today, u"calls.visitForm"_s, tr("Visit or enquiry"),
             u"%1, %2"_s.arg(around.privacy.listName(pupil), pupil.classOn(today))) {
    QStringList kinds;
    for (const ContactKind each : kKinds)
        kinds += words::name(each);
    kind = dialog.addChoice(u"kind"_s, tr("&What"), kinds);
    went = dialog.addLine(u"went"_s, tr("&Who went, or asked"), around.desk.author().name);
    date = dialog.addDate(u"date"_s, tr("&On"), today);
    date->setRange({}, today);
    time = makeTimeField(u"calls.visitForm.time"_s, tr("At what time"), around.clock().now().time());
    dialog.add(tr("&At"), time);
    QStringList addresses;
    for (const VisitAddress& each : places)
        addresses += u"%1: %2"_s.arg(each.isHome ? tr("home") : each.relationship,
                                     around.privacy.words(addressWords(each.address)));
    addresses += tr("No address");
    where = dialog.addChoice(u"where"_s, tr("Wh&ere"), addresses);
    isSeen = dialog.addCheck(u"seen"_s, tr("The &child was seen"));
    spokenTo = dialog.addLine(u"spokenTo"_s, tr("&Spoken to"), {}, tr("Empty: nobody"));
    said = dialog.addLine(u"said"_s, tr("What was said or &found"));
    isCardLeft = dialog.addCheck(u"card"_s, tr("A card was &left"));
    reference = dialog.addLine(u"reference"_s, tr("&Reference"), {},
                               tr("Of the police or social care, where they were asked"));
    nextStep = dialog.addLine(u"nextStep"_s, tr("&Next step"));
    dialog.setVerb(tr("Save"), [this] { return save(); });
}

RecordContact::Request VisitForm::request() const {
    const auto place = std::size_t(where->currentIndex());
    const bool isReached = !spokenTo->text().trimmed().isEmpty();
    return {.contact = {.pupil = about,
                        .at = QDateTime(date->date(), time->time()),
                        .kind = kKinds[std::size_t(kind->currentIndex())],
                        .withName = spokenTo->text().trimmed(),
                        .outcome = isReached ? ContactOutcome::Reached : ContactOutcome::NoAnswer,
                        .said = said->text().trimmed()},
            .visit = Visit{.went = went->text().trimmed(),
                           .address = place < places.size() ? addressWords(places[place].address)
                                                            : QString(),
                           .isPupilSeen = isSeen->isChecked(),
                           .spokenTo = spokenTo->text().trimmed(),
                           .isCardLeft = isCardLeft->isChecked(),
                           .reference = reference->text().trimmed(),
                           .nextStep = nextStep->text().trimmed()}};
}

Result<void> VisitForm::save() const {
    if (went->text().trimmed().isEmpty() || said->text().trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    const auto made = RecordContact(around.office).run(request(), around.desk.author());
    return made ? Result<void>() : made.error();
}

} // namespace

void askAboutVisit(const Surroundings& around, PupilId pupil) {
    const Pupil* about = around.school().roll.pupil(pupil);
    if (!about)
        return;
    VisitForm form(around, *about);
    around.dialogs.run(form.dialog);
}

} // namespace rollbook
