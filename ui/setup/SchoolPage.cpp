// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Settings.h"
#include "ui/setup/DetailsForm.h"
#include "ui/setup/SetupPages.h"
#include "ui/setup/SetupWords.h"
#include "ui/shell/Desk.h"
#include "ui/words/Sentences.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class SchoolPage final : public SetupPage {
public:
    explicit SchoolPage(const Surroundings& around)
        : SetupPage(u"school"_s, tr("School"),
                    tr("Who the school is: on every register, return and letter."), around)
        , m_form(new DetailsForm)
        , m_save(button(u"school.save"_s, tr("Save"), ButtonKind::Primary, [this] { save(); })) {
        body()->addWidget(m_form);
        body()->addLayout(row({m_save}));
        body()->addStretch(1);
    }

    void load() override { m_form->setDetails(around().school().details); }

private:
    void save() {
        const QString fault = setupwords::faultOf(m_form->details());
        if (!fault.isEmpty()) {
            tell(fault);
            return;
        }
        const auto saved =
            ChangeSettings(around().office).setDetails(m_form->details(), around().desk.author());
        tell(saved ? QString() : sentence(saved.error()), tr("Saved."));
    }

    DetailsForm* m_form;
    QPushButton* m_save;
};

} // namespace

std::unique_ptr<SetupPage> makeSchoolPage(const Surroundings& around) {
    return std::make_unique<SchoolPage>(around);
}

} // namespace rollbook
