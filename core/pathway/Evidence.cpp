// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/Holding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList kAnyAbsence;

// The columns that speak for a test in an occurrence: a word of a pathway's file an overload.
class Evidence {
public:
    Evidence(const PupilLines& lines, const PupilCase& about, const Stretch& occurrence)
        : m_lines(lines)
        , m_about(about)
        , m_occurrence(occurrence) {}

    void operator()(const when::SpellDay& test) { addRuns(test.codes); }
    void operator()(const when::NotSeen&) { addRuns(kAtTheDoor); }
    void operator()(const when::UnresolvedN&) { addRuns(kNoReason); }
    void operator()(const when::WholeDays& test) { addRuns(test.codes); }
    void operator()(const when::SessionsIn& test) { addPeriod(test.codes, test.period); }
    void operator()(const when::SpellsIn& test) { addPeriod(test.codes, test.period); }
    void operator()(const when::Attendance& test) { addPeriod(kAnyAbsence, test.period); }
    void operator()(const when::Absence&) { addPeriod(kAnyAbsence, {}); }
    void operator()(const when::Unmarked&) { addBlanks(); }
    void operator()(const when::OffSite& test) {
        addAmong(m_occurrence.first, m_occurrence.last, m_lines.among(test.codes));
    }
    void operator()(const Condition::All& test) { addParts(test.parts); }
    void operator()(const Condition::Any& test) { addParts(test.parts); }
    template <typename Other>
    void operator()(const Other&) {}

    std::vector<int> columns() && {
        std::ranges::sort(m_columns);
        m_columns.erase(std::ranges::unique(m_columns).begin(), m_columns.end());
        return std::move(m_columns);
    }

private:
    void addParts(const std::vector<Condition>& parts) {
        for (const Condition& part : parts)
            std::visit(*this, part.test);
    }
    void addBlanks() { // of its day
        const SessionAxis& axis = m_lines.axis();
        for (int column = m_occurrence.first; column <= m_occurrence.last; ++column)
            if (axis.dayOf(column) == axis.dayOf(m_occurrence.first) &&
                m_about.line[std::size_t(column)] == PupilLines::kBlank)
                m_columns.push_back(column);
    }
    void addRuns(const QStringList& codes) {
        for (const Run& run : keptRunsOf(m_lines, m_about, m_lines.among(codes)))
            if (run.first() <= m_occurrence.first && m_occurrence.first <= run.last)
                std::ranges::copy(run.sessions, std::back_inserter(m_columns));
    }
    void addPeriod(const QStringList& codes, const Period& period) {
        const auto& columns = m_lines.axis().periods(period)[std::size_t(m_occurrence.last)];
        addAmong(columns.first, columns.last, m_lines.among(codes));
    }
    void addAmong(int first, int last, const std::vector<bool>& among) {
        for (const auto& [column, nextPlain] : m_about.events)
            if (first <= column && column <= last && among[m_about.line[std::size_t(column)]])
                m_columns.push_back(column);
    }

    const PupilLines& m_lines;
    const PupilCase& m_about;
    const Stretch& m_occurrence;
    std::vector<int> m_columns;
};

} // namespace

std::vector<int> Holding::evidence(const Condition& condition, const Stretch& occurrence) const {
    Evidence evidence(m_lines, m_about, occurrence);
    std::visit([&evidence](const auto& test) { evidence(test); }, condition.test);
    return std::move(evidence).columns();
}

} // namespace rollbook
