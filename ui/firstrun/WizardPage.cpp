// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/WizardPage.h"

#include "ui/setup/ImportPresenter.h"
#include "ui/widgets/FormRows.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

WizardPage::WizardPage(const QString& id, const QString& title, const QString& hint)
    : m_title(title)
    , m_body(new QVBoxLayout(this)) {
    setObjectName(u"wizard."_s + id);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::kMedium);
    m_body->addWidget(makeWords(title, "title"));
    m_body->addWidget(makeWords(hint));
    m_body->addSpacing(space::kHair);
}

std::vector<std::unique_ptr<WizardPage>> makeWizardPages(NewSchool& school,
                                                         const FirstRunSurroundings& around) {
    std::vector<std::unique_ptr<WizardPage>> pages;
    pages.push_back(makeDetailsStep(school, around));
    pages.push_back(makeDatesStep(school, around));
    pages.push_back(makeTimesStep(school));
    pages.push_back(makeOfficerStep(school));
    for (const ImportKind kind : {ImportKind::Pupils, ImportKind::Contacts, ImportKind::Marks})
        pages.push_back(makeImportStep(kind, school, around));
    pages.push_back(makeSummaryStep(school));
    return pages;
}

} // namespace rollbook
