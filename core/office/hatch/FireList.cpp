// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/FireList.h"

#include "core/office/letters/HoldLetters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Where = FireLine::Where;
using From = FireLine::From;

// The morning's registers speak until those of the afternoon are opened.
Half halfAt(const RegisterTimes& times, QTime time) {
    return time < times.pm.opens ? Half::AM : Half::PM;
}

// What a code says of where the child is, whatever it says of absence.
Where whereOf(const Judgement& judgement) {
    if (!judgement.isKnown())
        return Where::Unknown;
    const bool isLateAfterClose = judgement.code->code == u"U";
    return judgement.code->classification == Classification::Present || isLateAfterClose
               ? Where::OnSite
               : Where::Away;
}

class FireCall {
public:
    FireCall(const School& school, const QDateTime& at)
        : m_school(school)
        , m_at(at)
        , m_register(school.registerOf(SchoolYear::containing(at.date()))) {
        readHatch();
    }

    std::optional<FireLine> lineOf(const Pupil& pupil) const {
        const SessionKey session = sessionOf(pupil);
        const auto said = byRegister(pupil, session);
        const auto seen = m_seen.find(pupil.id);
        const bool isSeen = seen != m_seen.end();
        // Nobody calls the name of a child who has died, unless something of today has it on site.
        if (deathOf(m_school, pupil.id) && !isOnSite(said) && !(isSeen && isOnSite(seen->second)))
            return std::nullopt;
        if (said && (!isSeen || seen->second.since < opens(pupil, session.half)))
            return said;
        if (isSeen)
            return seen->second;
        return hasSession(pupil, session) ? std::optional(FireLine{.pupil = pupil.id})
                                          : std::nullopt;
    }

    SessionKey sessionOf(const Pupil& pupil) const {
        return {m_at.date(), halfAt(timesOf(pupil), m_at.time())};
    }

private:
    static bool isOnSite(const std::optional<FireLine>& line) {
        return line && line->where == Where::OnSite;
    }

    RegisterTimes timesOf(const Pupil& pupil) const {
        return m_school.calendar.timesOn(m_at.date(), pupil.yearGroupOn(m_at.date()))
            .value_or(RegisterTimes());
    }

    QTime opens(const Pupil& pupil, Half half) const {
        const RegisterTimes times = timesOf(pupil);
        return half == Half::AM ? times.am.opens : times.pm.opens;
    }

    bool hasSession(const Pupil& pupil, const SessionKey& session) const {
        return m_register &&
               m_register->reading(pupil.id, session).state != SessionState::NoSession;
    }

    // What was recorded, not what it reads as: a closure made since takes nobody out of a room.
    std::optional<FireLine> byRegister(const Pupil& pupil, const SessionKey& session) const {
        const QString mark =
            m_register ? m_register->reading(pupil.id, session).recorded : QString();
        const DraftMark* draft = mark.isEmpty() ? m_school.draft(pupil.id, session) : nullptr;
        const QString code = draft ? draft->mark.code : mark;
        if (code.isEmpty())
            return std::nullopt;
        return FireLine{.pupil = pupil.id,
                        .where = whereOf(m_school.codes->judge(code, session.date)),
                        .from = draft ? From::Draft : From::Register,
                        .code = code,
                        .since = {}};
    }

    // The last that was seen of each at the hatch today.
    void readHatch() {
        for (const LateArrival& each : m_school.hatch.arrivals)
            if (isMeant(each))
                keepLater({.pupil = each.pupil,
                           .where = Where::OnSite,
                           .from = From::LateBook,
                           .code = each.code,
                           .since = each.at.time()});
        for (const Movement& each : m_school.hatch.movements)
            if (isMeant(each))
                keepLater({.pupil = each.pupil,
                           .where = each.isOut() ? Where::Away : Where::OnSite,
                           .from = From::Movement,
                           .code = {},
                           .since = each.at.time()});
    }

    template <typename Line>
    bool isMeant(const Line& line) const {
        return !line.isTakenBack && line.at.date() == m_at.date() && line.at <= m_at;
    }

    void keepLater(const FireLine& line) {
        const auto [known, isNew] = m_seen.try_emplace(line.pupil, line);
        if (!isNew && known->second.since <= line.since)
            known->second = line;
    }

    const School& m_school;
    const QDateTime m_at;
    const Register* m_register;
    std::map<PupilId, FireLine> m_seen; // at the hatch
};

bool isKnown(const School& school, const QString& className, const SessionKey& session) {
    if (className.isEmpty())
        return true; // nobody takes their register: each is known, or looked for, alone
    const RegisterState state = registerState(school, className, session);
    return state == RegisterState::Taken || state == RegisterState::Draft;
}

FireClass classOf(const School& school, const FireCall& call, const QString& className,
                  const std::vector<const Pupil*>& pupils, QDate date) {
    FireClass made{.className = className, .isKnown = true, .lines = {}};
    if (!pupils.empty())
        made.isKnown = isKnown(school, className, {date, call.sessionOf(*pupils.front()).half});
    for (const Pupil* pupil : pupils)
        if (const auto line = call.lineOf(*pupil))
            made.lines.push_back(*line);
    return made;
}

std::vector<const Pupil*> withoutClass(const Roll& roll, QDate date) {
    std::vector<const Pupil*> pupils;
    for (const Pupil& pupil : roll.pupils())
        if (pupil.isOnRoll(date) && pupil.classOn(date).isEmpty())
            pupils.push_back(&pupil);
    return pupils;
}

} // namespace

int FireClass::count(FireLine::Where where) const {
    return int(std::ranges::count(lines, where, &FireLine::where));
}

int FireClass::called() const {
    return int(std::ranges::count_if(lines, [this](const FireLine& line) { return isCalled(line); }));
}

int FireList::count(FireLine::Where where) const {
    int sum = 0;
    for (const FireClass& each : classes)
        sum += each.count(where);
    return sum;
}

int FireList::called() const {
    int sum = 0;
    for (const FireClass& each : classes)
        sum += each.called();
    return sum;
}

FireList fireList(const School& school, const QDateTime& at) {
    const QDate date = at.date();
    const FireCall call(school, at);
    const auto times = school.calendar.timesOn(date, std::nullopt).value_or(RegisterTimes());
    FireList list{.at = at, .session = {date, halfAt(times, at.time())}, .classes = {}};
    const auto add = [&](const QString& className, const std::vector<const Pupil*>& pupils) {
        FireClass made = classOf(school, call, className, pupils, date);
        if (!made.lines.empty())
            list.classes.push_back(std::move(made));
    };
    for (const QString& className : school.roll.classesOn(date))
        add(className, school.roll.pupilsInClass(className, date));
    add({}, withoutClass(school.roll, date));
    return list;
}

} // namespace rollbook
