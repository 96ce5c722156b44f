// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceListPage.h"

#include "core/exchange/OutTable.h"
#include "ui/figures/FigureDialog.h"
#include "ui/print/ListSheet.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QComboBox>
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
    showFigure(around(), std::move(opened));
}

void AbsenceListPage::goToPupil() {
    around().navigator.go({.view = ViewId::Pupils, .page = u"record"_s, .pupil = line()->figures.year.pupil});
}

// As it stands on the screen, the strip aside: what is drawn is no figure.
std::vector<int> AbsenceListPage::columnsTold() const {
    std::vector<int> columns = columnsShown();
    std::erase(columns, AbsenceModel::Strip);
    return columns;
}

QString AbsenceListPage::whichList() const {
    return u"%1 · %2"_s.arg(m_group->currentText(), m_shown->currentText());
}

void AbsenceListPage::exportAs(const QString& ending, const QString& filter) {
    const QString day = around().clock().today().toString(Qt::ISODate);
    const auto path = around().dialogs.chooseFileToSave(
        {.title = tr("Export the list"),
         .filter = filter,
         .suggested = u"%1 %2.%3"_s.arg(tr("Absence"), day, ending)});
    if (!path)
        return;
    const bool hasEnding = path->endsWith(u'.' + ending, Qt::CaseInsensitive);
    const QString file = hasEnding ? *path : u"%1.%2"_s.arg(*path, ending);
    OutTable table{.name = tr("Absence"),
                   .title = {around().school().details.name, whichList(), m_presenter.headline(m_filter.lines())},
                   .headers = {},
                   .rows = {},
                   .footer = {tr("Office copy, %1").arg(words::dateTime(around().clock().now()))}};
    for (const int column : columnsTold())
        table.headers.append(m_filter.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        std::vector<QVariant>& cells = table.rows.emplace_back();
        for (const int column : columnsTold())
            cells.push_back(m_filter.index(row, column).data());
    }
    const auto written = ending == "xlsx"_L1 ? writeXlsx(table, file) : writeCsv(table, file);
    m_notice->say(written ? NoticeKind::Done : NoticeKind::Refusal,
                  written ? tr("Written to “%1”.").arg(file) : sentence(written.error()));
}

bool AbsenceListPage::canPrint() const {
    return m_filter.rowCount() > 0;
}

void AbsenceListPage::print() {
    const QDateTime now = around().clock().now();
    ListSheet sheet{.title = tr("Absence: %1").arg(whichList()),
                    .school = around().school().details.name,
                    .below = m_presenter.headline(m_filter.lines()),
                    .columns = {},
                    .rows = {},
                    .profile = tr("office copy: not to be shown or handed on"),
                    .printedAt = now,
                    .printedBy = around().desk.author().name};
    for (const int column : columnsTold())
        sheet.columns.push_back({.head = m_filter.headerData(column, Qt::Horizontal).toString(),
                                 .share = qreal(m_table->columnWidth(column)),
                                 .isFigure = m_presenter.model().isFigure(column)});
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        QStringList& cells = sheet.rows.emplace_back();
        for (const int column : columnsTold())
            cells.append(m_filter.index(row, column).data().toString());
    }
    const auto printed = around().printing.print(printJob(sheet));
    if (!printed)
        m_notice->say(NoticeKind::Refusal, sentence(printed.error()));
}

} // namespace rollbook
