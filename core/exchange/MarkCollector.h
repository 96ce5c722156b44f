// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/MarkColumns.h"
#include "core/exchange/MarkFile.h"

#include <array>
#include <map>
#include <span>
#include <string>

namespace rollbook {

// Gathers the marks of one file: each pupil and each text is held once, and what the file says
// twice is settled at the end.
class MarkCollector {
public:
    explicit MarkCollector(const Columns& columns);

    void reserve(qsizetype marks) { m_file.rows.reserve(size_t(marks)); }
    // Nothing, and a problem, where the row does not say whom it is about.
    std::optional<int> pupil(const CsvRecord& record, std::optional<int> upnColumn,
                             std::optional<int> admissionColumn);
    // Adds nothing for a cell that is no mark; a problem for a text that can be no code. False: it
    // was a problem.
    bool addMark(const CsvRecord& record, int column, int pupil, const SessionKey& session,
                 std::optional<int> minutesLate = {});
    void addComment(int row, const QString& comment) { m_file.comments.insert(row, comment); }
    void addProblem(int row, std::optional<int> column, const QString& value, Error error);
    void addProblem(Problem problem) { m_file.problems.push_back(std::move(problem)); }
    void addWarning(Problem warning) { m_file.warnings.push_back(std::move(warning)); }

    // The same pupil and session twice: equal counts once, different are problems (rules.md 8).
    MarkFile finish() &&;

private:
    using Places = std::map<std::string, int, std::less<>>;

    int pupilPlace(const std::string& asWritten);
    Result<int> textPlace(std::string_view cell, Half half);
    Result<int> newText(std::string_view cell, Half half);
    bool sayTheSame(const MarkRow& a, const MarkRow& b) const;
    void settleGroup(std::span<const int> group, std::vector<bool>& isLeftOut);

    MarkFile m_file;
    Places m_pupilsAsWritten;
    QHash<QString, int> m_pupils;  // by tidied UPN and admission number
    std::array<Places, 2> m_texts; // by half
};

// A cell that says there is no mark (cli.md, Files).
bool isNoMark(std::string_view cell);

} // namespace rollbook
