// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/SessionAxis.h"
#include "core/pathway/Stretch.h"

#include <QHash>

#include <cstdint>
#include <deque>
#include <map>

namespace rollbook {

// A part of a whole, in sessions.
struct Share {
    int part = 0;
    int of = 0;
};

// What a session says of a pupil, for the tests of steps.
struct CodeMeaning {
    QString code; // a sub-code as its parent
    bool isAbsent = false;
    bool isAttended = false; // present or approved activity
    bool isPossible = false;
    bool isSeen = false; // attended, or U (rules.md 20)
};

// The codes of all pupils over an axis, as small numbers. Row by row from the registers: judged
// once a code, not once a mark.
class PupilLines {
public:
    using Number = std::uint16_t;
    static constexpr Number kNone = 0;  // no session: it neither breaks nor lengthens
    static constexpr Number kBlank = 1; // due, without a mark
    static constexpr Number kFirstCode = 2;

    explicit PupilLines(const SessionAxis& axis);

    const SessionAxis& axis() const { return m_axis; }
    // The line of the pupil, a number a column; a blank whose register is still open is kNone.
    std::vector<Number> lineOf(PupilId pupil) const;
    // Where this year's part of the line is kBlank; quick, for hardly a pupil has one.
    std::vector<int> blanksOf(PupilId pupil) const;
    const CodeMeaning& meaning(Number number) const { return m_meanings[number]; }
    // Whether each number is one of the codes; of none: whether it is an absence. Lives as long as
    // the lines do. Of lists that live as long: each list asked for is kept.
    const std::vector<bool>& among(const QStringList& codes) const;
    // Present, / or \: what a line mostly is.
    bool isPlain(Number number) const { return m_traits[number].isPlain; }
    // It tells something: neither no session nor plain presence.
    bool isEvent(Number number) const { return m_traits[number].isEvent; }
    // What one of it adds to attended of possible.
    const Share& share(Number number) const { return m_traits[number].share; }
    // The spans of the calendar; as long as the lines live.
    const Stretches& spans(const when::Every& every) const;
    // The year groups on roll on the date, youngest first; the same.
    const std::vector<YearGroup>& yearGroupsOn(QDate date) const;

private:
    struct Year {
        const Register* reg = nullptr;
        int first = 0;                // its first column on the axis
        int columns = 0;              // that the axis shows
        std::vector<Number> numberOf; // by cell value
    };
    Number numberFor(const Register::Judged& judged);
    std::vector<bool> numbersAmong(const QStringList& codes) const;

    const SessionAxis& m_axis;
    std::vector<Year> m_years;
    std::vector<CodeMeaning> m_meanings;
    struct Traits { // of a meaning, close together: asked of every session
        Share share;
        bool isPlain = false;
        bool isEvent = true;
    };
    std::vector<Traits> m_traits;
    struct Among {
        QStringList codes; // shares its text with the list that asked, which so keeps its place
        const std::vector<bool>* numbers;
    };
    mutable std::deque<std::vector<bool>> m_numbersAmong; // one for lists of the same codes
    // By the place of the list's text: every step of every pupil asks.
    mutable QHash<const QString*, Among> m_among;
    QHash<QString, Number> m_numbers; // by code and classification
    mutable std::deque<std::pair<when::Every, Stretches>> m_spans;
    mutable std::map<QDate, std::vector<YearGroup>> m_yearGroups;
    mutable DueBoundary m_due;        // of the last year: asked for one row at a time
};

} // namespace rollbook
