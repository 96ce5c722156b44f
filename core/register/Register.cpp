// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Register.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Register::Register(SchoolYear year, const Roll& roll, const SchoolCalendar& calendar,
                   const CodeBook& codes)
    : m_year(year)
    , m_roll(roll)
    , m_calendar(calendar)
    , m_codes(codes) {
    layOut();
}

std::optional<int> Register::column(const SessionKey& session) const {
    const qint64 halfDay = 2 * m_year.firstDay().daysTo(session.date) + int(session.half);
    if (halfDay < 0 || halfDay >= qint64(m_columnByHalfDay.size()))
        return std::nullopt;
    const int column = m_columnByHalfDay[std::size_t(halfDay)];
    return column < 0 ? std::nullopt : std::optional(column);
}

int Register::firstColumnFrom(const SessionKey& session) const {
    return int(std::ranges::lower_bound(m_sessions, session) - m_sessions.begin());
}

std::pair<int, int> Register::columns(const DateRange& range) const {
    const int first = range.from.isValid() ? firstColumnFrom({range.from, Half::AM}) : 0;
    const int last =
        range.to.isValid() ? firstColumnFrom({range.to.addDays(1), Half::AM}) : columnCount();
    return {first, std::max(first, last)};
}

void Register::setMark(const Mark& mark) {
    const auto itsRow = row(mark.pupil);
    const auto itsColumn = column(mark.session);
    if (itsRow && itsColumn)
        setMark(*itsRow, *itsColumn, mark.code, mark.minutesLate);
    else if (mark.code.isEmpty())
        m_strays.erase({mark.pupil, mark.session});
    else
        m_strays.insert_or_assign({mark.pupil, mark.session}, mark);
}

void Register::setMark(int row, int column, const QString& code, std::optional<int> minutesLate) {
    m_recorded[index(row, column)] = code.isEmpty() ? kBlank : judgedCell(code, column);
    m_minutesLate[index(row, column)] = std::int16_t(minutesLate.value_or(kNoMinutes));
    readCell(row, column);
}

std::vector<Mark> Register::strays() const {
    std::vector<Mark> marks;
    for (const auto& [key, mark] : m_strays)
        marks.push_back(mark);
    return marks;
}

Reading Register::reading(int row, int column) const {
    const Cell cell = m_read[index(row, column)];
    Reading reading{.recorded = recordedCode(row, column)};
    if (cell >= kReserved) {
        reading.state = SessionState::Marked;
        reading.code = judged(cell).code;
        reading.judgement = judged(cell).judgement;
    } else if (cell != kNoSession) {
        reading.state = cell == kOffRoll ? SessionState::OffRoll : SessionState::Blank;
    }
    reading.supersededBy = supersedes(row, column);
    reading.minutesLate = minutesLate(row, column);
    return reading;
}

Reading Register::reading(PupilId pupil, const SessionKey& session) const {
    const auto itsRow = row(pupil);
    const auto itsColumn = column(session);
    if (itsRow && itsColumn)
        return reading(*itsRow, *itsColumn);
    const auto stray = m_strays.find({pupil, session});
    return {.recorded = stray == m_strays.end() ? QString() : stray->second.code};
}

QString Register::recordedCode(int row, int column) const {
    return codeOf(m_recorded[index(row, column)]);
}

std::optional<int> Register::minutesLate(int row, int column) const {
    const int minutes = m_minutesLate[index(row, column)];
    return minutes == kNoMinutes ? std::nullopt : std::optional(minutes);
}

bool Register::hasSession(int row, int first, int last) const {
    const auto begin = m_due.begin() + std::ptrdiff_t(index(row, 0));
    return std::find(begin + first, begin + last, kBlank) != begin + last;
}

int Register::sessionsOpen(int row, int first, int last) const {
    int open = 0;
    for (int column = first; column < last; ++column)
        if (isDue(row, column) && !unplannedAt(row, column, {}))
            ++open;
    return open;
}

Totals Register::totals(int row, int first, int last, int firstFuture) const {
    Tally counts = emptyTally();
    tally(row, first, last, firstFuture, counts);
    return totalsOf(counts);
}

std::span<const Register::Cell> Register::cells(int row) const {
    return {m_read.data() + index(row, 0), m_sessions.size()};
}

void Register::tally(int row, int first, int last, int firstFuture, Tally& into) const {
    const Cell* const rowCells = m_read.data() + index(row, 0);
    const int boundary = std::clamp(firstFuture, first, last);
    for (int column = first; column < boundary; ++column)
        ++into[rowCells[column]];
    const int blanks = into[kBlank];
    for (int column = boundary; column < last; ++column)
        ++into[rowCells[column]];
    into[kBlank] = blanks;
}

Totals Register::totalsOf(const Tally& tally) const {
    Totals totals{.missing = tally[kBlank]};
    totals.codes.reserve(std::size_t(
        std::ranges::count_if(m_cellsInOrder, [&](Cell cell) { return tally[cell] > 0; })));
    for (const Cell cell : m_cellsInOrder)
        if (const int sessions = tally[cell]; sessions > 0)
            totals.count(judged(cell).code, judged(cell).judgement, sessions);
    return totals;
}

void Register::rebuild() {
    if (isLaidOutAsNow()) {
        readAll();
        return;
    }
    const std::vector<Mark> marks = recordedMarks();
    layOut();
    for (const Mark& mark : marks)
        setMark(mark);
}

bool Register::isLaidOutAsNow() const {
    return std::ranges::equal(m_owners, m_roll.pupils(), {}, {}, &Pupil::id) &&
           m_sessions == m_calendar.termSessions(m_year.range());
}

void Register::layOut() {
    m_owners.clear();
    for (const Pupil& pupil : m_roll.pupils())
        m_owners.push_back(pupil.id);
    m_sessions = m_calendar.termSessions(m_year.range());
    indexColumns();
    m_judged.clear();
    m_cellsInOrder.clear();
    m_cellsByCode.clear();
    m_strays.clear();
    m_recorded.assign(m_owners.size() * m_sessions.size(), kBlank);
    m_minutesLate.assign(m_recorded.size(), kNoMinutes);
    m_due.resize(m_recorded.size());
    m_read.resize(m_recorded.size());
    readAll();
}

void Register::readAll() {
    indexClosures();
    for (int row = 0; row < rowCount(); ++row)
        readRow(row);
}

void Register::indexColumns() {
    m_columnByHalfDay.assign(2 * std::size_t(m_year.firstDay().daysTo(m_year.lastDay()) + 1), -1);
    for (int column = 0; const SessionKey& session : m_sessions) {
        const auto day = std::size_t(m_year.firstDay().daysTo(session.date));
        m_columnByHalfDay[2 * day + std::size_t(session.half)] = column++;
    }
}

void Register::indexClosures() {
    m_closures.assign(m_sessions.size(), {});
    for (const Closure& closure : m_calendar.closures()) {
        const auto [first, last] = columns(closure.range);
        for (int column = first; column < last; ++column)
            if (closure.coversSession(m_sessions[std::size_t(column)]))
                m_closures[std::size_t(column)].push_back(&closure);
    }
    m_closedColumns.clear();
    for (int column = 0; column < columnCount(); ++column)
        if (!m_closures[std::size_t(column)].empty())
            m_closedColumns.push_back(column);
}

void Register::readRow(int row) {
    const auto begin = m_due.begin() + std::ptrdiff_t(index(row, 0));
    std::fill_n(begin, columnCount(), kOffRoll);
    for (const Enrolment& stay : pupilAt(row).enrolments) {
        const auto [first, last] = columns(stay.range());
        std::fill(begin + first, begin + last, kBlank);
    }
    for (const int column : m_closedColumns)
        if (begin[column] == kBlank && plannedAt(row, column))
            begin[column] = kNoSession;
    for (int column = 0; column < columnCount(); ++column)
        readCell(row, column);
}

void Register::readCell(int row, int column) {
    const std::size_t at = index(row, column);
    const Cell recorded = m_recorded[at];
    if (m_due[at] == kBlank && m_closures[std::size_t(column)].empty())
        m_read[at] = recorded;
    else if (m_due[at] == kBlank)
        m_read[at] = readUnderClosures(row, column);
    else if (m_due[at] == kNoSession && !plannedClosureCovers(codeOf(recorded)))
        m_read[at] = recorded;
    else
        m_read[at] = m_due[at];
}

Register::Cell Register::readUnderClosures(int row, int column) {
    const Cell recorded = m_recorded[index(row, column)];
    const Closure* closure = unplannedAt(row, column, codeOf(recorded));
    return closure ? judgedCell(closure->code, column) : recorded;
}

const Closure* Register::supersedes(int row, int column) const {
    const std::size_t at = index(row, column);
    const QString recorded = codeOf(m_recorded[at]);
    if (m_due[at] == kNoSession)
        return plannedClosureCovers(recorded) ? plannedAt(row, column) : nullptr;
    return m_due[at] == kBlank ? unplannedAt(row, column, recorded) : nullptr;
}

const Closure* Register::plannedAt(int row, int column) const {
    const Pupil& pupil = pupilAt(row);
    return m_calendar.plannedClosure(m_sessions[std::size_t(column)], pupil.yearGroupIn(m_year),
                                     pupil.classOn(m_sessions[std::size_t(column)].date));
}

const Closure* Register::unplannedAt(int row, int column, const QString& code) const {
    if (m_closures[std::size_t(column)].empty())
        return nullptr;
    const Pupil& pupil = pupilAt(row);
    const SessionKey& session = m_sessions[std::size_t(column)];
    const QString className = pupil.classOn(session.date);
    for (const Closure* closure : m_closures[std::size_t(column)])
        if (!closure->isPlanned() && closure->coversPupil(pupil.yearGroupIn(m_year), className) &&
            !closure->standsTakenBefore(className, session) &&
            unplannedClosureCovers(closure->code, code))
            return closure;
    return nullptr;
}

Register::Cell Register::judgedCell(const QString& code, int column) {
    std::vector<Cell>& cells = m_cellsByCode[code];
    if (cells.empty())
        cells.resize(m_sessions.size(), kNoSession);
    Cell& cell = cells[std::size_t(column)];
    if (cell == kNoSession)
        cell = internedCell({code, m_codes.judge(code, m_sessions[std::size_t(column)].date)});
    return cell;
}

Register::Cell Register::internedCell(const Judged& judged) {
    const auto found = std::ranges::find(m_judged, judged);
    return found == m_judged.end() ? addedCell(judged)
                                   : Cell(std::size_t(found - m_judged.begin()) + kReserved);
}

Register::Cell Register::addedCell(const Judged& added) {
    const std::size_t place = m_judged.size() + kReserved;
    ROLLBOOK_REQUIRE(place <= std::numeric_limits<Cell>::max(), u"too many codes in one year"_s);
    m_judged.push_back(added);
    const auto codeOfCell = [this](Cell cell) { return judged(cell).code; };
    m_cellsInOrder.insert(
        std::ranges::upper_bound(m_cellsInOrder, added.code, {}, codeOfCell), Cell(place));
    return Cell(place);
}

std::vector<Mark> Register::recordedMarks() const {
    std::vector<Mark> marks = strays();
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (const QString code = recordedCode(row, column); !code.isEmpty())
                marks.push_back({m_owners[std::size_t(row)], m_sessions[std::size_t(column)], code,
                                 minutesLate(row, column)});
    return marks;
}

} // namespace rollbook
