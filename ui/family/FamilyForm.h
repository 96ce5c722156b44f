// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/family/FamilyPresenter.h"
#include "ui/shell/FormDialog.h"

namespace rollbook {

class CheckColumn;

// A form of this room. What refuses it is said with the people it names hidden while names are.
class FamilyForm : public FormDialog {
    Q_OBJECT
public:
    // `name` is "plan": the form is "family.planForm", its fields "family.planForm.from".
    FamilyForm(const Surroundings& around, const QString& name, const QString& title,
               const QString& text = {});

    void addField(const QString& name, const QString& label, QWidget* field,
                  const QString& hint = {});
    // Shows the form until it is done or given up.
    void run(const QString& verb, const std::function<Result<void>()>& act);

private:
    const Surroundings m_around;
};

// Those of a pupil's contacts who may be asked, a line each, and the others in words.
class WhoComes {
public:
    WhoComes(FamilyForm& form, const FamilyPresenter& presenter);

    void show(const MeetingEvent& event);
    std::vector<ContactId> contacts() const;
    QString others() const;
    void setOffered(bool offered);

private:
    FamilyForm& m_form;
    const std::vector<FamilyPresenter::Invitee> m_invitees;
    CheckColumn* m_contacts; // beside m_invitees
    QLineEdit* m_others;
};

} // namespace rollbook
