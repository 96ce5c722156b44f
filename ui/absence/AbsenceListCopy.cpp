// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceListPage.h"

#include "core/exchange/OutFile.h"
#include "ui/absence/GroupChoice.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Printing.h"
#include "ui/widgets/Notice.h"
#include "ui/words/RecordWords.h"
#include "ui/words/Sentences.h"

#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;

// The list on its way out: onto paper or into a file, for whom it is said to be.
namespace rollbook {
namespace {

QString nameOf(const ListReader& reader) {
    return reader.profile == ListProfile::Office
               ? words::name(RecordProfile::Office)
               : AbsenceListPage::tr("Teacher of class %1").arg(reader.className);
}

} // namespace

// The strip aside: what is drawn is no figure.
AbsenceOnScreen AbsenceListPage::onScreen(const std::vector<int>& columns) const {
    AbsenceOnScreen screen{.figures = m_presenter,
                           .list = m_filter,
                           .group = m_group->group(),
                           .shown = AbsenceShown(m_shown->currentIndex()),
                           .groupName = m_group->currentText(),
                           .shownName = m_shown->currentText(),
                           .columns = {}};
    for (const int column : columns)
        if (column != AbsenceModel::Strip)
            screen.columns.emplace_back(column, m_table->isColumnHidden(column)
                                                    ? widthOf(column)
                                                    : m_table->columnWidth(column));
    return screen;
}

std::optional<AbsenceCopy> AbsenceListPage::askForCopy(const QString& title, const QString& verb) {
    const AbsenceOnScreen screen = onScreen(columnsShown());
    const std::vector<ListReader> readers = readersOf(screen);
    QStringList labels;
    for (const ListReader& each : readers)
        labels.append(nameOf(each));
    FormDialog dialog(around().theme, around().clock().today(), u"absence.copy"_s, title,
                      tr("Whom it is for decides what stands on it; it says so itself."));
    const QComboBox* chosen = dialog.addChoice(u"for"_s, tr("&For"), labels);
    const auto reader = [&] { return readers[std::size_t(chosen->currentIndex())]; };
    dialog.setVerb(verb, [&] { return refusal(screen, reader()); });
    if (!around().dialogs.run(dialog))
        return std::nullopt;
    return copyFor(screen, reader());
}

void AbsenceListPage::exportAs(const QString& ending, const QString& filter) {
    if (const auto copy = askForCopy(tr("Export the list"), tr("Choose the file")))
        write(*copy, ending, filter);
}

void AbsenceListPage::write(const AbsenceCopy& copy, const QString& ending, const QString& filter) {
    const QDateTime now = around().clock().now();
    const auto path = around().dialogs.chooseFileToSave(
        {.title = tr("Export the list"),
         .filter = filter,
         .suggested = u"%1 %2.%3"_s.arg(tr("Absence"), now.date().toString(Qt::ISODate), ending)});
    if (!path)
        return;
    const QString file = withEnding(*path, ending);
    const auto written = writeTable(tableOf(copy, around().school().details.name, now), file);
    m_notice->say(written ? NoticeKind::Done : NoticeKind::Refusal,
                  written ? tr("Written to “%1”.").arg(file) : sentence(written.error()));
}

bool AbsenceListPage::canPrint() const {
    return m_filter.rowCount() > 0;
}

void AbsenceListPage::print() {
    const auto copy = askForCopy(tr("Print the list"), tr("Show the pages"));
    if (!copy)
        return;
    const auto printed = around().printing.print(
        printJob(sheetOf(*copy, around().school().details.name, around().clock().now(),
                         around().desk.author().name)));
    if (!printed)
        m_notice->say(NoticeKind::Refusal, sentence(printed.error()));
}

} // namespace rollbook
