// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceListPage.h"

#include "core/office/OfficeErrors.h"
#include "ui/absence/CouncilForm.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"

#include <QTableView>

using namespace Qt::StringLiterals;

// The list on its way to the council: those chosen in the table, or all that it shows.
namespace rollbook {

void AbsenceListPage::addCouncilCommand() {
    addCommand({.id = u"absence.council"_s,
                .text = tr("Give to the council…"),
                .description = tr("Prints or saves a list for the council of those shown, or of the "
                                  "rows chosen, and writes down that it was given"),
                .shortcut = QKeySequence(Qt::Key_K),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_filter.rowCount() > 0; },
                .run = [this] { giveToCouncil(); }});
}

// One row is in front at all times: it takes two to be chosen.
std::vector<PupilId> AbsenceListPage::chosen() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::vector<PupilId> pupils;
    if (rows.size() > 1)
        for (const QModelIndex& row : rows)
            pupils.push_back(m_presenter.model().rowAt(m_filter.mapToSource(row))->figures.year.pupil);
    return pupils;
}

void AbsenceListPage::giveToCouncil() {
    if (around().office.isReadOnly())
        return refuse(*m_notice, around().privacy, Error{errors::kReadOnly});
    m_notice->clear();
    const AbsenceOnScreen screen = onScreen(councilColumns());
    const ListReader council{.profile = ListProfile::Council, .chosen = chosen()};
    if (askToGiveToCouncil(around(), screen, council))
        m_notice->say(NoticeKind::Done, tr("Written down: the council has the list. The columns of "
                                           "Work say who is on one."));
}

} // namespace rollbook
