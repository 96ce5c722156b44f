// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceCopy.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

const AbsenceLine& lineOf(const AbsenceOnScreen& screen, const QModelIndex& source) {
    return *screen.figures.model().rowAt(source);
}

} // namespace

bool isOn(const AbsenceLine& line, const ListReader& reader) {
    switch (reader.profile) {
    case ListProfile::Office:
        return true;
    case ListProfile::ClassTeacher:
        return line.figures.year.className == reader.className;
    case ListProfile::Council:
        return !line.isStopped &&
               (reader.chosen.empty() ||
                std::ranges::find(reader.chosen, line.figures.year.pupil) != reader.chosen.end());
    }
    return false;
}

namespace {

// Their places in the model, in the order of the screen; in that of the roll where the screen is
// ordered by what may not be told.
std::vector<QModelIndex> linesFor(const AbsenceOnScreen& screen, const ListReader& reader) {
    std::vector<QModelIndex> lines;
    for (int row = 0; row < screen.list.rowCount(); ++row) {
        const QModelIndex source = screen.list.mapToSource(screen.list.index(row, 0));
        if (isOn(lineOf(screen, source), reader))
            lines.push_back(source);
    }
    if (!mayStand(screen.list.sortColumn(), reader.profile))
        std::ranges::sort(lines, {}, &QModelIndex::row);
    return lines;
}

// By what is known of pupils, or was done about them, the council's list is not called.
QString whichFor(const AbsenceOnScreen& screen, const ListReader& reader, std::size_t pupils) {
    const bool isOfAll = reader.chosen.empty() && !screen.group.isKept &&
                         mayNarrow(screen.shown, reader.profile);
    if (reader.profile == ListProfile::Council && !isOfAll)
        return pupils == 1 ? tr("1 pupil") : tr("%1 pupils").arg(words::count(qint64(pupils)));
    if (reader.profile != ListProfile::ClassTeacher)
        return u"%1 · %2"_s.arg(screen.groupName, screen.shownName);
    QStringList parts{className(reader.className), screen.shownName};
    if (screen.group.belongs && screen.groupName != parts.front())
        parts.insert(1, screen.groupName);
    return parts.join(u" · "_s);
}

// An average of so few says of each what the average hides.
QString summaryFor(const AbsenceOnScreen& screen, const ListReader& reader,
                   const std::vector<QModelIndex>& rows) {
    if (reader.profile == ListProfile::Office)
        return screen.figures.headline(screen.list.lines());
    if (rows.size() < kSmallGroup)
        return screen.figures.period();
    std::vector<const AbsenceLine*> lines;
    for (const QModelIndex& row : rows)
        lines.push_back(&lineOf(screen, row));
    return screen.figures.headline(lines);
}

} // namespace

std::vector<ListReader> readersOf(const AbsenceOnScreen& screen) {
    QStringList names;
    for (const AbsenceLine* line : screen.list.lines())
        if (!line->figures.year.className.isEmpty())
            names.append(line->figures.year.className);
    names.removeDuplicates();
    std::ranges::sort(names, classNameLess);
    std::vector<ListReader> readers{{}};
    for (const QString& name : names)
        readers.push_back({ListProfile::ClassTeacher, name});
    return readers;
}

QString refusal(const AbsenceOnScreen& screen, const ListReader& reader) {
    if (reader.profile != ListProfile::ClassTeacher)
        return {};
    if (screen.group.isKept)
        return tr("This list is narrowed by what is known of a pupil, which a teacher is not told "
                  "by a list. Choose the whole school or the class first.");
    if (!mayNarrow(screen.shown, reader.profile))
        return tr("This list goes by what the office has done or found, which a teacher is not told. Choose "
                  "another list than “%1” first.").arg(screen.shownName);
    return {};
}

AbsenceCopy copyFor(const AbsenceOnScreen& screen, const ListReader& reader) {
    const AbsenceModel& model = screen.figures.model();
    const std::vector<QModelIndex> lines = linesFor(screen, reader);
    AbsenceCopy copy{.which = whichFor(screen, reader, lines.size()),
                     .summary = summaryFor(screen, reader, lines),
                     .forWhom = forWhom(reader),
                     .columns = {},
                     .rows = std::vector<QStringList>(lines.size())};
    const int told = reader.profile == ListProfile::Office ? int(Qt::DisplayRole) : kCopyRole;
    for (const auto& [column, width] : screen.columns) {
        if (!mayStand(column, reader.profile))
            continue;
        copy.columns.push_back({.head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                .share = qreal(width),
                                .isFigure = model.isFigure(column)});
        for (std::size_t row = 0; row < lines.size(); ++row)
            copy.rows[row].append(lines[row].siblingAtColumn(column).data(told).toString());
    }
    return copy;
}

OutTable tableOf(const AbsenceCopy& copy, const QString& school, const QDateTime& madeAt) {
    OutTable table{.name = tr("Absence"),
                   .title = {school, copy.which, copy.summary, copy.forWhom},
                   .headers = {},
                   .rows = {},
                   .footer = {u"%1, %2"_s.arg(copy.forWhom, words::dateTime(madeAt))}};
    for (const ListSheet::Column& column : copy.columns)
        table.headers.append(column.head);
    for (const QStringList& row : copy.rows)
        table.rows.emplace_back(row.begin(), row.end());
    return table;
}

ListSheet sheetOf(const AbsenceCopy& copy, const QString& school, const QDateTime& madeAt,
                  const QString& madeBy) {
    return {.title = tr("Absence: %1").arg(copy.which),
            .school = school,
            .below = copy.summary,
            .columns = copy.columns,
            .rows = copy.rows,
            .profile = copy.forWhom,
            .printedAt = madeAt,
            .printedBy = madeBy};
}

} // namespace rollbook
