// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/YearForm.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class DatesStep final : public WizardPage {
public:
    DatesStep(NewSchool& school, const FirstRunSurroundings& around)
        : WizardPage(u"dates"_s, tr("The dates of %1").arg(school.year().toString()),
                     tr("The usual pattern is filled in: change what is otherwise at your school, or "
                        "bring in a calendar file. Files of earlier years may come in as well, for "
                        "marks made then."))
        , m_school(school)
        , m_dialogs(around.dialogs)
        , m_form(new YearForm(around.clock.today(), school.holidays()))
        , m_choose(makeButton(tr("Bring in a calendar file…")))
        , m_others(makeWords({}))
        , m_notice(new Notice(around.theme)) {
        m_choose->setObjectName(u"wizard.calendar"_s);
        m_choose->setAutoDefault(true);
        m_others->setObjectName(u"wizard.otherYears"_s);
        body()->addWidget(m_form);
        auto* row = new QHBoxLayout;
        row->addWidget(m_choose);
        row->addWidget(m_others);
        row->addStretch(1);
        m_others->setWordWrap(false);
        body()->addLayout(row);
        body()->addWidget(m_notice);
        body()->addStretch(1);
        connect(m_choose, &QPushButton::clicked, this, &DatesStep::choose);
    }

    void enter() override {
        m_form->setPlan(m_school.plan);
        m_others->setText(m_school.otherYears().isEmpty()
                              ? QString()
                              : tr("Also: %1").arg(m_school.otherYears().join(u"; "_s)));
    }

    QString leave() override {
        if (m_form->isWrong())
            return tr("One of the dates is not a day of this school year. It is marked.");
        m_school.plan = m_form->plan();
        return {};
    }

    QWidget* firstFocus() override { return m_form->findChild<DateEdit*>(); }

private:
    void choose() {
        const auto path = m_dialogs.chooseFileToOpen(
            {.title = tr("Choose a calendar file"), .filter = tr("Calendar files (*.json)")});
        QFile file(path.value_or(QString()));
        if (!path || !file.open(QIODevice::ReadOnly))
            return;
        m_school.plan = m_form->plan();
        const QString refused = m_school.takeCalendar(file.readAll(), QFileInfo(*path).fileName());
        enter();
        if (refused.isEmpty())
            m_notice->clear();
        else
            m_notice->say(NoticeKind::Refusal, refused);
    }

    NewSchool& m_school;
    Dialogs& m_dialogs;
    YearForm* m_form;
    QPushButton* m_choose;
    QLabel* m_others;
    Notice* m_notice;
};

} // namespace

std::unique_ptr<WizardPage> makeDatesStep(NewSchool& school, const FirstRunSurroundings& around) {
    return std::make_unique<DatesStep>(school, around);
}

} // namespace rollbook
