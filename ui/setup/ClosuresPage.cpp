// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/CloseDialog.h"
#include "ui/setup/LineList.h"
#include "ui/setup/SetupPages.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/FormRows.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class ClosuresPage final : public SetupPage {
public:
    explicit ClosuresPage(const Surroundings& around)
        : SetupPage(u"closures"_s, tr("Closures"),
                    tr("What stands closed. A closure never touches a mark: it covers those under it, "
                       "and lifting it brings every one of them back."), around)
        , m_presenter(around.office)
        , m_list(makeList(m_presenter.model(), around.theme, u"setup.closures.list"_s,
                          tr("Closures that stand, newest first")))
        , m_close(button(u"closures.close"_s, tr("Close the school…"), ButtonKind::Primary, [this] { close(); }))
        , m_lift(button(u"closures.lift"_s, tr("Lift…"), ButtonKind::Plain, [this] { lift(); })) {
        setColumnWidths(*m_list, {176, 144, 64, 130, 176});
        body()->addLayout(row({m_close, m_lift}));
        body()->addWidget(m_list, 1);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showLift(); });
    }

    void load() override {
        m_presenter.load();
        showLift();
    }

private:
    void showLift() { m_lift->setEnabled(m_presenter.closure(chosenKey(*m_list)) != nullptr); }

    void close() {
        if (closeSchool(around()))
            tell({}, tr("The closure is entered and covers what it showed."));
    }

    void lift() {
        const Closure* closure = m_presenter.closure(chosenKey(*m_list));
        if (!closure)
            return;
        const auto answer = around().dialogs.askReason(
            {.title = tr("Lift this closure?"),
             .text = tr("The sessions are due again, and every mark it covered is back."),
             .lines = {m_presenter.inWords(*closure)},
             .verb = tr("Lift the closure"),
             .asksOnWhoseWord = false});
        if (answer)
            tell(m_presenter.lift(closure->id, answer->reason, around().desk.author()),
                 tr("Lifted. The marks it covered are back."));
    }

    ClosuresPresenter m_presenter;
    QTableView* m_list;
    QPushButton* m_close;
    QPushButton* m_lift;
};

} // namespace

std::unique_ptr<SetupPage> makeClosuresPage(const Surroundings& around) {
    return std::make_unique<ClosuresPage>(around);
}

} // namespace rollbook
