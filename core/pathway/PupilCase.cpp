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

std::vector<LineEvent> eventsOf(const PupilLines& lines,
                                const std::vector<PupilLines::Number>& line) {
    std::vector<LineEvent> events;
    int nextPlain = int(line.size());
    for (int column = nextPlain - 1; column >= 0; --column) {
        const auto number = line[std::size_t(column)];
        if (lines.isPlain(number))
            nextPlain = column;
        else if (number != PupilLines::kNone)
            events.push_back({column, nextPlain});
    }
    std::ranges::reverse(events);
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
    RunMaker(const PupilLines& lines, const std::vector<bool>& codes)
        : m_lines(lines)
        , m_codes(codes) {}

    void add(PupilLines::Number number, const LineEvent& event) {
        if (event.column > m_nextPlain)
            end(m_nextPlain); // presence between
        if (m_codes[number]) {
            if (!m_isOpen)
                begin(event.column);
            m_runs.back().sessions.push_back(event.column);
        } else if (number == PupilLines::kBlank) {
            m_isOpen = false; // it breaks the run and shows nobody
        } else if (!passes(number)) {
            end(event.column);
        }
        m_nextPlain = event.nextPlain;
    }
    std::vector<Run> runs() && {
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
        m_runs.emplace_back();
        m_isOpen = m_isUnseen = true;
    }
    void end(int column) {
        if (m_isUnseen)
            m_runs.back().last = column - 1;
        m_isOpen = m_isUnseen = false;
    }

    const PupilLines& m_lines;
    const std::vector<bool>& m_codes;
    std::vector<Run> m_runs;
    int m_nextPlain = std::numeric_limits<int>::max();
    bool m_isOpen = false;   // the next of the codes lengthens it
    bool m_isUnseen = false; // nothing has shown since that it is over
};

} // namespace

std::vector<Run> runsOf(const PupilLines& lines, const PupilCase& about,
                        const std::vector<bool>& codes) {
    RunMaker maker(lines, codes);
    for (const LineEvent& event : about.events)
        maker.add(about.line[std::size_t(event.column)], event);
    return std::move(maker).runs();
}

void readEvents(const PupilLines& lines, PupilCase& about) {
    about.events = eventsOf(lines, about.line);
    about.numbers = numbersOf(about);
}

bool hasAny(const PupilCase& about, const std::vector<bool>& codes) {
    return std::ranges::any_of(about.numbers, [&](auto number) { return bool(codes[number]); });
}

int countOf(const PupilCase& about, const std::vector<bool>& codes) {
    return int(std::ranges::count_if(about.events, [&](const LineEvent& event) {
        return codes[about.line[std::size_t(event.column)]];
    }));
}

} // namespace rollbook
