// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/DetailsForm.h"
#include "ui/setup/SetupWords.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/FormRows.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A name that every file system takes.
QString fileNameFor(const QString& school) {
    static const QRegularExpression kUnfit(uR"([\\/:*?"<>|.]+)"_s);
    const QString name = QString(school).remove(kUnfit).simplified();
    return (name.isEmpty() ? DetailsForm::tr("My school") : name) + u".rollbook"_s;
}

class DetailsStep final : public WizardPage {
public:
    DetailsStep(NewSchool& school, const FirstRunSurroundings& around)
        : WizardPage(u"details"_s, tr("Your school"),
                     tr("These stand on every register, return and letter. All of it can be changed later."))
        , m_school(school)
        , m_dialogs(around.dialogs)
        , m_form(new DetailsForm)
        , m_place(makeField(u"wizard.file"_s, 400))
        , m_choose(makeButton(tr("Choose…"))) {
        m_choose->setObjectName(u"wizard.chooseFile"_s);
        m_choose->setAutoDefault(true);
        m_choose->setAccessibleName(tr("Choose where the file is kept"));
        body()->addWidget(m_form);
        auto* rows = new FormRows;
        auto* row = new QHBoxLayout;
        m_place->setAccessibleName(tr("Where the file is kept"));
        row->addWidget(m_place);
        row->addWidget(m_choose);
        rows->addLayout(tr("Kept in"), row, tr("One file holds the whole school. Keep it on this computer’s own disk."));
        body()->addLayout(rows);
        body()->addStretch(1);
        connect(m_form, &DetailsForm::edited, this, &DetailsStep::propose);
        connect(m_place, &QLineEdit::textEdited, this, [this] { m_isChosen = true; });
        connect(m_choose, &QPushButton::clicked, this, &DetailsStep::choose);
    }

    void enter() override {
        m_form->setDetails(m_school.details);
        if (m_school.file.isEmpty())
            return propose();
        m_isChosen = true;
        m_place->setText(QDir::toNativeSeparators(m_school.file));
    }

    QString leave() override {
        m_school.details = m_form->details();
        m_school.file = QDir::fromNativeSeparators(m_place->text().trimmed());
        const QString fault = setupwords::faultOf(m_school.details);
        return fault.isEmpty() ? m_school.refusalOfPlace() : fault;
    }

    QWidget* firstFocus() override { return m_form->findChild<QLineEdit*>(); }

private:
    // Follows the name until the person says otherwise.
    void propose() {
        if (m_isChosen)
            return;
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        m_place->setText(QDir::toNativeSeparators(documents.filePath(fileNameFor(m_form->details().name))));
    }

    void choose() {
        const auto chosen = m_dialogs.chooseFileToSave({.title = tr("Where is the school’s file kept?"),
                                                        .filter = tr("Rollbook files (*.rollbook)"),
                                                        .suggested = m_place->text()});
        if (!chosen)
            return;
        m_isChosen = true;
        m_place->setText(QDir::toNativeSeparators(*chosen));
    }

    NewSchool& m_school;
    Dialogs& m_dialogs;
    DetailsForm* m_form;
    QLineEdit* m_place;
    QPushButton* m_choose;
    bool m_isChosen = false;
};

} // namespace

std::unique_ptr<WizardPage> makeDetailsStep(NewSchool& school, const FirstRunSurroundings& around) {
    return std::make_unique<DetailsStep>(school, around);
}

} // namespace rollbook
