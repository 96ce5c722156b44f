// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilForms.h"

#include "ui/pupil/PupilPresenter.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kKinds{RestrictionKind::DoNotContact, RestrictionKind::NoInformation,
                            RestrictionKind::MustNotCollect, RestrictionKind::AddressSecret};

QString backing() {
    return FormDialog::tr("For somebody with parental responsibility: only an order you have seen, "
                          "or the safeguarding lead’s recorded decision.");
}

QString nameOf(const Surroundings& around, ContactId id) {
    const Contact* contact = around.school().roll.contact(id);
    return contact ? around.privacy.name(contact->fullName()) : QString();
}

QStringList contactLabels(const Surroundings& around, const PupilPresenter& presenter) {
    QStringList labels;
    for (const PupilContact* link : presenter.contacts())
        labels += u"%1 · %2"_s.arg(nameOf(around, link->contact), link->relationship);
    return labels;
}

QStringList kindLabels() {
    QStringList labels;
    for (const RestrictionKind kind : kKinds)
        labels += words::name(kind);
    return labels;
}

QStringList standingLabels(const Surroundings& around,
                           const std::vector<PupilPresenter::Standing>& all) {
    QStringList labels;
    for (const auto& [contact, restriction] : all)
        labels += u"%1 · %2, %3"_s.arg(nameOf(around, contact), words::name(restriction.kind),
                                       words::range({restriction.from, restriction.to}));
    return labels;
}

// What stands behind a restriction, or behind lifting one.
struct Decision {
    explicit Decision(FormDialog& form)
        : reason(form.addLine(u"reason"_s, FormDialog::tr("&Reason")))
        , decidedBy(form.addLine(u"decidedBy"_s, FormDialog::tr("&Decided by")))
        , orderSeen(form.addCheck(u"orderSeen"_s, FormDialog::tr("I have seen the &order"))) {}

    Restriction restriction(const DateRange& range) const {
        return {.from = range.from,
                .to = range.to,
                .reason = reason->text().trimmed(),
                .decidedBy = decidedBy->text().trimmed(),
                .orderSeen = orderSeen->isChecked()};
    }

    QLineEdit* reason;
    QLineEdit* decidedBy;
    QCheckBox* orderSeen;
};

} // namespace

void askToRestrict(const Surroundings& around, PupilPresenter& presenter) {
    const QDate today = around.clock().now().date();
    FormDialog form(around.theme, today, u"pupils.restrictForm"_s,
                    FormDialog::tr("Restrict a contact"), backing());
    QComboBox* whom =
        form.addChoice(u"contact"_s, FormDialog::tr("&Contact"), contactLabels(around, presenter));
    QComboBox* kind = form.addChoice(u"kind"_s, FormDialog::tr("&What"), kindLabels());
    DateEdit* from = form.addDate(u"from"_s, FormDialog::tr("&From"), today);
    DateEdit* to = form.addDate(u"to"_s, FormDialog::tr("&Until, if it ends"));
    const Decision decision(form);
    DateEdit* review = form.addDate(u"review"_s, FormDialog::tr("Re&view on"));
    form.setVerb(FormDialog::tr("Set restriction"), [&]() -> Result<void> {
        const auto range = rangeIn(*from, *to);
        if (!range)
            return range.error();
        Restriction restriction = decision.restriction(*range);
        restriction.kind = kKinds[std::size_t(kind->currentIndex())];
        restriction.review = review->date();
        const auto chosen = presenter.contacts()[std::size_t(whom->currentIndex())]->contact;
        return presenter.restrictContact(chosen, restriction);
    });
    around.dialogs.run(form);
}

void askToLift(const Surroundings& around, PupilPresenter& presenter) {
    const auto standing = presenter.standing();
    const QDate today = around.clock().now().date();
    FormDialog form(around.theme, today, u"pupils.liftForm"_s, FormDialog::tr("Lift a restriction"),
                    backing());
    QComboBox* which =
        form.addChoice(u"which"_s, FormDialog::tr("&Which"), standingLabels(around, standing));
    DateEdit* from = form.addDate(u"from"_s, FormDialog::tr("From this da&y on"), today);
    const Decision decision(form);
    form.setVerb(FormDialog::tr("Lift restriction"), [&]() -> Result<void> {
        const auto day = dateIn(*from);
        return day ? presenter.lift(standing[std::size_t(which->currentIndex())],
                                    decision.restriction({*day, {}}))
                   : day.error();
    });
    around.dialogs.run(form);
}

} // namespace rollbook
