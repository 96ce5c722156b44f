// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/MakeDemoSchool.h"
#include "core/office/demo/DemoPlan.h"
#include "core/store/Store.h"

namespace rollbook::demo {

// Writes one demo school into an empty file.
class DemoWriter {
public:
    DemoWriter(Store& store, const MakeDemoSchool::Request& request, DemoPlan plan,
               const DemoWords& words);

    Result<MakeDemoSchool::Made> run();

private:
    Result<void> act(EntryKind kind, const QString& reason, const Store::Write& write);
    Result<void> writeSchool(OpenEntry& entry);
    Result<void> writePeople(OpenEntry& entry);
    Result<void> writeLinks(OpenEntry& entry, const std::vector<ContactId>& contacts);
    Result<void> writeMarks(OpenEntry& entry, SchoolYear year);
    Result<void> writeTaken(OpenEntry& entry);
    Result<void> writeCalls();
    Result<void> writePlans(OpenEntry& entry);
    Result<void> writeDraft();

    std::vector<DraftMark> marksOf(std::size_t pupil, SchoolYear year);
    void noteCall(std::vector<DraftMark>& marks);
    bool isLeftOpen(const QString& className, const SessionKey& session) const;
    TakenRegister taken(const QString& className, const SessionKey& session) const;
    Result<void> tell();

    Store& m_store;
    const MakeDemoSchool::Request& m_request;
    const DemoPlan m_plan;
    const DemoWords& m_words;
    const DemoDays m_days;
    std::vector<Pupil> m_pupils;    // with the ids the store gave
    std::vector<DraftMark> m_calls; // what an N becomes once somebody has rung
    std::vector<DraftMark> m_draft;
    qint64 m_marks = 0;
};

} // namespace rollbook::demo
