// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceListPage.h"

#include "ui/absence/focus/FocusForms.h"
#include "ui/figures/FigureDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/words/AbsenceWords.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {

void AbsenceListPage::addCommands() {
    const auto has = [this] { return line() != nullptr; };
    const auto hasList = [this] { return m_filter.rowCount() > 0; };
    addCommand({.id = u"absence.explain"_s,
                .text = tr("Explain the figure…"),
                .description = tr("Shows the sessions behind the figure in front, and its arithmetic"),
                .shortcut = QKeySequence(Qt::Key_E),
                .menu = CommandMenu::Edit,
                .enabled = has,
                .run = [this] { explain(); }});
    addCommand({.id = u"absence.pupil"_s,
                .text = tr("Go to the record"),
                .description = tr("Shows the record of the pupil in front"),
                .symbol = Symbol::Person,
                .shortcut = QKeySequence(u"Ctrl+Return"_s),
                .menu = CommandMenu::Go,
                .enabled = has,
                .run = [this] { goToPupil(); }});
    addCommand({.id = u"absence.letters"_s,
                .text = tr("Go to the letters"),
                .description = tr("Shows the letters to send about the pupil in front"),
                .symbol = Symbol::Letters,
                .shortcut = QKeySequence(Qt::Key_L),
                .menu = CommandMenu::Go,
                .enabled = has,
                .run = [this] {
                    around().navigator.go(
                        {.view = ViewId::Letters, .page = u"due"_s,
                         .pupil = line()->figures.year.pupil});
                }});
    addCommand({.id = u"absence.give"_s,
                .text = tr("Give to…"),
                .description = tr("Gives the family of the pupil in front to somebody of the staff for "
                                  "a half-term"),
                .shortcut = QKeySequence(Qt::Key_G),
                .menu = CommandMenu::Edit,
                .enabled = has,
                .run = [this] { give(); }});
    addCouncilCommand();
    addCommand({.id = u"absence.find"_s,
                .text = tr("Find in the list"),
                .description = tr("Narrows the list by a name, a class or a year"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+F"_s),
                .menu = CommandMenu::Go,
                .run = [this] { m_line->setFocus(Qt::ShortcutFocusReason); }});
    addCommand({.id = u"absence.csv"_s,
                .text = tr("Export as CSV…"),
                .description = tr("Writes the list as it stands into a CSV file"),
                .symbol = Symbol::Export,
                .menu = CommandMenu::File,
                .enabled = hasList,
                .run = [this] { exportAs(u"csv"_s, tr("CSV files (*.csv)")); }});
    addCommand({.id = u"absence.xlsx"_s,
                .text = tr("Export as a workbook…"),
                .description = tr("Writes the list as it stands into an Excel workbook"),
                .symbol = Symbol::Export,
                .menu = CommandMenu::File,
                .enabled = hasList,
                .run = [this] { exportAs(u"xlsx"_s, tr("Excel workbooks (*.xlsx)")); }});
}

void AbsenceListPage::explain() {
    const AbsenceLine* current = line();
    if (!current || !m_presenter.hasYear())
        return;
    const int column = m_table->currentIndex().column();
    const AbsenceSpan span = m_presenter.model().spanOf(column);
    const QDateTime now = around().clock().now();
    const std::optional<DateRange>& days = m_presenter.table().days(span);
    if (!days)
        return m_notice->say(NoticeKind::Word,
                             tr("There is no such period today: it lies outside the terms."));
    const SchoolYear year = SchoolYear::containing(days->from);
    const Register* reg = around().school().registerOf(year);
    if (!reg || SchoolYear::containing(days->to) != year)
        return m_notice->say(NoticeKind::Word,
                             tr("This period reaches over the summer, and a figure opens within one "
                                "school year. Choose a shorter period."));
    auto opened = openFigure(*reg, {current->figures.year.pupil}, *days, {now.date(), now.time()},
                             AbsenceModel::figureOf(column));
    if (span == AbsenceSpan::YearToDate)
        opened.besides = words::standing(current->figures.year);
    opened.besides += planWords(*current);
    showFigure(around(), std::move(opened));
}

void AbsenceListPage::goToPupil() {
    around().navigator.go({.view = ViewId::Pupils, .page = u"record"_s, .pupil = line()->figures.year.pupil});
}

void AbsenceListPage::give() {
    m_focus.load();
    if (const auto can = m_focus.canWrite(); !can)
        return refuse(*m_notice, around().privacy, can.error());
    m_notice->clear();
    if (askToGive(around(), m_focus, line()->figures.year.pupil))
        m_notice->say(NoticeKind::Done, tr("The family is given out: the page Focus families has it."));
}

} // namespace rollbook
