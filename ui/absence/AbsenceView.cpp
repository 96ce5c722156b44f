// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceView.h"

#include "ui/absence/AbsenceListPage.h"
#include "ui/absence/GroupsPage.h"

namespace rollbook {

AbsenceView::AbsenceView(const Surroundings& around)
    : PagedView(ViewId::Absence, tr("Pages of absence"), around)
    , m_presenter(around) {
    addNextPage(tr("Goes to the next page of absence"));
    auto* list = new AbsenceListPage(around, m_presenter);
    auto* groups = new GroupsPage(around, m_presenter);
    add(list);
    add(groups);
    connect(groups, &GroupsPage::opened, this, [this, list](const QString& group) {
        bring(*list, {.view = id(), .page = list->page()});
        list->showGroup(group);
    });
    connect(&around.office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (!AbsencePresenter::concerns(change))
            return;
        if (isVisible())
            m_presenter.follow(change);
        else
            m_presenter.leaveForLater();
    });
}

} // namespace rollbook
