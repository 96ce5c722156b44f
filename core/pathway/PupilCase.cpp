// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PupilCase.h"

#include <algorithm>
#include <limits>

namespace rollbook {

std::optional<int> Run::dayBegins(int day, const SessionAxis& axis) const {
    int days = 0;
    int lastDay = -1;
    for (const int column : sessions) {
        if (axis.dayOf(column) != lastDay)
            ++days;
        lastDay = axis.dayOf(column);
        if (days == day)
            return column;
    }
    return std::nullopt;
}

namespace {

// From the column on, with no event before `behind`; that, where nothing is.
int firstPlain(const PupilLines& lines, const std::vector<PupilLines::Number>& line, int column,
               int behind) {
    while (column < behind && !lines.isPlain(line[std::size_t(column)]))
        ++column;
    return column;
}

std::vector<LineEvent> eventsOf(const PupilLines& lines,
                                const std::vector<PupilLines::Number>& line) {
    std::vector<LineEvent> events(line.size());
    std::size_t many = 0;
    for (std::size_t column = 0; column < line.size(); ++column) {
        events[many].column = int(column); // stays or is written over: no branch to guess wrong
        many += lines.isEvent(line[column]);
    }
    events.resize(many);
    const LineEvent behind{int(line.size()), int(line.size())};
    for (std::size_t i = many; i-- > 0;) {
        const LineEvent& next = i + 1 < many ? events[i + 1] : behind;
        const int plain = firstPlain(lines, line, events[i].column + 1, next.column);
        events[i].nextPlain = plain < next.column ? plain : next.nextPlain;
    }
    return events;
}

std::vector<PupilLines::Number> numbersOf(const PupilCase& about) {
    std::vector<PupilLines::Number> numbers;
    for (const LineEvent& event : about.events)
        if (const auto number = about.line[std::size_t(event.column)];
            std::ranges::find(numbers, number) == numbers.end())
            numbers.push_back(number);
    return numbers;
}

// Puts runs together, event by event.
class RunMaker {
public:
    // Of at most so many sessions.
    RunMaker(const PupilLines& lines, const std::vector<bool>& codes, std::size_t most)
        : m_lines(lines)
        , m_codes(codes) {
        m_runs.sessions.reserve(most);
    }

    void add(PupilLines::Number number, const LineEvent& event) {
        if (event.column > m_nextPlain)
            end(m_nextPlain); // presence between
        if (m_codes[number]) {
            if (!m_isOpen)
                begin(event.column);
            lengthen(event.column);
        } else if (number == PupilLines::kBlank) {
            m_isOpen = false; // it breaks the run and shows nobody
        } else if (!passes(number)) {
            end(event.column);
        }
        m_nextPlain = event.nextPlain;
    }
    Runs runs() && {
        end(m_nextPlain);
        return std::move(m_runs);
    }

private:
    // Neither breaks nor lengthens.
    bool passes(PupilLines::Number number) const {
        const CodeMeaning& meaning = m_lines.meaning(number);
        return !meaning.isPossible && !meaning.code.isEmpty();
    }
    void begin(int column) {
        end(column);
        m_runs.all.push_back({.sessions = {m_runs.sessions.data() + m_runs.sessions.size(), 0}});
        m_isOpen = m_isUnseen = true;
    }
    void lengthen(int column) {
        std::span<const int>& sessions = m_runs.all.back().sessions;
        m_runs.sessions.push_back(column);
        sessions = {sessions.data(), sessions.size() + 1};
    }
    void end(int column) {
        if (m_isUnseen)
            m_runs.all.back().last = column - 1;
        m_isOpen = m_isUnseen = false;
    }

    const PupilLines& m_lines;
    const std::vector<bool>& m_codes;
    Runs m_runs;
    int m_nextPlain = std::numeric_limits<int>::max();
    bool m_isOpen = false;   // the next of the codes lengthens it
    bool m_isUnseen = false; // nothing has shown since that it is over
};

} // namespace

Runs runsOf(const PupilLines& lines, const PupilCase& about, const std::vector<bool>& codes) {
    RunMaker maker(lines, codes, about.events.size());
    for (const LineEvent& event : about.events)
        maker.add(about.line[std::size_t(event.column)], event);
    return std::move(maker).runs();
}

const std::vector<Run>& keptRunsOf(const PupilLines& lines, const PupilCase& about,
                                   const std::vector<bool>& codes) {
    for (const auto& [known, runs] : about.runs)
        if (known == &codes)
            return runs.all;
    Runs runs = hasAny(about, codes) ? runsOf(lines, about, codes) : Runs();
    return about.runs.emplace_back(&codes, std::move(runs)).second.all;
}

bool hasRunOf(int days, const std::vector<Run>& runs, const SessionAxis& axis) {
    return std::ranges::any_of(
        runs, [&](const Run& run) { return run.dayBegins(days, axis).has_value(); });
}

void readEvents(const PupilLines& lines, PupilCase& about) {
    about.events = eventsOf(lines, about.line);
    about.numbers = numbersOf(about);
}

bool hasAny(const PupilCase& about, const std::vector<bool>& codes) {
    return std::ranges::any_of(about.numbers, [&](auto number) { return bool(codes[number]); });
}

} // namespace rollbook
