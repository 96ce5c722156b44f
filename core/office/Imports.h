// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/Problem.h"
#include "core/office/Office.h"

namespace rollbook {

// What an import would do, or did.
struct ImportReport {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int amended = 0; // marks only
    int waiting = 0; // changes held for a decision (rules.md 28), without those refused before
    std::vector<MatchedColumn> columns;
    std::vector<Problem> problems; // held their row back
    std::vector<Problem> warnings; // did not
};

enum class ImportMode { DryRun, Import };

struct ImportRequest {
    QByteArray bytes; // the file as it is
    QString fileName; // for the ledger
    ImportMode mode = ImportMode::DryRun;
    QString amendReason;    // marks only: existing different marks are amended with this reason
    Progress progress = {}; // may be empty
};

// Each is one transaction and one entry; the same file twice changes nothing the second time and
// writes no entry. Errors: office.cancelled, exchange.noHeader, exchange.noRows,
// exchange.notText, and those of store.
class ImportPupils {
public:
    explicit ImportPupils(Office& office)
        : m_office(office) {}
    Result<ImportReport> run(const ImportRequest& request, const Author& by);

private:
    Office& m_office;
};

class ImportContacts {
public:
    explicit ImportContacts(Office& office)
        : m_office(office) {}
    Result<ImportReport> run(const ImportRequest& request, const Author& by);

private:
    Office& m_office;
};

class ImportMarks {
public:
    explicit ImportMarks(Office& office)
        : m_office(office) {}
    Result<ImportReport> run(const ImportRequest& request, const Author& by);

private:
    Office& m_office;
};

class ImportCalendar {
public:
    struct Report {
        SchoolYear year{0};
        int sessions = 0; // not closed to everyone
        bool changed = true;
        std::vector<Error> warnings; // long register times, partial planned closures
    };
    explicit ImportCalendar(Office& office)
        : m_office(office) {}
    // Errors: exchange.badCalendar (place, reason).
    Result<Report> run(const QByteArray& json, const QString& fileName, ImportMode mode,
                       const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
