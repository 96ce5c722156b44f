// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/ImportTesting.h"

#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

void addCount(QStringList& counts, int count, const QString& word) {
    if (count > 0)
        counts << u"%1 %2"_s.arg(count).arg(word);
}

QString line(const QString& word, const Problem& problem) {
    return u"\n%1 %2 %3 '%4' %5"_s.arg(word)
        .arg(problem.row)
        .arg(problem.column.isEmpty() ? u"-"_s : problem.column, problem.value,
             problem.error.code.toString());
}

} // namespace

std::string textOf(const ImportReport& report) {
    QStringList counts;
    addCount(counts, report.created, u"created"_s);
    addCount(counts, report.updated, u"updated"_s);
    addCount(counts, report.amended, u"amended"_s);
    addCount(counts, report.unchanged, u"unchanged"_s);
    addCount(counts, report.waiting, u"waiting"_s);
    QString text = counts.isEmpty() ? u"nothing"_s : counts.join(u", "_s);
    for (const Problem& problem : report.problems)
        text += line(u"problem"_s, problem);
    for (const Problem& warning : report.warnings)
        text += line(u"warning"_s, warning);
    return text.toStdString();
}

std::string textOf(const Result<ImportReport>& report) {
    return report ? textOf(*report) : report.error().toString().toStdString();
}

ImportRequest fileOf(const QString& text, ImportMode mode) {
    return {.bytes = text.toUtf8(), .fileName = u"list.csv"_s, .mode = mode, .amendReason = {}};
}

Result<ImportReport> bringInPupils(OfficeOnDisk& disk, const QString& text) {
    return ImportPupils(disk.office()).run(fileOf(text), disk.author());
}

Result<ImportReport> bringInContacts(OfficeOnDisk& disk, const QString& text) {
    return ImportContacts(disk.office()).run(fileOf(text), disk.author());
}

Result<ImportReport> bringInMarks(OfficeOnDisk& disk, const QString& text) {
    return ImportMarks(disk.office()).run(fileOf(text), disk.author());
}

qint64 entryCount(OfficeOnDisk& disk) {
    const auto count = disk.office().store().ledger().entryCount();
    ROLLBOOK_REQUIRE(count.isOk(), count.error().toString());
    return *count;
}

} // namespace rollbook
