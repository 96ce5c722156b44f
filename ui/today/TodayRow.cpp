// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayRow.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Of a condition: whether any test joined in it says yes. A test not named says no.
template <typename Asks>
struct AnyTest {
    bool operator()(const Condition::All& test) const { return anyOf(test.parts); }
    bool operator()(const Condition::Any& test) const { return anyOf(test.parts); }
    template <typename Other>
    bool operator()(const Other&) const {
        return false;
    }
    bool anyOf(const std::vector<Condition>& parts) const {
        return std::ranges::any_of(parts, [this](const Condition& part) {
            return std::visit(static_cast<const Asks&>(*this), part.test);
        });
    }
};

// A flag that a condition tests shows in the words of its step.
struct TestsFlag : AnyTest<TestsFlag> {
    explicit TestsFlag(const std::vector<CharacteristicKind>& all)
        : kinds(all) {}
    const std::vector<CharacteristicKind>& kinds;

    using AnyTest::operator();
    bool operator()(const when::Has& test) const {
        return std::ranges::any_of(kinds, [&test](const CharacteristicKind& kind) {
            return kind.id == test.characteristic && (kind.isFlag || kind.accelerates);
        });
    }
    bool operator()(const Condition::Not& test) const { return anyOf(test.parts); }
};

// Whether a test counts what a session reads as.
struct CountsReading : AnyTest<CountsReading> {
    explicit CountsReading(const Reading& one)
        : reading(one) {}
    const Reading& reading;

    using AnyTest::operator();
    bool operator()(const when::SpellDay& test) const { return isAmong(test.codes); }
    bool operator()(const when::WholeDays& test) const { return isAmong(test.codes); }
    bool operator()(const when::SessionsIn& test) const { return isAmong(test.codes); }
    bool operator()(const when::SpellsIn& test) const { return isAmong(test.codes); }
    bool operator()(const when::UnresolvedN&) const { return isAmong({u"N"_s}); }
    bool operator()(const when::NotSeen&) const { return isAmong(kAtTheDoor); }
    bool isAmong(const QStringList& codes) const { // of none named: every absence
        if (!reading.judgement.isKnown())
            return codes.contains(reading.code);
        const AttendanceCode& code = *reading.judgement.code;
        return codes.isEmpty() ? isAbsent(code.classification)
                               : codes.contains(code.code) || codes.contains(code.parent);
    }
};

const Settlement* settlementToday(const School& school, const DueAction& was, QDate today) {
    const Settlement* last = nullptr;
    for (const Settlement& each : school.work.settlements)
        if (each.at.date() == today && each.step == was.step->id && each.subject == was.subject &&
            each.session >= was.triggeredOn)
            last = &each;
    return last;
}

Cleared clearedByAct(const Settlement& act) {
    static constexpr std::array kBy{Cleared::By::Done, Cleared::By::Deferred,
                                    Cleared::By::NotNeeded};
    return {.by = kBy[std::size_t(act.kind)],
            .at = act.at.time(),
            .who = act.by.name,
            .words = act.words,
            .until = act.deferredUntil};
}

bool isSeen(const Reading& reading) {
    return reading.state == SessionState::Marked && reading.judgement.isKnown() &&
           (isAttended(reading.judgement.code->classification) || reading.code == u"U");
}

Cleared read(Cleared::By by, const SessionKey& session, const Reading& reading) {
    return {.by = by, .at = {}, .session = session, .code = reading.code};
}

// The first session from its beginning in which the child was seen.
std::optional<Cleared> clearedBySight(const Register& reg, const DueAction& was, QDate today) {
    const PupilId pupil = *was.subject.pupil;
    for (int i = reg.firstColumnFrom(was.triggeredOn); i < reg.columnCount(); ++i) {
        const SessionKey& session = reg.sessions()[std::size_t(i)];
        if (session.date > today)
            break;
        if (const Reading reading = reg.reading(pupil, session); isSeen(reading))
            return read(Cleared::By::Seen, session, reading);
    }
    return std::nullopt;
}

// The last of its sessions that counts no longer says what has changed (checks P4).
Cleared clearedByItself(const Register& reg, const DueAction& was) {
    const Condition& when =
        was.isAccelerated ? was.step->accelerated->when : was.step->when;
    for (const SessionKey& each : was.sessions | std::views::reverse) {
        const Reading reading = reg.reading(*was.subject.pupil, each);
        if (reading.state != SessionState::Marked ||
            std::visit(CountsReading(reading), when.test))
            continue;
        const bool isCode = was.step->closedBy == ClosedBy::Code && reading.code != u"N";
        return read(isCode ? Cleared::By::Code : Cleared::By::Over, each, reading);
    }
    return {};
}

QTime arrivalOf(const School& school, PupilId pupil, QDate today) {
    QTime at;
    for (const LateArrival& each : school.hatch.arrivals)
        if (each.pupil == pupil && each.at.date() == today && !each.isTakenBack)
            at = each.at.time();
    return at;
}

} // namespace

bool isSameRow(const TodayRow& a, const TodayRow& b) {
    return isSameStep(a.action, b.action) && a.action.subject == b.action.subject &&
           a.action.triggeredOn == b.action.triggeredOn &&
           a.cleared.has_value() == b.cleared.has_value();
}

TodayRow todayRow(const School& school, const std::vector<CharacteristicKind>& kinds,
                  const DueAction& action, QDate today) {
    TodayRow row{.action = action};
    const Pupil* pupil =
        action.subject.pupil ? school.roll.pupil(*action.subject.pupil) : nullptr;
    row.className = pupil ? pupil->classOn(today) : action.subject.name;
    if (!pupil)
        return row;
    row.isHeld = isHeld(school, action);
    row.hasFlags = hasFlag(kinds, *pupil, today);
    row.namesFlag = std::visit(TestsFlag(kinds), action.step->when.test);
    return row;
}

Cleared clearedBy(const School& school, const DueAction& was, const QDateTime& now) {
    const QDate today = now.date();
    if (const Settlement* act = settlementToday(school, was, today))
        return clearedByAct(*act);
    const Register* reg = school.registerOf(SchoolYear::containing(today));
    if (!reg || !was.subject.pupil)
        return {};
    std::optional<Cleared> seen;
    if (was.step->closedBy == ClosedBy::Seen)
        seen = clearedBySight(*reg, was, today);
    Cleared cleared = seen ? *seen : clearedByItself(*reg, was);
    cleared.at = arrivalOf(school, *was.subject.pupil, today);
    return cleared;
}

} // namespace rollbook
