// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallBoard.h"

#include "core/analysis/AsAt.h"
#include "core/office/board/CallChildren.h"
#include "core/office/letters/HoldLetters.h"

#include <algorithm>
#include <numeric>

namespace rollbook {
namespace {

// The classes of which somebody is not known.
class Head {
public:
    Head(const School& school, const Register& reg, const SessionKey& session, const QDateTime& at)
        : m_school(school)
        , m_register(reg)
        , m_session(session)
        , m_at(at) {}

    void read(CallBoard& board, int column) {
        const auto isNotKnown = cellsNotKnown(m_register);
        for (int row = 0; row < m_register.rowCount(); ++row) {
            const Register::Cell cell = m_register.cells(row)[std::size_t(column)];
            board.hasSession = board.hasSession || m_register.isDue(row, column);
            if (isNotKnown[cell] && !deathOf(m_school, m_register.pupilAt(row).id))
                add(m_register.pupilAt(row)); // else it is held, and said apart
        }
        for (const auto& [name, unknown] : m_classes)
            board.notKnown.push_back(unknown);
        std::ranges::sort(board.notKnown, classNameLess, &UnknownClass::className);
    }

private:
    void add(const Pupil& pupil) {
        const QString name = pupil.classOn(m_session.date);
        const auto [place, isNew] = m_classes.try_emplace(name);
        UnknownClass& unknown = place->second;
        if (isNew) {
            const auto year = pupil.yearGroupOn(m_session.date);
            unknown.className = name;
            unknown.state = registerState(m_school, name, m_session);
            unknown.isClosed =
                m_session < firstNotYetDue(m_school.calendar, {m_at.date(), m_at.time()}, year);
        }
        ++unknown.pupils;
        unknown.typed += m_school.draft(pupil.id, m_session) ? 1 : 0;
    }

    const School& m_school;
    const Register& m_register;
    const SessionKey m_session;
    const QDateTime m_at;
    std::map<QString, UnknownClass> m_classes;
};

// Children of one stage who can be rung about in one call.
class Grouping {
public:
    Grouping(const School& school, const QDateTime& at, Siblings siblings)
        : m_school(school)
        , m_tries(school, at)
        , m_siblings(siblings) {}

    std::vector<Call> calls(std::vector<CallChild> children) {
        m_children = std::move(children);
        m_isTaken.assign(m_children.size(), false);
        std::vector<Call> calls;
        for (std::size_t i = 0; i < m_children.size(); ++i)
            if (!m_isTaken[i])
                calls.push_back(callFrom(i));
        return calls;
    }

private:
    using Places = std::vector<std::size_t>;

    Call callFrom(std::size_t first) {
        Call call;
        std::vector<PupilId> pupils;
        for (const std::size_t place : together(first)) {
            m_isTaken[place] = true;
            pupils.push_back(m_children[place].pupil);
            call.children.push_back(m_children[place]);
        }
        if (call.stage() == CallStage::Held)
            return call;
        call.contacts = callContacts(m_school, pupils, m_tries);
        if (!nextToTry(call.contacts))
            for (CallChild& child : call.children)
                child.risks.push_back(CallRisk::NobodyToRing);
        return call;
    }

    // The contact through whom most of them can be asked about; the first to be asked of equals.
    Places together(std::size_t first) const {
        Places most{first};
        const CallStage stage = m_children[first].stage;
        const bool mayJoin = stage == CallStage::Call || stage == CallStage::NotClosed;
        if (m_siblings == Siblings::Apart || !mayJoin)
            return most;
        for (const PupilContact* link : m_school.roll.contactsOf(m_children[first].pupil)) {
            Places with = askedThrough(*link, first);
            if (with.size() > most.size())
                most = std::move(with);
        }
        return most;
    }

    Places askedThrough(const PupilContact& link, std::size_t first) const {
        Places places{first};
        if (!canBeRung(link))
            return places;
        for (std::size_t i = first + 1; i < m_children.size(); ++i)
            if (!m_isTaken[i] && m_children[i].stage == m_children[first].stage &&
                blockOf(m_school, m_children[i].pupil, link.contact, m_tries.at().date()) ==
                    CallBlock::None)
                places.push_back(i);
        return places;
    }

    bool canBeRung(const PupilContact& link) const {
        const Contact* person = m_school.roll.contact(link.contact);
        return person && blockOf(link, m_tries.at().date()) == CallBlock::None &&
               !(person->phone.trimmed() + person->mobile.trimmed()).isEmpty();
    }

    const School& m_school;
    const ContactTries m_tries;
    const Siblings m_siblings;
    std::vector<CallChild> m_children;
    std::vector<bool> m_isTaken;
};

} // namespace

int CallBoard::pupilsNotKnown() const {
    return std::accumulate(notKnown.begin(), notKnown.end(), 0,
                           [](int sum, const UnknownClass& each) { return sum + each.pupils; });
}

int CallBoard::count(CallStage stage) const {
    int children = 0;
    for (const Call& call : calls)
        if (call.stage() == stage)
            children += int(call.children.size());
    return children;
}

CallBoard callBoard(const School& school, const SessionKey& session, const QDateTime& at,
                    Siblings siblings) {
    CallBoard board{.session = session};
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    if (!reg)
        return board;
    board.isLoaded = true;
    std::ranges::copy_if(school.calendar.closures(), std::back_inserter(board.shut),
                         [&session](const Closure& closure) {
                             return !closure.isPlanned() && closure.coversSession(session);
                         });
    if (const auto column = reg->column(session))
        Head(school, *reg, session, at).read(board, *column);
    board.calls =
        Grouping(school, at, siblings).calls(callChildren(school, *reg, session, at));
    return board;
}

SessionKey boardSession(const School& school, const QDateTime& at) {
    QTime opens = school.calendar.timesOn(at.date(), std::nullopt).value_or(RegisterTimes{}).pm.opens;
    for (const RegisterTimes& each : school.calendar.registerTimes())
        for (const YearGroup year : each.years)
            if (const auto times = school.calendar.timesOn(at.date(), year))
                opens = std::min(opens, times->pm.opens);
    return {at.date(), at.time() < opens ? Half::AM : Half::PM};
}

} // namespace rollbook
