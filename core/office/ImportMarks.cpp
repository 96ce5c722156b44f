// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ImportFinding.h"
#include "core/office/ImportRun.h"
#include "core/office/Imports.h"
#include "core/office/MarkComparison.h"
#include "core/office/OfficeErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr size_t kMarksAPart = 4096; // written, and told of, at a time

DateRange rangeOf(const MarkFile& file) {
    if (file.rows.empty())
        return {};
    const auto [first, last] = std::ranges::minmax_element(file.rows, {}, &MarkRow::session);
    return {first->session.date, last->session.date};
}

ImportReport reportOf(const MarkComparison& compared) {
    ImportReport report{.created = compared.created(),
                        .unchanged = compared.unchanged(),
                        .amended = compared.amended(),
                        .columns = compared.file().columns,
                        .problems = compared.file().problems,
                        .warnings = compared.file().warnings};
    sortByRow(report.problems);
    sortByRow(report.warnings);
    return report;
}

// How far the work is: every row is compared, then what differs is written.
struct Told {
    const Progress& progress;
    qint64 rows = 0;
    qint64 total = 0;

    Result<void> of(qint64 done) const {
        if (progress && !progress(done, total))
            return Error{errors::kCancelled};
        return {};
    }
};

Result<void> compareAll(MarkComparison& compared, const Told& told) {
    const std::vector<MarkRow>& rows = compared.file().rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % kMarksAPart == 0)
            if (const auto goOn = told.of(qint64(i)); !goOn)
                return goOn;
        compared.compare(rows[i]);
    }
    compared.finish();
    return {};
}

Result<void> writeAll(const MarkComparison& compared, MarkStore& store, OpenEntry& entry,
                      const Told& told) {
    const auto& changes = compared.changes();
    std::vector<DraftMark> part;
    for (size_t first = 0; first < changes.size(); first += kMarksAPart) {
        if (const auto goOn = told.of(told.rows + qint64(first)); !goOn)
            return goOn;
        part.clear();
        for (size_t i = first; i < std::min(first + kMarksAPart, changes.size()); ++i)
            part.push_back(compared.markFor(*changes[i]));
        if (const auto appended = store.append(entry, part); !appended)
            return appended;
    }
    return {};
}

void setInRegisters(const MarkComparison& compared, School& school) {
    for (const MarkRow* change : compared.changes()) {
        const auto reg = school.registers.find(SchoolYear::containing(change->session.date));
        ROLLBOOK_CHECK(reg != school.registers.end(), continue);
        reg->second->setMark(compared.markFor(*change).mark);
    }
}

// Everything the list is compared with, brought into memory.
Result<RecordedBeside> readBeside(Office& office, const DateRange& range) {
    if (!range.from.isValid())
        return RecordedBeside();
    if (const auto loaded = office.loadYears(range); !loaded)
        return loaded.error();
    return RecordedBeside::read(office.store().marks(), range);
}

ImportRun runOf(Office& office, const MarkComparison& compared, const QString& reason,
                const Told& told) {
    return {.kind = EntryKind::MarksImported,
            .reason = reason,
            .part = ChangedPart::Marks,
            .write =
                [&](OpenEntry& entry) {
                    return writeAll(compared, office.store().marks(), entry, told);
                },
            .refresh = [&]() -> Result<void> {
                setInRegisters(compared, office.mutableSchool());
                return {};
            }};
}

} // namespace

Result<ImportReport> ImportMarks::run(const ImportRequest& request, const Author& by) {
    auto file = readMarks(request.bytes);
    if (!file)
        return file.error();
    auto beside = readBeside(m_office, rangeOf(*file));
    if (!beside)
        return beside.error();
    const bool isDryRun = request.mode == ImportMode::DryRun;
    const qint64 rows = qint64(file->rows.size());
    const Told told{request.progress, rows, isDryRun ? rows : 2 * rows};
    const QString amendReason = request.amendReason.trimmed();
    MarkComparison compared(
        m_office.school(), *std::move(file), *std::move(beside), m_office.clock().today(),
        amendReason.isEmpty() ? ListedMarks::OnlyNew : ListedMarks::AmendDifferent);
    if (const auto done = compareAll(compared, told); !done)
        return done.error();
    if (isDryRun)
        return reportOf(compared);
    // The entry's reason is that of its amendments.
    const QString& reason = compared.amended() > 0 ? amendReason : request.fileName;
    if (const auto written = runOf(m_office, compared, reason, told).carryOut(m_office, by);
        !written)
        return written.error();
    return reportOf(compared);
}

} // namespace rollbook
