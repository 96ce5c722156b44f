// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Staff.h"
#include "ui/shell/FirstRunPage.h"

#include <QWidget>

class QVBoxLayout;

namespace rollbook {

class NewSchool;

// One thing to settle. `enter` shows what the school has so far; `leave` puts what is filled in
// into it, or says why not.
class WizardPage : public QWidget {
    Q_OBJECT
public:
    WizardPage(const QString& id, const QString& title, const QString& hint);

    QString title() const { return m_title; }
    virtual void enter() {}
    // A sentence; empty: on to the next.
    virtual QString leave() { return {}; }
    virtual QWidget* firstFocus() = 0;
    virtual bool maySkip() const { return false; } // the way on says so

Q_SIGNALS:
    void changed(); // what the way on says may differ now

protected:
    QVBoxLayout* body() { return m_body; }

private:
    const QString m_title;
    QVBoxLayout* m_body;
};

enum class ImportKind;
// In the order of the wizard. All of them outlived by what they are given.
std::vector<std::unique_ptr<WizardPage>> makeWizardPages(NewSchool& school,
                                                         const FirstRunSurroundings& around);
std::unique_ptr<WizardPage> makeDetailsStep(NewSchool& school, const FirstRunSurroundings& around);
std::unique_ptr<WizardPage> makeDatesStep(NewSchool& school, const FirstRunSurroundings& around);
std::unique_ptr<WizardPage> makeTimesStep(NewSchool& school);
std::unique_ptr<WizardPage> makeOfficerStep(NewSchool& school);
std::unique_ptr<WizardPage> makeImportStep(ImportKind kind, NewSchool& school,
                                           const FirstRunSurroundings& around);
std::unique_ptr<WizardPage> makeSummaryStep(NewSchool& school);

} // namespace rollbook
