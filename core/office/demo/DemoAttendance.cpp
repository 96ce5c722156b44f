// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoAttendance.h"

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

// How a pupil attends, in thousandths of a school day unless said.
struct Habit {
    int spell = 12;  // an absence begins
    int longest = 4; // days
    int late = 15;
    int without = 40; // of the spells: nobody gave a good reason
};
constexpr quint64 kHabits = 0x4AB1; // keeps their chance apart
constexpr Habit kSteady{};
constexpr Habit kPatchy{30, 4, 60, 250};
constexpr Habit kPersistent{75, 4, 110, 450};
constexpr Habit kSevere{260, 9, 60, 700};

// The same in every year.
const Habit& habitOf(quint64 seed, std::size_t place) {
    const int drawn = Chance::of(seed + kHabits, place).below(1000);
    if (drawn < 8)
        return kSevere;
    if (drawn < 70)
        return kPersistent;
    return drawn < 220 ? kPatchy : kSteady;
}

// Things that happen to a whole class, or the whole school, at once.
bool isClusterWeek(const DemoDays& days, const QString& className, QDate date) {
    const QDate monday = SchoolCalendar::mondayOf(date);
    return Chance::of(days.seed + hashOf(className), quint64(monday.toJulianDay())).perMille(30);
}
bool isTripDay(const DemoDays& days, const QString& className, QDate date) {
    return Chance::of(days.seed - hashOf(className), quint64(date.toJulianDay())).perMille(14);
}
bool isWinter(QDate date) {
    return date.month() >= 11 || date.month() <= 2;
}

// Half a day as it will be written; an empty code writes nothing.
struct HalfDay {
    QString code;
    std::optional<int> minutesLate = {};
    QString nature = {};
};

// The course of one pupil through the days of a school year.
class Course {
public:
    Course(const DemoDays& days, const Pupil& pupil, std::size_t place, SchoolYear year)
        : m_days(days)
        , m_pupil(pupil)
        , m_chance(Chance::of(days.seed + quint64(year.firstCalendarYear()), place))
        , m_habit(habitOf(days.seed, place))
        , m_isAtCollege(place % 40 == 0)
        , m_leaveDay(m_chance.below(kDaysOfAYear))
        , m_takesLeave(m_chance.perMille(45)) {}

    std::vector<DraftMark> run(const DateRange& range);

private:
    static constexpr int kDaysOfAYear = 190;
    static constexpr int kLeaveDays = 5;

    void beginDay(QDate date);
    void beginSpell(QDate date);
    QString spellCode(QDate date);
    HalfDay halfDay(const SessionKey& session);
    HalfDay present(const SessionKey& session);
    HalfDay late(const SessionKey& session);
    bool isPartTime(const SessionKey& session) const;

    const DemoDays& m_days;
    const Pupil& m_pupil;
    Chance m_chance;
    const Habit& m_habit;
    bool m_isAtCollege; // on Thursdays, from year 10
    int m_leaveDay;     // of the school year
    bool m_takesLeave;

    int m_day = 0;           // of the school year
    int m_left = 0;          // days of the spell at hand
    QString m_code;          // of the spell
    bool m_fromNoon = false; // went home ill
    bool m_isTrip = false;
};

std::vector<DraftMark> Course::run(const DateRange& range) {
    std::vector<DraftMark> marks;
    QDate day;
    for (const SessionKey& session : m_days.sessions) {
        if (!range.contains(session.date) || !m_pupil.isOnRoll(session.date))
            continue;
        if (session.date != day)
            beginDay(day = session.date);
        const HalfDay half = halfDay(session);
        if (half.code.isEmpty())
            continue;
        DraftMark mark{{m_pupil.id, session, half.code, half.minutesLate}, {}};
        mark.note.nature = half.nature;
        marks.push_back(mark);
    }
    return marks;
}

void Course::beginDay(QDate date) {
    ++m_day;
    m_fromNoon = false;
    m_isTrip = isTripDay(m_days, m_pupil.classOn(date), date);
    if (m_left > 0 && --m_left > 0)
        return;
    m_code.clear();
    if (m_takesLeave && m_day == m_leaveDay) {
        m_left = kLeaveDays;
        m_code = m_chance.perMille(850) ? u"G"_s : u"C"_s;
    } else {
        beginSpell(date);
    }
}

void Course::beginSpell(QDate date) {
    int perMille = m_habit.spell;
    if (isWinter(date))
        perMille += perMille / 2;
    if (isClusterWeek(m_days, m_pupil.classOn(date), date))
        perMille *= 5;
    if (!m_chance.perMille(perMille))
        return;
    m_left = m_chance.between(1, m_habit.longest);
    m_code = spellCode(date);
    m_fromNoon = m_chance.perMille(120);
}

QString Course::spellCode(QDate date) {
    const bool isWithout = m_chance.perMille(m_habit.without);
    if (date >= m_days.recent && m_chance.perMille(isWithout ? 900 : 350))
        return u"N"_s;
    if (isWithout)
        return u"O"_s;
    const auto year = m_pupil.yearGroupOn(date);
    if (year && year->number() >= 7 && m_chance.perMille(20))
        return u"E"_s;
    return u"I"_s;
}

HalfDay Course::halfDay(const SessionKey& session) {
    const bool isMorning = session.half == Half::AM;
    const QString className = m_pupil.classOn(session.date);
    const auto covering =
        m_days.calendar.unplannedClosures(session, m_pupil.yearGroupOn(session.date), className);
    if (!covering.empty() || (session.date >= m_days.recent && m_chance.perMille(1)))
        return {};
    if (!m_code.isEmpty() && !(m_fromNoon && isMorning))
        return {m_code};
    if (isPartTime(session))
        return {u"X"_s};
    return m_isTrip ? HalfDay{u"V"_s} : present(session);
}

HalfDay Course::present(const SessionKey& session) {
    const bool isMorning = session.half == Half::AM;
    const auto year = m_pupil.yearGroupOn(session.date);
    if (m_chance.perMille(isMorning ? m_habit.late : 1))
        return late(session);
    if (m_chance.perMille(4))
        return {u"M"_s};
    if (year && year->number() >= 10 && session.date.dayOfWeek() == Qt::Thursday && m_isAtCollege)
        return {u"B"_s, {}, m_days.coaching};
    return {isMorning ? u"/"_s : u"\\"_s};
}

HalfDay Course::late(const SessionKey& session) {
    const auto times = m_days.calendar.timesOn(session.date, std::nullopt);
    const SessionTimes& half = session.half == Half::AM ? times->am : times->pm;
    const int open = half.opens.secsTo(half.closes) / 60;
    const bool isAfterClose = m_chance.perMille(70);
    const int minutes =
        isAfterClose ? m_chance.between(open + 1, open + 45) : m_chance.between(1, open);
    return {isAfterClose ? u"U"_s : u"L"_s, minutes};
}

// New reception children stay for mornings in their first fortnight, while no law asks for more.
bool Course::isPartTime(const SessionKey& session) const {
    const auto year = m_pupil.yearGroupOn(session.date);
    return session.half == Half::PM && year && year->number() == 0 && m_day <= 10 &&
           !m_pupil.isOfCompulsorySchoolAge(session.date);
}

} // namespace

std::vector<DraftMark> demoMarks(const DemoDays& days, const Pupil& pupil, std::size_t place,
                                 const DateRange& range) {
    return Course(days, pupil, place, SchoolYear::containing(range.from)).run(range);
}

} // namespace rollbook::demo
