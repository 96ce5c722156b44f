// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/TimesForm.h"

#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isInOrder(const RegisterTimes& times) {
    return times.am.opens < times.am.closes && times.am.closes <= times.am.ends
           && times.am.ends <= times.pm.opens && times.pm.opens < times.pm.closes
           && times.pm.closes <= times.pm.ends;
}

class TimesStep final : public WizardPage {
public:
    explicit TimesStep(NewSchool& school)
        : WizardPage(u"times"_s, tr("Register times"),
                     tr("Up to the opening a pupil is present, up to the closing late, and after it "
                        "late and counted absent. Changing them later never changes a past mark."))
        , m_school(school)
        , m_form(new TimesForm) {
        body()->addWidget(m_form);
        body()->addStretch(1);
    }

    void enter() override { m_form->setTimes(m_school.times); }

    QString leave() override {
        RegisterTimes times = m_form->times(m_school.times.from);
        times.years = m_school.times.years;
        if (!isInOrder(times))
            return tr("The times are out of order: a register opens, then closes, then its session ends, "
                      "and the afternoon follows the morning.");
        m_school.times = times;
        return {};
    }

    QWidget* firstFocus() override { return m_form->findChild<QTimeEdit*>(); }

private:
    NewSchool& m_school;
    TimesForm* m_form;
};

} // namespace

std::unique_ptr<WizardPage> makeTimesStep(NewSchool& school) {
    return std::make_unique<TimesStep>(school);
}

} // namespace rollbook
