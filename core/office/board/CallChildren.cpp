// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallChildren.h"

#include "core/analysis/AsAt.h"
#include "core/office/letters/HoldLetters.h"
#include "core/office/work/RecordContact.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

template <typename Test>
std::vector<bool> cellsWith(const Register& reg, Test test) {
    std::vector<bool> cells(Register::kReserved + reg.judgedCount());
    for (std::size_t i = Register::kReserved; i < cells.size(); ++i)
        cells[i] = test(reg.judged(Register::Cell(i)));
    return cells;
}

class Children {
public:
    Children(const School& school, const Register& reg, const SessionKey& session,
             const QDateTime& at)
        : m_school(school)
        , m_register(reg)
        , m_session(session)
        , m_at(at)
        , m_isUnexplained(cellsUnexplained(reg))
        , m_isNotKnown(cellsNotKnown(reg))
        , m_column(reg.column(session)) {
        for (MissingChild& each : missingChildren(school, at))
            m_missing.emplace(each.pupil, std::move(each));
        for (const ContactMade& each : contactsOfDay(school, session.date, at))
            m_today[each.pupil].push_back(&each);
    }

    std::vector<CallChild> all() {
        std::vector<CallChild> children;
        for (int row = 0; row < m_register.rowCount(); ++row)
            if (isAsked(row) || isHeld(row) || m_missing.contains(m_register.pupilAt(row).id))
                children.push_back(childOf(row));
        std::ranges::stable_sort(children, [this](const CallChild& a, const CallChild& b) {
            return isMoreUrgent(a, b, m_school.roll);
        });
        return children;
    }

private:
    Register::Cell cell(int row, int column) const {
        return m_register.cells(row)[std::size_t(column)];
    }
    std::optional<int> morning() const {
        return m_session.half == Half::PM ? m_register.column({m_session.date, Half::AM})
                                          : std::nullopt;
    }

    // Unexplained now; or this morning, and the afternoon does not say yet.
    bool isAsked(int row) const {
        if (!m_column)
            return false;
        if (m_isUnexplained[cell(row, *m_column)])
            return true;
        return morning() && m_isUnexplained[cell(row, *morning())] &&
               cell(row, *m_column) == Register::kBlank;
    }

    // Whom the board would ask about, or not know, had they not died: apart, and never gone.
    bool isHeld(int row) const {
        return m_column && m_isNotKnown[cell(row, *m_column)] &&
               deathOf(m_school, m_register.pupilAt(row).id);
    }

    CallChild childOf(int row) const {
        const Pupil& pupil = m_register.pupilAt(row);
        CallChild child{.pupil = pupil.id, .className = pupil.classOn(m_session.date)};
        if (const auto tried = m_today.find(pupil.id); tried != m_today.end())
            for (const ContactMade* each : tried->second)
                child.today.push_back(*each);
        readDays(child, row);
        child.known = knownOf(child, row);
        if (const PlannedAbsence* plan = m_school.plannedFor(pupil.id, m_session))
            child.proposedCode = plan->code;
        if (const auto missing = m_missing.find(pupil.id); missing != m_missing.end())
            child.missing = missing->second;
        child.stage = stageOf(child, row);
        if (child.stage != CallStage::Held)
            child.risks = risksOf(child, row);
        return child;
    }

    // Blanks say nothing: they neither end the run nor count (the safer reading of rules.md 14).
    void readDays(CallChild& child, int row) const {
        QDate counted;
        for (int column = lastColumn(); column >= 0; --column) {
            if (isSeenAt(m_register, row, column)) {
                child.lastSeen = m_register.sessions()[std::size_t(column)];
                return;
            }
            const QDate date = m_register.sessions()[std::size_t(column)].date;
            if (isAway(row, column) && date != counted) {
                ++child.daysAway;
                counted = date;
            }
        }
    }

    int lastColumn() const {
        return m_column ? *m_column : m_register.columns({{}, m_session.date}).second - 1;
    }

    bool isAway(int row, int column) const {
        const Register::Cell value = cell(row, column);
        const AttendanceCode* code =
            value < Register::kReserved ? nullptr : m_register.judged(value).judgement.code;
        return code && isAbsent(code->classification);
    }

    CallStage stageOf(const CallChild& child, int row) const {
        if (deathOf(m_school, child.pupil))
            return CallStage::Held;
        if (child.missing)
            return CallStage::Missing;
        if (isSeenLater(row))
            return CallStage::SeenSince;
        if (child.known != Known::Nothing)
            return CallStage::AwaitingCode;
        return isClosed(row) ? CallStage::Call : CallStage::NotClosed;
    }

    bool isSeenLater(int row) const {
        const auto afternoon = m_register.column({m_session.date, Half::PM});
        return m_session.half == Half::AM && afternoon && isSeenAt(m_register, row, *afternoon);
    }

    // An N of this morning asks at once: its register has closed long ago.
    bool isClosed(int row) const {
        const auto year = m_register.pupilAt(row).yearGroupOn(m_session.date);
        const AsAt asAt{m_at.date(), m_at.time()};
        const SessionKey asked =
            m_isUnexplained[cell(row, *m_column)] ? m_session : SessionKey{m_session.date, Half::AM};
        return asked < firstNotYetDue(m_school.calendar, asAt, year);
    }

    bool wasHereInMorning(int row) const {
        return morning() && isSeenAt(m_register, row, *morning());
    }

    // From when on a word with the home can be about this absence.
    QTime countsFrom(int row) const {
        if (!wasHereInMorning(row))
            return QTime(0, 0);
        const auto times = m_school.calendar.timesOn(
            m_session.date, m_register.pupilAt(row).yearGroupOn(m_session.date));
        return times.value_or(RegisterTimes{}).am.ends;
    }

    Known knownOf(const CallChild& child, int row) const {
        const QTime from = countsFrom(row);
        Known known = Known::Nothing;
        for (const ContactMade& each : child.today)
            if (each.at.time() >= from)
                known = std::max(known, knownBy(each));
        if (known != Known::Nothing)
            return known;
        if (m_school.plannedFor(child.pupil, m_session))
            return Known::Planned;
        return isSignedOut(child.pupil) ? Known::SignedOut : Known::Nothing;
    }

    Known knownBy(const ContactMade& each) const {
        if (each.outcome == ContactOutcome::AskedClassHere)
            return Known::AskedClass;
        const bool isReached = each.outcome == ContactOutcome::Reached && isWithHome(each.kind);
        return isReached && mayAnswer(each) ? Known::Reached : Known::Nothing;
    }

    // Somebody who may be told about this child; for a flagged one only who is known (rules.md 32).
    bool mayAnswer(const ContactMade& each) const {
        if (each.with)
            return blockOf(m_school, each.pupil, *each.with, m_session.date) == CallBlock::None;
        const Pupil* pupil = m_school.roll.pupil(each.pupil);
        return pupil && !isFlagged(m_school, *pupil, m_session.date);
    }

    // Out by a movement that somebody wrote down, and not yet expected back.
    bool isSignedOut(PupilId pupil) const {
        const Movement* last = nullptr;
        for (const Movement& each : m_school.hatch.movements)
            if (each.pupil == pupil && !each.isTakenBack && each.at.date() == m_session.date &&
                each.at <= m_at)
                last = &each;
        return last && last->isOut() &&
               (!last->expectedBack.isValid() || m_at.time() <= last->expectedBack);
    }

    std::vector<CallRisk> risksOf(const CallChild& child, int row) const {
        const Pupil& pupil = m_register.pupilAt(row);
        const bool isProtected =
            pupil.characteristicOn(characteristic::kChildProtectionPlan, m_session.date);
        std::vector<CallRisk> risks;
        const auto add = [&risks](bool holds, CallRisk risk) {
            if (holds)
                risks.push_back(risk);
        };
        add(child.stage == CallStage::Missing, CallRisk::BelievedAtSchool);
        add(isBereaved(m_school, pupil.id), CallRisk::HomeBereaved);
        add(isProtected, CallRisk::ChildProtection);
        add(wasHereInMorning(row), CallRisk::HereInMorning);
        add(!isProtected && isFlagged(m_school, pupil, m_session.date), CallRisk::ExtraCare);
        add(morning() && !wasHereInMorning(row), CallRisk::NeverSeenToday);
        add(child.daysAway >= 2, CallRisk::DaysAway);
        return risks;
    }

    const School& m_school;
    const Register& m_register;
    const SessionKey m_session;
    const QDateTime m_at;
    const std::vector<bool> m_isUnexplained;
    const std::vector<bool> m_isNotKnown;
    const std::optional<int> m_column;
    std::map<PupilId, MissingChild> m_missing;
    std::map<PupilId, std::vector<const ContactMade*>> m_today;
};

} // namespace

std::vector<CallChild> callChildren(const School& school, const Register& reg,
                                    const SessionKey& session, const QDateTime& at) {
    return Children(school, reg, session, at).all();
}

bool isMoreUrgent(const CallChild& a, const CallChild& b, const Roll& roll) {
    if (a.stage != b.stage)
        return a.stage < b.stage;
    const auto lacks = [](const CallChild& child, CallRisk risk) {
        return std::ranges::find(child.risks, risk) == child.risks.end();
    };
    const auto rank = [&](const CallChild& child) {
        return std::tuple(lacks(child, CallRisk::ChildProtection),
                          lacks(child, CallRisk::HereInMorning), lacks(child, CallRisk::ExtraCare),
                          lacks(child, CallRisk::NeverSeenToday), -child.daysAway);
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.className != b.className)
        return classNameLess(a.className, b.className);
    return roll.row(a.pupil) < roll.row(b.pupil); // rows are in the order of names
}

std::vector<bool> cellsUnexplained(const Register& reg) {
    return cellsWith(reg, [](const Register::Judged& judged) {
        const AttendanceCode* code = judged.judgement.code;
        return code && (code->code == u"N"_s || code->parent == u"N"_s);
    });
}

std::vector<bool> cellsNotKnown(const Register& reg) {
    auto cells = cellsWith(
        reg, [](const Register::Judged& judged) { return !judged.judgement.isKnown(); });
    cells[Register::kBlank] = true;
    return cells;
}

} // namespace rollbook
