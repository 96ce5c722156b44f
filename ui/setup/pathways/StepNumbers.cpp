// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/StepNumbers.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostDays = 195; // of a school year, with room
constexpr int kMostSessions = 390;
constexpr int kMostWeeks = 52;

QString tr(const char* text) {
    return QCoreApplication::translate("setup", text);
}

QString codesIn(const QStringList& codes) {
    return codes.isEmpty() ? tr("any absence") : codes.join(tr(" or "));
}

// Told of each number where it stands; the one place that knows which a condition has.
using Visit = std::function<void(int& value, StepNumber::Kind kind, const QString& label, int least,
                                 int most)>;

class EachNumber {
public:
    explicit EachNumber(const Visit& visit) : m_visit(visit) {}

    void in(Condition& condition) const { std::visit(*this, condition.test); }

    void operator()(when::SpellDay& test) const {
        const bool isUnexplained = test.codes == QStringList{u"N"_s};
        count(test.day,
              isUnexplained ? tr("No reason given: day of the absence")
                            : tr("Day of a spell of %1").arg(codesIn(test.codes)),
              1, kMostDays);
    }
    void operator()(when::NotSeen& test) const {
        count(test.day, tr("Not seen, nobody reached: day"), 1, kMostDays);
    }
    void operator()(when::UnresolvedN& test) const {
        count(test.schoolDays, tr("No reason known: school days after"), 0, kMostDays);
    }
    void operator()(when::WholeDays& test) const {
        count(test.days, tr("Whole days in a row of %1").arg(codesIn(test.codes)), 1, kMostDays);
    }
    void operator()(when::SessionsIn& test) const {
        count(test.sessions, tr("Sessions of %1").arg(codesIn(test.codes)), 1, kMostSessions);
        weeks(test.period);
    }
    void operator()(when::SpellsIn& test) const {
        count(test.spells, tr("Separate spells of %1").arg(codesIn(test.codes)), 1, kMostDays);
        weeks(test.period);
    }
    void operator()(when::Attendance& test) const {
        using Side = when::Attendance::Side;
        const QString label = test.side == Side::Below       ? tr("Attendance below")
                              : test.side == Side::AtOrBelow ? tr("Attendance at or below")
                                                             : tr("Attendance at or above");
        m_visit(test.permille, StepNumber::Kind::Percent, label, 1, 1000);
        weeks(test.period);
        possible(test.atLeast);
    }
    void operator()(when::ImprovedSince& test) const {
        count(test.schoolWeeks, tr("Better: school weeks compared"), 1, kMostWeeks);
    }
    void operator()(when::Absence& test) const { possible(test.atLeast); }
    void operator()(when::Returned& test) const {
        count(test.afterSessions, tr("Back after sessions away"), 1, kMostSessions);
    }
    void operator()(when::Leaves& test) const {
        count(test.schoolDaysBefore, tr("School days before leaving"), 0, kMostDays);
    }
    void operator()(when::AfterLeave& test) const {
        count(test.day, tr("Not back after leave: day"), 1, kMostDays);
    }
    void operator()(when::StepIs& test) const {
        const bool isDone = test.state == when::StepIs::State::Done;
        count(test.schoolDays,
              isDone ? tr("School days since the step was done")
                     : tr("School days without the step"),
              0, kMostDays);
    }
    void operator()(when::NothingDone& test) const {
        count(test.schoolDays, tr("School days with nothing done"), 1, kMostDays);
    }
    void operator()(when::Every& test) const {
        if (test.span == when::Every::Span::SchoolWeek)
            m_visit(test.weekday, StepNumber::Kind::Weekday, tr("From which weekday"), 1, 5);
        if (test.lastSchoolDays > 0)
            count(test.lastSchoolDays, tr("School days before the end"), 1, kMostDays);
    }
    void operator()(Condition::All& test) const { inEach(test.parts); }
    void operator()(Condition::Any& test) const { inEach(test.parts); }
    void operator()(Condition::Not& test) const { inEach(test.parts); }
    template <typename Test>
    void operator()(Test&) const {} // a test without a number

private:
    void inEach(std::vector<Condition>& parts) const {
        for (Condition& part : parts)
            in(part);
    }
    void count(int& value, const QString& label, int least, int most) const {
        m_visit(value, StepNumber::Kind::Count, label, least, most);
    }
    void weeks(Period& period) const {
        if (period.kind == Period::Kind::SchoolWeeks)
            count(period.weeks, tr("In how many school weeks"), 1, kMostWeeks);
    }
    void possible(int& sessions) const {
        count(sessions, tr("Only after possible sessions"), 0, kMostSessions);
    }

    const Visit& m_visit;
};

} // namespace

std::vector<StepNumber> numbersOf(const Condition& condition) {
    std::vector<StepNumber> numbers;
    Condition looked = condition;
    const Visit note = [&numbers](int& value, StepNumber::Kind kind, const QString& label,
                                  int least, int most) {
        numbers.push_back({label, value, least, std::max(most, value), kind});
    };
    EachNumber(note).in(looked);
    return numbers;
}

Condition withNumbers(Condition condition, const std::vector<int>& values) {
    std::size_t next = 0;
    const Visit set = [&](int& value, StepNumber::Kind, const QString&, int, int) {
        value = next < values.size() ? values[next] : value;
        ++next;
    };
    EachNumber(set).in(condition);
    return condition;
}

} // namespace rollbook
