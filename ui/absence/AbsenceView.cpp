// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceView.h"

#include "ui/absence/AbsenceListPage.h"
#include "ui/absence/charts/ChartsPage.h"
#include "ui/absence/focus/FocusPage.h"
#include "ui/absence/GroupsPage.h"

using namespace Qt::StringLiterals;

namespace rollbook {

AbsenceView::AbsenceView(const Surroundings& around)
    : PagedView(ViewId::Absence, tr("Pages of absence"), around)
    , m_presenter(around)
    , m_focus(around) {
    addNextPage(tr("Goes to the next page of absence"));
    auto* list = new AbsenceListPage(around, m_presenter, m_focus);
    auto* groups = new GroupsPage(around, m_presenter);
    add(list);
    add(groups);
    add(new FocusPage(around, m_focus));
    add(new ChartsPage(around, m_presenter));
    connect(groups, &GroupsPage::opened, this, [this, list](const QString& group) {
        bring(*list, {.view = id(), .page = list->page()});
        list->showGroup(group);
    });
    connect(&around.office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (!AbsencePresenter::concerns(change))
            return;
        if (current().page() == "focus"_L1)
            m_focus.load();
        if (isVisible())
            m_presenter.follow(change);
        else
            m_presenter.leaveForLater();
    });
}

} // namespace rollbook
