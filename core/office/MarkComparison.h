// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/MarkFile.h"
#include "core/office/School.h"
#include "core/store/MarkStore.h"

#include <set>

namespace rollbook {

// What the register in memory does not show and a mark list must respect.
struct RecordedBeside {
    using Key = std::pair<PupilId, SessionKey>;
    std::set<Key> removed; // amended to "no mark": that stands until amended again
    std::map<Key, MarkNote> notes;

    static Result<RecordedBeside> read(const MarkStore& store, const DateRange& range);
};

enum class ListedMarks { OnlyNew, AmendDifferent };

// A mark list against the registers in memory (rules.md 7-9). Nothing is touched; the school's
// years must be loaded and the school must outlive it.
class MarkComparison {
public:
    MarkComparison(const School& school, MarkFile file, RecordedBeside beside, QDate today,
                   ListedMarks mode);

    void compare(const MarkRow& mark);
    void finish(); // after the last row: what is told once for the whole list

    const MarkFile& file() const { return m_file; } // with the problems and warnings found
    int created() const { return m_created; }
    int amended() const { return m_amended; }
    int unchanged() const { return m_unchanged; }
    // What is to be written, by pupil, then session.
    const std::vector<const MarkRow*>& changes() const { return m_changes; }
    DraftMark markFor(const MarkRow& row) const;

private:
    enum class Difference { New, None, Comment, Mark };
    struct Place {
        const Register* reg = nullptr;
        int row = 0;
        int column = 0;
    };
    void matchPupils();
    const Pupil* pupilOf(const MarkRow& mark);
    std::optional<Place> placeOf(const MarkRow& mark, const Pupil& pupil);
    void refuseDifferent(const MarkRow& mark, const QString& there);
    void refuseSession(const MarkRow& mark, const Error& why);
    bool isOfUnknownYear(const MarkRow& mark);
    Difference differenceOf(const MarkRow& mark, const Pupil& pupil, const Place& place) const;
    void take(const MarkRow& mark, Difference difference);
    void warnOfCode(const MarkRow& mark, const Pupil& pupil);
    QString codeOf(const MarkRow& mark) const { return m_codes[size_t(mark.text)]; }
    QString recordedCode(const MarkRow& mark, PupilId pupil) const;
    const MarkNote* noteOf(PupilId pupil, const SessionKey& session) const;

    const School& m_school;
    MarkFile m_file;
    RecordedBeside m_beside;
    QDate m_today;
    ListedMarks m_mode;
    std::vector<const Pupil*> m_pupils; // of the file's pupils; null: unknown or named twice
    std::vector<std::optional<Error>> m_pupilErrors;
    std::vector<QString> m_codes; // of the file's texts, as they are stored
    std::vector<const MarkRow*> m_changes;
    std::map<SchoolYear, std::pair<const MarkRow*, int>> m_unknownYears; // first row, marks
    int m_lastUnknownRow = 0;
    int m_notStored = 0; // # and Z outside any session
    int m_created = 0;
    int m_amended = 0;
    int m_unchanged = 0;
};

} // namespace rollbook
