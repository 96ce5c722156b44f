// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/office/Notifier.h"
#include "core/office/School.h"
#include "core/store/OpenMode.h"

#include <functional>
#include <memory>
#include <set>

namespace rollbook {

class MarksAhead;
class Store;

// Told how far long work is, in rows or marks; answers false to stop it with nothing half done.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// One open .rollbook file: the school in memory, the store beneath it, and what every verb needs.
class Office {
public:
    // A new file with the school's details in it; `by` is the first author. The file must not exist.
    // Errors: those of store.
    static Result<std::unique_ptr<Office>> create(const QString& file, const SchoolDetails& details,
                                                  const Author& by, const Clock& clock,
                                                  std::shared_ptr<const CodeBook> codes);
    // Loads the school year of the clock's today; see loadYear for others. Errors: those of store.
    static Result<std::unique_ptr<Office>> open(const QString& file, OpenMode mode,
                                                const Clock& clock,
                                                std::shared_ptr<const CodeBook> codes);
    ~Office();

    const School& school() const { return *m_school; }
    const Clock& clock() const { return m_clock; }
    Notifier& notifier() { return m_notifier; }
    QString file() const;
    bool isReadOnly() const;

    // Brings a year's marks into memory if they are not there. Does nothing for a year without dates.
    Result<void> loadYear(SchoolYear year);
    Result<void> loadYears(const DateRange& range);
    // The history of one session, oldest first; empty when it never had a mark.
    Result<std::vector<MarkRevision>> history(PupilId pupil, const SessionKey& session) const;
    // The same of several pupils, in one read; those without a mark are left out.
    Result<std::map<PupilId, std::vector<MarkRevision>>>
    histories(const std::vector<PupilId>& pupils, const SessionKey& session) const;
    // Sessions of these pupils amended on or after the day.
    Result<std::set<std::pair<PupilId, SessionKey>>>
    amendedSince(const std::vector<PupilId>& pupils, QDate day) const;
    // The chain digest of the last entry, in hex: printed on what leaves (design.md 4).
    Result<QString> headDigest() const;

    // For the verbs of this folder.
    School& mutableSchool() { return *m_school; }
    Store& store() { return *m_store; }
    const Store& store() const { return *m_store; }
    // Reads roll or calendar again after a verb has changed them, and every register with them.
    Result<void> reloadRoll();
    Result<void> reloadCalendar();
    Result<void> reloadPlans();
    // The school's own pathways as they were last kept, beside the shipped ones.
    Result<void> reloadPathways();
    // The school's own letters, its letterhead and what it issued.
    Result<void> reloadLetters();
    // What is agreed with families.
    Result<void> reloadFamily();

private:
    Office(std::unique_ptr<Store> store, const Clock& clock, std::shared_ptr<const CodeBook> codes);
    Result<void> readFile();
    Result<void> reloadRegisters();
    // `ahead`: its marks, on their way already; null: none are.
    Result<void> loadYear(SchoolYear year, MarksAhead* ahead);
    Result<void> readMarks(Register& reg, MarksAhead* ahead) const;

    std::unique_ptr<Store> m_store;
    std::unique_ptr<School> m_school;
    const Clock& m_clock;
    Notifier m_notifier;
};

} // namespace rollbook
