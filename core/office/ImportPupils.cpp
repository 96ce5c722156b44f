// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PupilFile.h"
#include "core/office/HeldChanges.h"
#include "core/office/ImportRun.h"
#include "core/office/Imports.h"
#include "core/office/OfficeErrors.h"
#include "core/office/PupilComparison.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// One pupil list against the roll: first everything is compared, then what differs is written.
class PupilImport {
public:
    PupilImport(const Roll& roll, PupilFile file, QDate listDate)
        : m_roll(roll)
        , m_file(std::move(file))
        , m_listDate(listDate) {}

    bool compare(const Progress& progress) {
        matchRows();
        for (size_t i = 0; i < m_file.rows.size(); ++i) {
            if (progress && !progress(qint64(i), qint64(m_file.rows.size())))
                return false;
            if (!isTwin(i))
                compareRow(m_file.rows[i], m_matches[i]);
        }
        if (m_file.problems.empty())
            holdMissing();
        return true;
    }

    const std::vector<HeldChange>& held() const { return m_held; }

    ImportReport report(int waiting) const {
        ImportReport report{.created = int(m_created.size()),
                            .updated = int(m_changed.size()),
                            .unchanged = m_unchanged,
                            .waiting = waiting,
                            .columns = m_file.columns,
                            .problems = m_file.problems,
                            .warnings = m_file.warnings};
        sortByRow(report.problems);
        sortByRow(report.warnings);
        return report;
    }

    Result<void> write(Store& store, OpenEntry& entry) const {
        for (const Pupil& pupil : m_created)
            if (const auto added = store.roll().addPupil(entry, pupil); !added)
                return added.error();
        for (const Pupil& pupil : m_changed)
            if (const auto saved = store.roll().savePupil(entry, pupil); !saved)
                return saved.error();
        for (const HeldChange& change : m_held)
            if (const auto held = store.heldChanges().hold(entry, change); !held)
                return held.error();
        return {};
    }

private:
    void matchRows() {
        for (const PupilRow& row : m_file.rows) {
            const PupilKey key = row.key();
            const Pupil* pupil = m_roll.match({.upn = key.upn,
                                               .admissionNumber = key.admissionNumber,
                                               .surname = key.surname,
                                               .forename = key.forename,
                                               .birth = key.birth});
            m_matches.push_back(pupil);
            if (pupil)
                m_rowsOf[pupil->id].push_back(row.row);
        }
    }

    // Two rows that turn out to be about one pupil are both problems, as twins of a file are.
    bool isTwin(size_t i) {
        const Pupil* pupil = m_matches[i];
        if (!pupil || m_rowsOf[pupil->id].size() == 1)
            return false;
        const std::vector<int>& rows = m_rowsOf[pupil->id];
        const int row = m_file.rows[i].row;
        const int other = rows.front() == row ? rows[1] : rows.front();
        m_file.problems.push_back(
            {.row = row,
             .column = {},
             .value = pupil->listName(),
             .error = {errors::kSamePupilInFile,
                       {{u"name"_s, pupil->listName()}, {u"otherRow"_s, other}}}});
        return true;
    }

    void compareRow(const PupilRow& row, const Pupil* before) {
        PupilComparison compared = comparePupil(before, row, m_listDate);
        if (compared.refused) {
            m_file.problems.push_back(inPlace(*compared.refused, row.row, m_file.columns));
            return;
        }
        for (const ImportFinding& warning : compared.warnings)
            m_file.warnings.push_back(inPlace(warning, row.row, m_file.columns));
        m_held.insert(m_held.end(), compared.held.begin(), compared.held.end());
        if (!before)
            m_created.push_back(std::move(compared.after));
        else if (compared.after != *before)
            m_changed.push_back(std::move(compared.after));
        else
            ++m_unchanged;
    }

    // Only a list that came in whole can say who is missing from it.
    void holdMissing() {
        for (const Pupil& pupil : m_roll.pupils()) {
            if (!pupil.isOnRoll(m_listDate) || m_rowsOf.contains(pupil.id))
                continue;
            m_held.push_back(HeldChanges::missing(pupil));
            m_file.warnings.push_back({.row = 0,
                                       .column = {},
                                       .value = pupil.listName(),
                                       .error = {errors::kPupilMissingFromFile,
                                                 {{u"name"_s, pupil.listName()},
                                                  {u"className"_s, pupil.classOn(m_listDate)}}}});
        }
    }

    const Roll& m_roll;
    PupilFile m_file;
    QDate m_listDate;
    std::vector<const Pupil*> m_matches; // one a row; null: not known yet
    std::unordered_map<PupilId, std::vector<int>> m_rowsOf;
    std::vector<Pupil> m_created;
    std::vector<Pupil> m_changed;
    std::vector<HeldChange> m_held;
    int m_unchanged = 0;
};

} // namespace

Result<ImportReport> ImportPupils::run(const ImportRequest& request, const Author& by) {
    auto file = readPupils(request.bytes);
    if (!file)
        return file.error();
    PupilImport list(m_office.school().roll, *std::move(file), m_office.clock().today());
    if (!list.compare(request.progress))
        return Error{errors::kCancelled};
    const auto toDecide = HeldChanges(m_office).countToDecide(list.held());
    if (!toDecide)
        return toDecide.error();
    const ImportReport report = list.report(*toDecide);
    if (request.mode == ImportMode::DryRun)
        return report;
    const ImportRun run{
        .kind = EntryKind::PupilsImported,
        .reason = request.fileName,
        .part = ChangedPart::Roll,
        .write = [&](OpenEntry& open) { return list.write(m_office.store(), open); },
        .refresh = [&] { return m_office.reloadRoll(); }};
    if (const auto written = run.carryOut(m_office, by); !written)
        return written.error();
    return report;
}

} // namespace rollbook
