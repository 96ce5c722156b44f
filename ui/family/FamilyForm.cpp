// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyForm.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/CheckColumn.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString formName(const QString& name) {
    return u"family.%1Form"_s.arg(name);
}

} // namespace

FamilyForm::FamilyForm(const Surroundings& around, const QString& name, const QString& title,
                       const QString& text)
    : FormDialog(around.theme, around.clock().today(), formName(name), title, text)
    , m_around(around) {}

void FamilyForm::addField(const QString& name, const QString& label, QWidget* field,
                          const QString& hint) {
    field->setObjectName(u"%1.%2"_s.arg(objectName(), name));
    add(label, field, hint);
}

void FamilyForm::run(const QString& verb, const std::function<Result<void>()>& act) {
    setVerb(verb, m_around.privacy, act);
    m_around.dialogs.run(*this);
}

WhoComes::WhoComes(FamilyForm& form, const FamilyPresenter& presenter)
    : m_form(form)
    , m_invitees(presenter.invitees())
    , m_contacts(nullptr)
    , m_others(nullptr) {
    QStringList names;
    for (const FamilyPresenter::Invitee& invitee : m_invitees)
        names.append(invitee.name);
    m_contacts = new CheckColumn(form.objectName() + u".contact"_s, names,
                                 FormDialog::tr("Nobody of the family may be asked."));
    form.add(FormDialog::tr("Of the family"), m_contacts);
    m_others = form.addLine(u"with"_s, FormDialog::tr("&Others"));
    m_others->setPlaceholderText(FormDialog::tr("names, and what they are"));
}

void WhoComes::show(const MeetingEvent& event) {
    for (std::size_t i = 0; i < m_invitees.size(); ++i)
        m_contacts->setChecked(i, std::ranges::find(event.contacts, m_invitees[i].contact) !=
                                      event.contacts.end());
    m_others->setText(event.with);
}

std::vector<ContactId> WhoComes::contacts() const {
    std::vector<ContactId> chosen;
    for (const FamilyPresenter::Invitee& invitee : m_contacts->checked(m_invitees))
        chosen.push_back(invitee.contact);
    return chosen;
}

QString WhoComes::others() const {
    return m_others->text();
}

void WhoComes::setOffered(bool offered) {
    m_form.setOffered(*m_contacts, offered);
    m_form.setOffered(*m_others, offered);
}

} // namespace rollbook
