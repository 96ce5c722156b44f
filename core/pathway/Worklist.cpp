// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/Worklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

template <typename Item>
std::vector<const Item*> of(const std::map<PupilId, std::vector<const Item*>>& all, PupilId pupil) {
    const auto found = all.find(pupil);
    return found == all.end() ? std::vector<const Item*>{} : found->second;
}

// Of a family only the gravest that holds asks, done or not; the others are overtaken (rules.md 17).
// A school's pack overtakes nothing of the statutory layer (rules.md 23).
void keepGravest(std::vector<DueAction>& rows, const SessionKey& now) {
    const auto overtakes = [&](const DueAction& other, const DueAction& row) {
        const bool holds = other.standing == Standing::Due || other.lastSession == now;
        return holds && other.pathway == row.pathway && other.step->gravity > row.step->gravity &&
               other.step->family == row.step->family;
    };
    std::vector<bool> goes(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (DueAction& other : rows)
            if (!rows[i].step->family.isEmpty() && overtakes(other, rows[i])) {
                goes[i] = true;
                if (rows[i].standing == Standing::Due)
                    other.overtook.append(rows[i].step->id);
            }
    std::size_t place = 0;
    std::erase_if(rows, [&](const DueAction&) { return goes[place++]; });
}

std::optional<Settlement> settlementOf(const Settlement* settlement) {
    return settlement ? std::optional(*settlement) : std::nullopt;
}

bool isOfItsSessions(const Step& step) {
    return step.closedBy == ClosedBy::Code || std::holds_alternative<when::Unmarked>(step.when.test);
}

} // namespace

Worklist::Worklist(WorklistSources sources)
    : m_sources(std::move(sources))
    , m_axis(m_sources.registers, m_sources.asAt)
    , m_lines(m_axis) {
    for (const CharacteristicKind& kind : m_sources.characteristics)
        m_kinds.insert(kind.id, &kind);
    for (const ContactMade& each : m_sources.work.contacts)
        m_contacts[each.pupil].push_back(&each);
    for (const Settlement& each : m_sources.work.settlements)
        if (each.subject.pupil)
            m_settlements[*each.subject.pupil].push_back(&each);
}

PupilCase Worklist::caseOf(const Pupil& pupil) const {
    PupilCase about{&pupil, m_lines.lineOf(pupil.id), of(m_contacts, pupil.id),
                    of(m_settlements, pupil.id), {}, {}};
    readEvents(m_lines, about);
    for (const Characteristic& each : pupil.characteristics)
        if (DateRange{each.from, each.to}.contains(m_sources.asAt.date))
            if (const auto kind = m_kinds.constFind(each.kind); kind != m_kinds.cend())
                about.flags.push_back(*kind);
    return about;
}

// A medical exemption touches attendance steps only (rules.md 31).
bool Worklist::isExempt(const Pupil& pupil, const Step& step) const {
    return step.isAttendanceStep &&
           pupil.characteristicOn(characteristic::kMedicalExemption, m_sources.asAt.date);
}

void Worklist::addPathway(std::vector<DueAction>& rows, const PupilCase& about,
                          const Pathway& pathway, Wanted wanted) const {
    const Holding holding(m_lines, about, pathway);
    for (const Step& step : pathway.steps) {
        if (step.subject != Subject::Pupil && step.subject != Subject::Parent)
            continue;
        const Condition& when = holding.whenOf(step);
        const bool mustHoldNow = wanted == Wanted::Asking && step.closedBy != ClosedBy::Act;
        if (!(mustHoldNow ? holding.mayHoldNow(when) : holding.mayHold(when)) ||
            isExempt(*about.pupil, step))
            continue;
        const Stretches all = holding.of(when);
        for (std::size_t i = 0; i < all.size(); ++i) {
            Stretch each = all[i];
            if (each.last < m_axis.firstOfYear() || (wanted == Wanted::Asking && isOver(step, each)))
                continue;
            each.first = std::max(each.first, m_axis.firstOfYear()); // rules.md 21
            rows.push_back(rowOf(holding, about, pathway, step, each, ownOf(all, i)));
        }
    }
}

DueAction Worklist::rowOf(const Holding& holding, const PupilCase& about, const Pathway& pathway,
                          const Step& step, const Stretch& occurrence, const Stretch& own) const {
    const Acceleration* sooner = holding.acceleration(step);
    const auto evidence = holding.evidence(holding.whenOf(step), occurrence);
    // What only a code or a mark closes lasts until now; an act is about its own sessions, so that
    // the other N of the pupil, and the other blanks, stay open.
    const Stretch named{occurrence.first, isOfItsSessions(step) && !evidence.empty()
                                              ? evidence.back()
                                              : std::max(own.last, occurrence.first)};
    DueAction row{.pathway = &pathway,
                  .step = &step,
                  .subject = {about.pupil->id, {}},
                  .triggeredOn = m_axis.session(occurrence.first),
                  .lastSession = m_axis.session(named.last),
                  .isAccelerated = sooner != nullptr,
                  .settlement = settlementOf(holding.settling(step, named, own.first))};
    for (const int column : evidence)
        row.sessions.push_back(m_axis.session(column));
    settle(row, sooner ? sooner->due : step.due, occurrence.last == m_axis.columns() - 1);
    return row;
}

// Closed by itself, or settled: nothing brings it back.
bool Worklist::isOver(const Step& step, const Stretch& occurrence) const {
    return occurrence.last != m_axis.columns() - 1 && step.closedBy != ClosedBy::Act;
}

void Worklist::settle(DueAction& row, const DueRule& due, bool holdsNow) const {
    dueFrom(row, due, row.triggeredOn.date);
    const bool isOver = !holdsNow && row.step->closedBy != ClosedBy::Act;
    if (!row.settlement) {
        row.standing = isOver ? Standing::Closed : Standing::Due;
    } else if (row.settlement->kind == Settlement::Kind::Deferred) {
        const bool isToCome = row.settlement->deferredUntil > m_sources.asAt.date;
        row.standing = isToCome ? Standing::Deferred : isOver ? Standing::Closed : Standing::Due;
        row.dueBy = row.settlement->deferredUntil;
        row.shut.clear();
    } else {
        const QDate again = askedAgain(*row.step, row.settlement->at.date());
        const bool asks = holdsNow && again.isValid() && again <= m_sources.asAt.date;
        row.standing = asks ? Standing::Due : Standing::Settled;
        if (asks)
            dueFrom(row, {.by = due.by}, again);
    }
    row.isOverdue = row.standing == Standing::Due && isPast(row);
}

// Invalid: once is enough.
QDate Worklist::askedAgain(const Step& step, QDate settled) const {
    const SchoolCalendar& calendar = m_axis.calendar();
    if (step.repeat.every < 1)
        return {};
    if (step.repeat.unit == Repeat::Unit::SchoolDays)
        return calendar.schoolDayAfter(settled, step.repeat.every).value_or(QDate());
    QDate monday = SchoolCalendar::mondayOf(settled);
    for (int weeks = 0; weeks < step.repeat.every;) {
        const auto next = calendar.schoolDayAfter(monday.addDays(6), 1);
        if (!next)
            return {};
        monday = SchoolCalendar::mondayOf(*next);
        ++weeks;
    }
    return calendar.nthSchoolDayFrom(monday, 1).value_or(QDate());
}

void Worklist::dueFrom(DueAction& row, const DueRule& due, QDate from) const {
    const DueDays& days = dueDays(due, from);
    row.dueAt = due.by;
    row.dueBy = days.by;
    row.shut = days.shut;
}

const Worklist::DueDays& Worklist::dueDays(const DueRule& due, QDate from) const {
    const auto [place, isNew] = m_dueDays.try_emplace({from, due.unit, due.days});
    DueDays& made = place->second;
    if (!isNew)
        return made;
    made.by = from;
    const SchoolCalendar& calendar = m_axis.calendar();
    if (due.unit == DueRule::Unit::CalendarDays)
        made.by = from.addDays(due.days);
    else if (due.unit == DueRule::Unit::SchoolDays && due.days > 0)
        made.by = calendar.schoolDayAfter(from, due.days).value_or(
            SchoolYear::containing(from).lastDay());
    if (due.unit == DueRule::Unit::SchoolDays)
        made.shut = calendar.shutBetween(from, made.by);
    return made;
}

// With no time given the day is over (rules.md 7).
bool Worklist::isPast(const DueAction& row) const {
    const AsAt& now = m_sources.asAt;
    if (row.dueBy != now.date)
        return row.dueBy < now.date;
    return row.dueAt.isValid() && now.time && *now.time > row.dueAt;
}

std::vector<DueAction> Worklist::rowsOf(PupilId pupil, Wanted wanted) const {
    std::vector<DueAction> rows;
    if (const Pupil* found = m_axis.registers().back()->roll().pupil(pupil)) {
        const PupilCase about = caseOf(*found);
        for (const Pathway* pathway : m_sources.pathways)
            addPathway(rows, about, *pathway, wanted);
    }
    return rows;
}

std::vector<DueAction> Worklist::occurrencesOf(PupilId pupil) const {
    return rowsOf(pupil, Wanted::All);
}

// An act that was done is among the rows asked for though its cause is over.
std::vector<DueAction> Worklist::holdingNowOf(PupilId pupil) const {
    std::vector<DueAction> rows = rowsOf(pupil, Wanted::Asking);
    if (rows.empty())
        return rows;
    const SessionKey now = m_axis.session(m_axis.columns() - 1);
    keepGravest(rows, now);
    std::erase_if(rows, [&](const DueAction& row) {
        return row.lastSession != now && row.standing != Standing::Due &&
               row.standing != Standing::Deferred;
    });
    return rows;
}

std::vector<DueAction> Worklist::dueOf(PupilId pupil) const {
    std::vector<DueAction> rows = holdingNowOf(pupil);
    std::erase_if(rows, [](const DueAction& row) { return row.standing != Standing::Due; });
    return rows;
}

} // namespace rollbook
