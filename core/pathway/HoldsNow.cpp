// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said of a condition without walking the year: most steps ask nothing of most pupils.

#include "core/pathway/FigureTests.h"
#include "core/pathway/Holding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

enum class Wanted { Ever, Now };

// A word of a pathway's file an overload; true where it would have to be looked at.
class MayHold {
public:
    MayHold(const PupilLines& lines, const PupilCase& about, const AttendanceSums& figures,
            Wanted wanted)
        : m_lines(lines)
        , m_axis(lines.axis())
        , m_about(about)
        , m_figures(figures)
        , m_wanted(wanted) {}

    bool of(const Condition& condition) const {
        return std::visit([this](const auto& test) { return (*this)(test); }, condition.test);
    }

private:
    bool operator()(const when::SpellDay& test) const { return isInRun(test.codes); }
    bool operator()(const when::NotSeen&) const { return isInRun(kAtTheDoor); }
    bool operator()(const when::AfterLeave&) const { return isInRun(kAtTheDoor); }
    bool operator()(const when::UnresolvedN&) const { return has(kNoReason); }
    bool operator()(const when::WholeDays& test) const {
        return isInRun(test.codes) && counts(test.codes, test.days, {0, lastColumn()}) &&
               hasRunOf(test.days, runs(test.codes), m_axis);
    }
    bool operator()(const when::SpellsIn& test) const {
        return counts(test.codes, test.spells, {0, lastColumn()}) &&
               (m_wanted == Wanted::Ever || begun(test) >= test.spells);
    }
    bool operator()(const when::SessionsIn& test) const {
        return counts(test.codes, test.sessions,
                      m_wanted == Wanted::Now ? periodNow(test.period)
                                              : SessionAxis::Columns{0, lastColumn()});
    }
    bool operator()(const when::OffSite& test) const {
        return has(test.codes) && (m_wanted == Wanted::Ever || isOfToday(lastEvent().column));
    }
    bool operator()(const when::Returned&) const {
        return has({}) && (m_wanted == Wanted::Ever || isOfToday(lastEvent().column) ||
                           isOfToday(lastEvent().nextPlain));
    }
    bool operator()(const when::Unmarked&) const {
        return std::ranges::find(m_about.numbers, PupilLines::kBlank) != m_about.numbers.end();
    }
    bool operator()(const when::Attendance& test) const {
        if (m_wanted == Wanted::Ever)
            return test.side == when::Attendance::Side::AtOrAbove || test.permille >= 1000 ||
                   has({});
        const auto isBad = [&](int column) { return isOn(test, figuresAt(column, test.period)); };
        const auto before = m_axis.weekBefore(lastColumn());
        return isBad(lastColumn()) && (!test.falling || (before && !isBad(*before)));
    }
    bool operator()(const when::Absence& test) const {
        if (m_wanted == Wanted::Ever)
            return has({});
        const bool isNow = isSo(test, figuresAt(lastColumn(), {}), m_axis.persistentTest());
        if (test.moved == when::Absence::Moved::Either)
            return isNow;
        const auto before = m_axis.weekBefore(lastColumn());
        const bool wasSo = before && *before >= m_axis.firstOfYear() &&
                           isSo(test, figuresAt(*before, {}), m_axis.persistentTest());
        return test.moved == when::Absence::Moved::In ? isNow && !wasSo : wasSo && !isNow;
    }
    bool operator()(const when::ImprovedSince&) const { return !m_about.settlements.empty(); }
    bool operator()(const when::DatePassed&) const { return !m_about.settlements.empty(); }
    bool operator()(const when::StepIs& test) const {
        return test.state == when::StepIs::State::NotDone || !m_about.settlements.empty();
    }
    bool operator()(const when::BelievedAtSchool&) const { return !m_about.contacts.empty(); }
    bool operator()(const when::Entered&) const {
        const QDate from = SchoolYear::containing(m_axis.asAt().date).firstDay();
        return std::ranges::any_of(m_about.pupil->enrolments,
                                   [from](const Enrolment& each) { return each.entry >= from; });
    }
    bool operator()(const when::Leaves&) const {
        return std::ranges::any_of(m_about.pupil->enrolments, [](const Enrolment& each) {
            return each.leaving.isValid();
        });
    }
    bool operator()(const when::Has& test) const {
        return std::ranges::any_of(
            m_about.pupil->characteristics,
            [&test](const Characteristic& each) { return each.kind == test.characteristic; });
    }
    bool operator()(const when::Every& test) const {
        const Stretches& spans = m_lines.spans(test);
        return !spans.empty() && (m_wanted == Wanted::Ever || spans.back().last == lastColumn());
    }
    bool operator()(const when::OfCompulsoryAge&) const { return true; }
    bool operator()(const when::NothingDone&) const { return true; }
    bool operator()(const Condition::All& test) const {
        return std::ranges::all_of(test.parts, [this](const auto& part) { return of(part); });
    }
    bool operator()(const Condition::Any& test) const {
        return std::ranges::any_of(test.parts, [this](const auto& part) { return of(part); });
    }
    // Exact for the figure of a moment alone.
    bool operator()(const Condition::Not& test) const {
        const auto* absence = std::get_if<when::Absence>(&test.parts.front().test);
        return m_wanted == Wanted::Ever || !absence ||
               absence->moved != when::Absence::Moved::Either || !(*this)(*absence);
    }

    int lastColumn() const { return m_axis.columns() - 1; }
    const LineEvent& lastEvent() const { return m_about.events.back(); }
    bool isOfToday(int column) const {
        return column < m_axis.columns() && m_axis.dayOf(column) == m_axis.dayOf(lastColumn());
    }
    const SessionAxis::Columns& periodNow(const Period& period) const {
        return m_axis.periods(period)[std::size_t(lastColumn())];
    }
    Share figuresAt(int column, const Period& period) const {
        return m_figures.within(m_axis.periods(period)[std::size_t(column)]);
    }
    // At least so many sessions of the codes within the columns.
    bool counts(const QStringList& codes, int least, const SessionAxis::Columns& columns) const {
        const auto& among = m_lines.among(codes);
        if (!hasAny(m_about, among))
            return false;
        int found = 0;
        for (auto each = m_about.events.rbegin();
             each != m_about.events.rend() && each->column >= columns.first && found < least; ++each)
            found += each->column <= columns.last && among[m_about.line[std::size_t(each->column)]];
        return found >= least;
    }
    // Spells that begin in the period of the moment.
    int begun(const when::SpellsIn& test) const {
        const auto& now = periodNow(test.period);
        return int(std::ranges::count_if(runs(test.codes), [&now](const Run& run) {
            return now.first <= run.first() && run.first() <= now.last;
        }));
    }
    const std::vector<Run>& runs(const QStringList& codes) const {
        return keptRunsOf(m_lines, m_about, m_lines.among(codes));
    }
    bool has(const QStringList& codes) const { return hasAny(m_about, m_lines.among(codes)); }
    // Plain presence after the last of them ends every run.
    bool isInRun(const QStringList& codes) const {
        const bool isOver =
            m_about.events.empty() || m_about.events.back().nextPlain < m_axis.columns();
        return (m_wanted == Wanted::Ever || !isOver) && has(codes);
    }

    const PupilLines& m_lines;
    const SessionAxis& m_axis;
    const PupilCase& m_about;
    const AttendanceSums& m_figures;
    const Wanted m_wanted;
};

} // namespace

bool Holding::mayHold(const Condition& condition) const {
    return axis().columns() > 0 &&
           MayHold(m_lines, m_about, attendance(), Wanted::Ever).of(condition);
}

bool Holding::mayHoldNow(const Condition& condition) const {
    return axis().columns() > 0 &&
           MayHold(m_lines, m_about, attendance(), Wanted::Now).of(condition);
}

} // namespace rollbook
