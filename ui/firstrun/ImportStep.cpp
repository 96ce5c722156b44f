// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"
#include "ui/firstrun/WizardPage.h"
#include "ui/setup/ImportPanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString idOf(ImportKind kind) {
    return kind == ImportKind::Pupils ? u"pupils"_s : kind == ImportKind::Contacts ? u"contacts"_s : u"marks"_s;
}

QString titleOf(ImportKind kind) {
    return kind == ImportKind::Pupils     ? WizardPage::tr("Bring in pupils")
           : kind == ImportKind::Contacts ? WizardPage::tr("Bring in contacts")
                                          : WizardPage::tr("Bring in marks");
}

QString hintOf(ImportKind kind) {
    return kind == ImportKind::Marks
               ? WizardPage::tr("As many files as there are, one after another. It can wait: Setup brings them in too.")
               : WizardPage::tr("It can wait: Setup brings lists in too.");
}

class ImportStep final : public WizardPage {
public:
    ImportStep(ImportKind kind, NewSchool& school, const FirstRunSurroundings& around)
        : WizardPage(idOf(kind), titleOf(kind), hintOf(kind))
        , m_kind(kind)
        , m_school(school)
        , m_dialogs(around.dialogs)
        , m_theme(around.theme) {}

    // The file under way may be another one since; the panel belongs to one file.
    void enter() override {
        if (m_panel && m_office == m_school.office())
            return;
        delete m_panel;
        m_office = m_school.office();
        ROLLBOOK_REQUIRE(m_office, u"no file to bring lists into"_s);
        m_panel = new ImportPanel(m_kind, *m_office, m_dialogs, m_theme, [this] { return m_school.officer; });
        body()->addWidget(m_panel, 1);
        m_school.broughtIn.erase(m_kind);
        connect(m_panel, &ImportPanel::broughtIn, this, [this] {
            m_school.broughtIn[m_kind] = m_panel->presenter().broughtIn();
            Q_EMIT changed();
        });
    }

    QString leave() override {
        const bool waits = m_panel->presenter().canBringIn();
        return waits && !std::exchange(m_hasWarned, true)
                   ? tr("“%1” has not been brought in. Bring it in, or go on without it.")
                         .arg(m_panel->presenter().fileName())
                   : QString();
    }

    QWidget* firstFocus() override { return m_panel->firstFocus(); }
    bool maySkip() const override { return m_panel && !m_panel->presenter().hasBroughtIn(); }

private:
    const ImportKind m_kind;
    NewSchool& m_school;
    Dialogs& m_dialogs;
    const Theme& m_theme;
    Office* m_office = nullptr;
    ImportPanel* m_panel = nullptr;
    bool m_hasWarned = false;
};

} // namespace

std::unique_ptr<WizardPage> makeImportStep(ImportKind kind, NewSchool& school,
                                           const FirstRunSurroundings& around) {
    return std::make_unique<ImportStep>(kind, school, around);
}

} // namespace rollbook
