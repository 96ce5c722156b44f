// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/StaffPresenter.h"
#include "ui/widgets/FormRows.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class OfficerStep final : public WizardPage {
public:
    explicit OfficerStep(NewSchool& school)
        : WizardPage(u"officer"_s, tr("Who is at the desk?"),
                     tr("Your name and job title go with every mark you make: they are evidence. A PIN "
                        "confirms that it is you. Others are added in Setup."))
        , m_school(school)
        , m_name(makeField(u"officer.name"_s))
        , m_title(makeField(u"officer.jobTitle"_s))
        , m_pin(makePinField(u"officer.pin"_s))
        , m_again(makePinField(u"officer.again"_s)) {
        auto* rows = new FormRows;
        rows->add(tr("Your name"), m_name);
        rows->add(tr("Your job title"), m_title);
        rows->add(tr("PIN"), m_pin, tr("4 to 12 figures."));
        rows->add(tr("The same PIN again"), m_again);
        body()->addLayout(rows);
        body()->addStretch(1);
    }

    void enter() override {
        m_name->setText(m_school.officer.name);
        m_title->setText(m_school.officer.jobTitle.isEmpty() ? tr("Attendance Officer")
                                                             : m_school.officer.jobTitle);
        m_pin->setText(m_school.pin);
        m_again->setText(m_school.pin);
    }

    // From here on there is a file to bring lists into.
    QString leave() override {
        const QString person = faultOfPerson(m_name->text(), m_title->text());
        const QString fault = person.isEmpty() ? faultOfPin(m_pin->text(), m_again->text()) : person;
        if (!fault.isEmpty())
            return fault;
        m_school.officer = {.name = m_name->text().trimmed(), .jobTitle = m_title->text().trimmed()};
        m_school.pin = m_pin->text();
        return m_school.write();
    }

    QWidget* firstFocus() override { return m_name; }

private:
    NewSchool& m_school;
    QLineEdit* m_name;
    QLineEdit* m_title;
    QLineEdit* m_pin;
    QLineEdit* m_again;
};

} // namespace

std::unique_ptr<WizardPage> makeOfficerStep(NewSchool& school) {
    return std::make_unique<OfficerStep>(school);
}

} // namespace rollbook
