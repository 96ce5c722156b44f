// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/ImportPanel.h"
#include "ui/setup/SetupPages.h"
#include "ui/shell/Desk.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class ListsPage final : public SetupPage {
public:
    explicit ListsPage(const Surroundings& around)
        : SetupPage(u"lists"_s, tr("Bring in lists"),
                    tr("Pupils, contacts and marks from the school’s MIS. Everything found is shown "
                       "first; nothing is written until you bring it in."), around) {
        auto* tabs = new QTabWidget;
        tabs->setObjectName(u"setup.lists.tabs"_s);
        tabs->tabBar()->setAccessibleName(tr("Kinds of list"));
        for (const ImportKind kind : {ImportKind::Pupils, ImportKind::Contacts, ImportKind::Marks})
            tabs->addTab(panelOf(kind), importName(kind));
        body()->addWidget(tabs, 1);
    }

    void load() override {}

private:
    ImportPanel* panelOf(ImportKind kind) {
        auto* panel = new ImportPanel(kind, around().office, around().dialogs, around().theme,
                                      [this] { return around().desk.author(); });
        panel->obey(around().privacy);
        panel->layout()->setContentsMargins(0, space::kMedium, 0, 0);
        return panel;
    }
};

} // namespace

std::unique_ptr<SetupPage> makeListsPage(const Surroundings& around) {
    return std::make_unique<ListsPage>(around);
}

} // namespace rollbook
