// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoWriter.h"

#include "core/office/OfficeErrors.h"

#include <algorithm>

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTakenDays = 10;         // school days whose registers say who took them
constexpr std::size_t kMostCalls = 6;  // absences that somebody rang about
constexpr std::size_t kChunk = 50'000; // marks handed to the store at once
const QTime kMadeAt(9, 40);

} // namespace

DemoWriter::DemoWriter(Store& store, const MakeDemoSchool::Request& request, DemoPlan plan,
                       const DemoWords& words)
    : m_store(store)
    , m_request(request)
    , m_plan(std::move(plan))
    , m_words(words)
    , m_days{m_plan.sessions, m_plan.calendar, request.seed, m_plan.recent,
             words.reasons.value(u"coaching"_s)} {}

Result<MakeDemoSchool::Made> DemoWriter::run() {
    const QString made = m_words.reasons.value(u"made"_s);
    const std::vector<Store::Write> acts = {
        [this](OpenEntry& entry) { return writeSchool(entry); },
        [this](OpenEntry& entry) { return writePeople(entry); },
        [this](OpenEntry& entry) { return writeMarks(entry, m_plan.year.previous()); },
        [this](OpenEntry& entry) { return writeMarks(entry, m_plan.year); },
        [this](OpenEntry& entry) { return writeTaken(entry); },
        [this](OpenEntry& entry) { return writePlans(entry); },
    };
    for (const Store::Write& write : acts)
        if (auto done = act(EntryKind::DemoMade, made, write); !done)
            return done.error();
    if (auto called = writeCalls(); !called)
        return called.error();
    if (auto typed = writeDraft(); !typed)
        return typed.error();
    return MakeDemoSchool::Made{int(m_pupils.size()), m_marks};
}

Result<void> DemoWriter::act(EntryKind kind, const QString& reason, const Store::Write& write) {
    const auto made = m_store.act(kind, reason, MakeDemoSchool::officer(),
                                  QDateTime(m_plan.today, kMadeAt), write);
    return made ? Result<void>() : made.error();
}

// Told of marks; the whole is not known before it is made.
Result<void> DemoWriter::tell() {
    const qint64 about = qint64(m_plan.sessions.size() * m_plan.people.pupils.size());
    if (m_request.progress && !m_request.progress(std::min(m_marks, about), about))
        return Error{errors::kCancelled};
    return {};
}

Result<void> DemoWriter::writeSchool(OpenEntry& entry) {
    if (auto set = m_store.school().setDetails(entry, m_plan.details); !set)
        return set;
    for (const YearDates& dates : m_plan.dates)
        if (auto set = m_store.calendar().setYearDates(entry, dates); !set)
            return set;
    if (auto set = m_store.calendar().setRegisterTimes(entry, m_plan.times); !set)
        return set;
    for (const Closure& closure : m_plan.closures)
        if (auto added = m_store.calendar().addClosure(entry, closure); !added)
            return added.error();
    for (const DemoStaff& staff : m_words.staff) {
        const Result<StaffId> id = m_store.staff().add(entry, staff.member);
        if (!id)
            return id.error();
        if (!staff.pin.isEmpty())
            if (auto set = m_store.staff().setPin(entry, *id, staff.pin); !set)
                return set;
    }
    std::vector<SchoolPerson> people = m_words.people;
    for (SchoolPerson& person : people)
        person.from = m_plan.year.previous().firstDay();
    if (auto set = m_store.school().setPeople(entry, people); !set)
        return set;
    if (auto set = m_store.letters().set(entry, m_words.letterhead); !set)
        return set.error();
    return m_store.school().setOwnCharacteristics(entry, m_words.ownCharacteristics);
}

Result<void> DemoWriter::writePeople(OpenEntry& entry) {
    m_pupils = m_plan.people.pupils;
    for (Pupil& pupil : m_pupils) {
        const Result<PupilId> id = m_store.roll().addPupil(entry, pupil);
        if (!id)
            return id.error();
        pupil.id = *id;
    }
    std::vector<ContactId> contacts;
    for (const Contact& contact : m_plan.people.contacts) {
        const Result<ContactId> id = m_store.roll().addContact(entry, contact);
        if (!id)
            return id.error();
        contacts.push_back(*id);
    }
    return writeLinks(entry, contacts);
}

Result<void> DemoWriter::writeLinks(OpenEntry& entry, const std::vector<ContactId>& contacts) {
    for (const DemoPeople::Link& planned : m_plan.people.links) {
        PupilContact link = planned.link;
        link.pupil = m_pupils[planned.pupil].id;
        link.contact = contacts[planned.contact];
        if (auto saved = m_store.roll().saveLink(entry, link); !saved)
            return saved.error();
    }
    return tell();
}

Result<void> DemoWriter::writeMarks(OpenEntry& entry, SchoolYear year) {
    std::vector<DraftMark> chunk;
    for (std::size_t i = 0; i < m_pupils.size(); ++i) {
        const std::vector<DraftMark> marks = marksOf(i, year);
        chunk.insert(chunk.end(), marks.begin(), marks.end());
        if (chunk.size() < kChunk && i + 1 < m_pupils.size())
            continue;
        if (auto appended = m_store.marks().append(entry, chunk); !appended)
            return appended;
        m_marks += qint64(chunk.size());
        chunk.clear();
        if (auto told = tell(); !told)
            return told;
    }
    return {};
}

std::vector<DraftMark> DemoWriter::marksOf(std::size_t pupil, SchoolYear year) {
    std::vector<DraftMark> marks = demoMarks(m_days, m_pupils[pupil], pupil, year.range());
    noteCall(marks);
    const QString className = m_plan.classOf(pupil, m_plan.lastSession());
    if (marks.empty() || !isLeftOpen(className, marks.back().mark.session))
        return marks;
    if (className == m_plan.draft && pupil % 2 == 0)
        m_draft.push_back(marks.back());
    marks.pop_back();
    return marks;
}

// Some recent absences were N until somebody rang.
void DemoWriter::noteCall(std::vector<DraftMark>& marks) {
    for (DraftMark& mark : marks) {
        const bool isRecent =
            mark.mark.session.date >= m_plan.recent && mark.mark.session != m_plan.lastSession();
        if (m_calls.size() == kMostCalls || !isRecent || mark.mark.code != "I"_L1)
            continue;
        m_calls.push_back(mark);
        mark.mark.code = u"N"_s;
        return;
    }
}

// The last registers of two classes are still to be taken.
bool DemoWriter::isLeftOpen(const QString& className, const SessionKey& session) const {
    return session == m_plan.lastSession() && !className.isEmpty() &&
           (className == m_plan.untaken || className == m_plan.draft);
}

TakenRegister DemoWriter::taken(const QString& className, const SessionKey& session) const {
    const auto times = m_plan.calendar.timesOn(session.date, std::nullopt);
    const QTime opens = session.half == Half::AM ? times->am.opens : times->pm.opens;
    const QString teacher = m_plan.teacherOf(className, m_words);
    const int minutes = int(hashOf(className + toString(session)) % 9) + 3;
    TakenRegister taken;
    taken.className = className;
    taken.session = session;
    taken.takenAt = QDateTime(session.date, opens.addSecs(minutes * 60));
    taken.takenBy = teacher;
    taken.keyedBy = teacher;
    return taken;
}

Result<void> DemoWriter::writeTaken(OpenEntry& entry) {
    const QDate from = m_plan.schoolDaysBack(kTakenDays - 1);
    for (const SessionKey& session : m_plan.sessions)
        for (const QString& className : m_plan.classes)
            if (session.date >= from && !isLeftOpen(className, session))
                if (auto added = m_store.taken().add(entry, taken(className, session)); !added)
                    return added;
    return {};
}

Result<void> DemoWriter::writeCalls() {
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        const QString& reason = m_words.calls[i % m_words.calls.size()];
        const auto amended = act(EntryKind::MarkAmended, reason, [&](OpenEntry& entry) {
            return m_store.marks().append(entry, std::span(&m_calls[i], 1));
        });
        if (!amended)
            return amended;
        ++m_marks;
    }
    return {};
}

// An appointment on the next school day, and speech therapy every Thursday until the end of term.
Result<void> DemoWriter::writePlans(OpenEntry& entry) {
    const auto next = m_plan.calendar.schoolDayAfter(m_plan.today, 1);
    const Term* term = next ? m_plan.calendar.termOf(*next) : nullptr;
    if (!term)
        return {};
    PlannedAbsence visit;
    visit.pupil = m_pupils.front().id;
    visit.range = {*next, *next};
    visit.half = Half::AM;
    visit.code = u"M"_s;
    visit.reason = m_words.reasons.value(u"planned"_s);
    if (auto added = m_store.plans().add(entry, visit); !added)
        return added.error();
    PlannedAbsence weekly = visit;
    weekly.pupil = m_pupils.back().id;
    weekly.range = {*next, term->range.to};
    weekly.half = Half::PM;
    weekly.weekdays = {Qt::Thursday};
    weekly.reason = m_words.reasons.value(u"therapy"_s);
    const auto added = m_store.plans().add(entry, weekly);
    return added ? Result<void>() : added.error();
}

Result<void> DemoWriter::writeDraft() {
    for (const DraftMark& cell : m_draft)
        if (auto kept = m_store.drafts().keep(cell); !kept)
            return kept;
    return {};
}

} // namespace rollbook::demo
