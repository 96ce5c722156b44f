// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ChaseRow.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The first session that is not to be chased yet.
SessionKey firstNotDue(const School& school, const QDateTime& now) {
    const QDate today = now.date();
    const auto times = school.calendar.timesOn(today, std::nullopt).value_or(RegisterTimes{});
    if (now.time() <= times.am.closes)
        return {today, Half::AM};
    return now.time() <= times.pm.closes ? SessionKey{today, Half::PM}
                                         : SessionKey{today.addDays(1), Half::AM};
}

// One pass over the grid: two thousand pupils by a year are under a million cells.
class Chase {
public:
    Chase(const School& school, const Register& reg, const QDateTime& now)
        : m_school(school)
        , m_register(reg)
        , m_today(now.date())
        , m_end(reg.firstColumnFrom(firstNotDue(school, now))) {}

    std::vector<ChaseRow> rows() {
        for (std::size_t i = 0; i < m_register.judgedCount(); ++i)
            m_isN.push_back(m_register.judged(Register::Cell(i + Register::kReserved)).code ==
                            u"N");
        for (int row = 0; row < m_register.rowCount(); ++row)
            readPupil(row);
        for (const auto& [place, blanks] : m_untaken)
            m_rows.push_back(made({.kind = ChaseRow::Kind::Register,
                                   .session = place.second,
                                   .className = place.first,
                                   .blanks = blanks}));
        std::ranges::stable_sort(m_rows, isMoreUrgent);
        return std::move(m_rows);
    }

private:
    void readPupil(int row) {
        const auto cells = m_register.cells(row);
        for (int column = 0; column < m_end; ++column) {
            const Register::Cell cell = cells[std::size_t(column)];
            if (cell == Register::kBlank)
                addBlank(row, column);
            else if (cell >= Register::kReserved && m_isN[cell - Register::kReserved])
                addPupil(ChaseRow::Kind::NoReason, row, column);
        }
    }

    // The blanks of a register not taken are one row: it is the register that is chased.
    void addBlank(int row, int column) {
        const SessionKey& session = m_register.sessions()[std::size_t(column)];
        const QString className = m_register.pupilAt(row).classOn(session.date);
        if (className.isEmpty() || m_school.takenRegister(className, session))
            addPupil(ChaseRow::Kind::Blank, row, column);
        else
            ++m_untaken[{className, session}];
    }

    void addPupil(ChaseRow::Kind kind, int row, int column) {
        const SessionKey& session = m_register.sessions()[std::size_t(column)];
        const Pupil& pupil = m_register.pupilAt(row);
        m_rows.push_back(made({.kind = kind,
                               .session = session,
                               .className = pupil.classOn(session.date),
                               .pupil = pupil.id}));
    }

    ChaseRow made(ChaseRow row) const {
        const QDate date = row.session.date;
        const bool isReason = row.kind == ChaseRow::Kind::NoReason;
        row.due =
            isReason
                ? m_school.calendar.schoolDayAfter(date, kSchoolDaysForReason).value_or(QDate())
                : date;
        row.ageInDays = m_school.calendar.schoolDaysBetween(date, m_today);
        row.isToday = date == m_today;
        row.isOverdue = row.due.isValid() && row.due < m_today;
        return row;
    }

    // Who is not known today comes before anything of another day.
    static bool isMoreUrgent(const ChaseRow& a, const ChaseRow& b) {
        const auto rank = [](const ChaseRow& row) {
            const bool isNow = row.isToday && row.kind != ChaseRow::Kind::NoReason;
            const QDate due = row.due.isValid() ? row.due : QDate(9999, 12, 31);
            return std::tuple(!isNow, due.toJulianDay(), int(row.kind), row.session);
        };
        return rank(a) < rank(b);
    }

    const School& m_school;
    const Register& m_register;
    const QDate m_today;
    const int m_end; // one past the last column to look at
    std::vector<bool> m_isN;
    std::map<std::pair<QString, SessionKey>, int> m_untaken;
    std::vector<ChaseRow> m_rows;
};

} // namespace

std::vector<ChaseRow> chaseRows(const School& school, const QDateTime& now) {
    const Register* reg = school.registerOf(SchoolYear::containing(now.date()));
    return reg ? Chase(school, *reg, now).rows() : std::vector<ChaseRow>{};
}

} // namespace rollbook
