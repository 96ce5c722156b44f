// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LineList.h"
#include "ui/setup/SetupPages.h"
#include "ui/setup/StaffPresenter.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/widgets/FormRows.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class StaffPage final : public SetupPage {
public:
    explicit StaffPage(const Surroundings& around)
        : SetupPage(u"staff"_s, tr("Staff and PINs"),
                    tr("Who may sit at the desk. A name and a job title stand beside every mark, so "
                       "nobody is ever removed; somebody who has left is no longer offered."), around)
        , m_presenter(around.office)
        , m_list(makeList(m_presenter.model(), around.theme, u"setup.staff.list"_s, tr("Staff")))
        , m_add(button(u"staff.add"_s, tr("Add…"), ButtonKind::Primary, [this] { edit({}); }))
        , m_edit(button(u"staff.edit"_s, tr("Change…"), ButtonKind::Plain, [this] { editChosen(); }))
        , m_leave(button(u"staff.leave"_s, tr("Has left"), ButtonKind::Plain, [this] { turn(); })) {
        setColumnWidths(*m_list, {220, 280, 100});
        body()->addLayout(row({m_add, m_edit, m_leave}));
        body()->addWidget(m_list, 1);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showChosen(); });
        connect(m_list, &QTableView::activated, this, [this] { editChosen(); });
        connect(&m_presenter.model(), &QAbstractItemModel::dataChanged, this, [this] { showChosen(); });
    }

    void load() override {
        m_presenter.load();
        showChosen();
    }

private:
    const StaffMember* chosen() const { return m_presenter.member(chosenKey(*m_list)); }

    void showChosen() {
        m_edit->setEnabled(chosen() != nullptr);
        m_leave->setEnabled(chosen() != nullptr);
        m_leave->setText(chosen() && !chosen()->isHere ? tr("Works here again") : tr("Has left"));
    }

    void editChosen() {
        if (chosen())
            edit(*chosen());
    }

    void edit(StaffMember member) {
        const bool isNew = member.id.value() == 0;
        FormDialog dialog(around().theme, around().clock().today(), u"staff"_s,
                          isNew ? tr("Add somebody to the staff") : tr("Change %1").arg(member.name));
        QLineEdit* name = dialog.addLine(u"name"_s, tr("Name"), member.name);
        QLineEdit* title = dialog.addLine(u"jobTitle"_s, tr("Job title"), member.jobTitle);
        auto* pin = makePinField(u"staff.pin"_s);
        auto* again = makePinField(u"staff.again"_s);
        dialog.add(tr("PIN"), pin, isNew ? tr("4 to 12 figures; or empty, and they choose it at the desk.")
                                         : tr("Empty keeps the PIN there is."));
        dialog.add(tr("The same again"), again);
        dialog.setVerb(isNew ? tr("Add") : tr("Save"), [&]() -> QString {
            member.name = name->text().trimmed();
            member.jobTitle = title->text().trimmed();
            const bool hasPin = !pin->text().isEmpty() || !again->text().isEmpty();
            const QString fault = hasPin ? faultOfPin(pin->text(), again->text()) : QString();
            return fault.isEmpty() ? m_presenter.save(member, pin->text(), around().desk.author()) : fault;
        });
        if (around().dialogs.run(dialog))
            tell({}, tr("Saved."));
    }

    void turn() {
        if (const StaffMember* member = chosen())
            tell(m_presenter.setHere(member->id, !member->isHere, around().desk.author()));
    }

    StaffPresenter m_presenter;
    QTableView* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_leave;
};

} // namespace

std::unique_ptr<SetupPage> makeStaffPage(const Surroundings& around) {
    return std::make_unique<StaffPage>(around);
}

} // namespace rollbook
