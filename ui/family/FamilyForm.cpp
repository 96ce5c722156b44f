// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyForm.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 360;
constexpr int kTextLines = 3;

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

QPlainTextEdit* FamilyForm::addText(const QString& name, const QString& label,
                                    const QString& initial) {
    auto* made = new QPlainTextEdit(initial);
    made->setTabChangesFocus(true);
    made->setFixedSize(kWidth, kTextLines * made->fontMetrics().lineSpacing() + 20);
    addField(name, label, made);
    return made;
}

QTimeEdit* FamilyForm::addTime(const QString& name, const QString& label, QTime initial) {
    QTimeEdit* made = makeTimeField({}, QString(label).remove(u'&'), initial);
    addField(name, label, made);
    return made;
}

void FamilyForm::run(const QString& verb, const std::function<Result<void>()>& act) {
    setVerb(verb, Act([this, act] {
                const auto done = act();
                return done ? QString() : m_around.privacy.sentence(done.error());
            }));
    m_around.dialogs.run(*this);
}

WhoComes::WhoComes(FamilyForm& form, const FamilyPresenter& presenter)
    : m_form(form)
    , m_invitees(presenter.invitees())
    , m_column(new QWidget)
    , m_others(nullptr) {
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    for (const FamilyPresenter::Invitee& invitee : m_invitees) {
        m_checks.push_back(new QCheckBox(invitee.name));
        m_checks.back()->setObjectName(
            u"%1.contact%2"_s.arg(form.objectName()).arg(m_checks.size()));
        column->addWidget(m_checks.back());
    }
    if (m_checks.empty())
        column->addWidget(makeHint(FormDialog::tr("Nobody of the family may be asked.")));
    form.addField(u"contacts"_s, FormDialog::tr("Of the family"), m_column);
    m_others = form.addLine(u"with"_s, FormDialog::tr("&Others"));
    m_others->setPlaceholderText(FormDialog::tr("names, and what they are"));
}

void WhoComes::show(const MeetingEvent& event) {
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setChecked(std::ranges::find(event.contacts, m_invitees[i].contact) !=
                                event.contacts.end());
    m_others->setText(event.with);
}

std::vector<ContactId> WhoComes::contacts() const {
    std::vector<ContactId> chosen;
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        if (m_checks[i]->isChecked())
            chosen.push_back(m_invitees[i].contact);
    return chosen;
}

QString WhoComes::others() const {
    return m_others->text();
}

void WhoComes::setOffered(bool offered) {
    m_form.setOffered(*m_column, offered);
    m_form.setOffered(*m_others, offered);
}

} // namespace rollbook
