// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/TakeRegister.h"

#include "core/office/ClassSheet.h"
#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error alreadyTaken(const School& school, const QString& className, const SessionKey& session) {
    const TakenRegister* taken = school.takenRegister(className, session);
    return {errors::kAlreadyTaken,
            {{u"className"_s, className},
             {u"session"_s, toString(session)},
             {u"takenAt"_s, taken ? taken->takenAt : QDateTime()},
             {u"takenBy"_s, taken ? taken->takenBy : QString()}}};
}

Result<void> notTakenYet(const School& school, const QString& className,
                         const SessionKey& session) {
    if (registerState(school, className, session) == RegisterState::Taken)
        return alreadyTaken(school, className, session);
    return {};
}

// The cells of a request, as the draft would keep them: normalised, and each allowed.
Result<std::vector<DraftMark>> checkedCells(const School& school, QDate today,
                                            const TakeRegister::Request& request) {
    std::vector<DraftMark> cells;
    for (DraftMark cell : request.cells) {
        cell.mark.session = request.session;
        cell.mark.code = CodeBook::normalised(cell.mark.code, request.session.half == Half::AM);
        const Pupil* pupil = school.roll.pupil(cell.mark.pupil);
        if (const auto may = pupilCanBeMarked(school, today, cell.mark.pupil, request.session); !may)
            return may.error();
        if (pupil->classOn(request.session.date) != request.className)
            return Error{errors::kNotInClass,
                         {{u"name"_s, pupil->listName()},
                          {u"className"_s, request.className},
                          {u"session"_s, toString(request.session)}}};
        if (const auto may = minutesCanBeEntered(cell.mark.minutesLate); !may)
            return may.error();
        if (const auto may = codeCanBeEntered(school, *pupil, request.session, cell.mark.code,
                                              cell.note);
            !may)
            return may.error();
        if (!cell.mark.code.isEmpty()) // else it says nothing: the pupil stays blank
            cells.push_back(std::move(cell));
    }
    return cells;
}

DraftMark proposedCell(const School& school, const SheetLine& line, const SessionKey& session) {
    DraftMark cell;
    cell.mark = {.pupil = line.pupil->id,
                 .session = session,
                 .code = proposedCode(school, line.pupil->id, session),
                 .minutesLate = std::nullopt};
    if (line.planned)
        cell.note = line.planned->note;
    return cell;
}

// What a register becomes when it is taken: the marks to write and how many stay blank.
struct Taking {
    std::vector<DraftMark> marks;
    int blanks = 0;
};

Taking takingOf(const School& school, const TakeRegister::Request& request,
                const std::vector<DraftMark>& cells) {
    Taking taking;
    for (const SheetLine& line : classSheet(school, request.className, request.session)) {
        // A sign-in, or a closure that already answers for the session, is kept as it is.
        const bool isHeld = !line.reading.recorded.isEmpty();
        if (line.reading.state == SessionState::NoSession || isHeld)
            continue;
        const auto given = std::ranges::find_if(
            cells, [&](const DraftMark& cell) { return cell.mark.pupil == line.pupil->id; });
        if (given != cells.end())
            taking.marks.push_back(*given);
        else if (line.draft)
            taking.marks.push_back(*line.draft);
        else if (line.reading.state == SessionState::Marked)
            continue;
        else if (line.planned || request.blanks == TakeRegister::Blanks::Fill)
            taking.marks.push_back(proposedCell(school, line, request.session));
        else
            ++taking.blanks;
    }
    return taking;
}

Result<void> discardDrafts(Store& store, OpenEntry& entry, const School& school,
                           const QString& className, const SessionKey& session) {
    for (const SheetLine& line : classSheet(school, className, session))
        if (line.draft)
            if (const auto gone =
                    store.drafts().discard(entry.transaction(), line.pupil->id, session);
                !gone)
                return gone;
    return store.drafts().discardCall(className, session);
}

// Who called it and when: as the request says, else the paper, else who is at the desk now.
TakenRegister takenNow(const School& school, const TakeRegister::Request& request,
                       const QDateTime& now, const Author& by) {
    const PaperCall* call = school.paperCall(request.className, request.session);
    const QString caller = call ? call->takenBy : by.name;
    return {.className = request.className,
            .session = request.session,
            .takenAt = call ? call->takenAt : now,
            .takenBy = request.takenBy.isEmpty() ? caller : request.takenBy,
            .keyedBy = by.name};
}

} // namespace

Result<void> DraftRegister::canOpen(const QString& className, const SessionKey& session) const {
    return classCanBeMarked(m_office.school(), m_office.clock().today(), className, session);
}

Result<void> DraftRegister::canEnter(PupilId pupil, const SessionKey& session) const {
    const School& school = m_office.school();
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (const auto may = pupilCanBeMarked(school, m_office.clock().today(), pupil, session); !may)
        return may;
    const QString className = school.roll.pupil(pupil)->classOn(session.date);
    if (const auto untaken = notTakenYet(school, className, session); !untaken)
        return untaken;
    const QString recorded = recordedCode(school, pupil, session);
    if (!recorded.isEmpty())
        return Error{errors::kMarkThere,
                     {{u"code"_s, recorded}, {u"session"_s, toString(session)}}};
    return {};
}

Result<void> DraftRegister::enter(const DraftMark& typed) {
    DraftMark cell = typed;
    const SessionKey session = cell.mark.session;
    cell.mark.code = CodeBook::normalised(cell.mark.code, session.half == Half::AM);
    if (cell.mark.code.isEmpty())
        return clear(cell.mark.pupil, session);
    if (const auto may = canEnter(cell.mark.pupil, session); !may)
        return may;
    if (const auto may = minutesCanBeEntered(cell.mark.minutesLate); !may)
        return may;
    const Pupil& pupil = *m_office.school().roll.pupil(cell.mark.pupil);
    if (const auto may =
            codeCanBeEntered(m_office.school(), pupil, session, cell.mark.code, cell.note);
        !may)
        return may;
    if (const auto kept = m_office.store().drafts().keep(cell); !kept)
        return kept;
    m_office.mutableSchool().drafts.insert_or_assign({cell.mark.pupil, session}, cell);
    Q_EMIT m_office.notifier().changed({ChangedPart::Drafts, {cell.mark.pupil}, {session}});
    return {};
}

Result<void> DraftRegister::clear(PupilId pupil, const SessionKey& session) {
    if (!m_office.school().draft(pupil, session))
        return {};
    if (const auto gone = m_office.store().drafts().discard(pupil, session); !gone)
        return gone;
    m_office.mutableSchool().drafts.erase({pupil, session});
    Q_EMIT m_office.notifier().changed({ChangedPart::Drafts, {pupil}, {session}});
    return {};
}

Result<std::vector<DraftMark>> DraftRegister::fillBlanks(const QString& className,
                                                         const SessionKey& session) {
    if (const auto may = canOpen(className, session); !may)
        return may.error();
    if (const auto untaken = notTakenYet(m_office.school(), className, session); !untaken)
        return untaken.error();
    School& school = m_office.mutableSchool();
    std::vector<DraftMark> filled;
    for (const SheetLine& line : classSheet(school, className, session))
        if (line.isOpen())
            filled.push_back(proposedCell(school, line, session));
    if (filled.empty())
        return filled;

    auto transaction = m_office.store().begin();
    if (!transaction)
        return transaction.error();
    Change change{ChangedPart::Drafts, {}, {session}};
    for (const DraftMark& cell : filled) {
        if (const auto kept = m_office.store().drafts().keep(*transaction, cell); !kept)
            return kept.error();
        change.pupils.push_back(cell.mark.pupil);
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    for (const DraftMark& cell : filled)
        school.drafts.insert_or_assign({cell.mark.pupil, session}, cell);
    Q_EMIT m_office.notifier().changed(change);
    return filled;
}

Result<void> DraftRegister::keyFromPaper(const PaperCall& call) {
    const QDateTime now = m_office.clock().now();
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (call.takenBy.trimmed().isEmpty())
        return Error{errors::kCallNeedsName};
    if (call.takenAt > now)
        return Error{errors::kCalledLater, {{u"time"_s, call.takenAt.time()}}};
    if (const auto may = canOpen(call.className, call.session); !may)
        return may;
    if (const auto untaken = notTakenYet(m_office.school(), call.className, call.session); !untaken)
        return untaken;
    if (const auto kept = m_office.store().drafts().keep(call); !kept)
        return kept;
    m_office.mutableSchool().calls.insert_or_assign({call.className, call.session}, call);
    Q_EMIT m_office.notifier().changed({ChangedPart::Drafts, {}, {call.session}});
    return {};
}

Result<void> DraftRegister::notFromPaper(const QString& className, const SessionKey& session) {
    if (!m_office.school().paperCall(className, session))
        return {};
    if (const auto gone = m_office.store().drafts().discardCall(className, session); !gone)
        return gone;
    m_office.mutableSchool().calls.erase({className, session});
    Q_EMIT m_office.notifier().changed({ChangedPart::Drafts, {}, {session}});
    return {};
}

Result<void> TakeRegister::can(const Request& request) const {
    const School& school = m_office.school();
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (const auto may = classCanBeMarked(school, m_office.clock().today(), request.className,
                                          request.session);
        !may)
        return may;
    return notTakenYet(school, request.className, request.session);
}

Result<TakenRegister> TakeRegister::run(const Request& request, const Author& by) {
    if (const auto may = can(request); !may)
        return may.error();
    School& school = m_office.mutableSchool();
    const auto cells = checkedCells(school, m_office.clock().today(), request);
    if (!cells)
        return cells.error();

    const Taking taking = takingOf(school, request, *cells);
    const QDateTime now = m_office.clock().now();
    TakenRegister taken = takenNow(school, request, now, by);
    taken.blanks = taking.blanks;
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::RegisterTaken, {}, by, now, [&](OpenEntry& act) -> Result<void> {
            if (const auto marked = store.marks().append(act, taking.marks); !marked)
                return marked;
            if (const auto added = store.taken().add(act, taken); !added)
                return added;
            return discardDrafts(store, act, school, request.className, request.session);
        });
    if (!entry)
        return entry.error();
    ROLLBOOK_CHECK(*entry, return Error{errors::kNothingToDo});
    taken.entry = **entry;

    Change change{ChangedPart::Marks | ChangedPart::Taken | ChangedPart::Drafts, {}, {request.session}};
    Register& reg = *school.registers.at(SchoolYear::containing(request.session.date));
    for (const SheetLine& line : classSheet(school, request.className, request.session)) {
        school.drafts.erase({line.pupil->id, request.session});
        change.pupils.push_back(line.pupil->id);
    }
    school.calls.erase({request.className, request.session});
    for (const DraftMark& cell : taking.marks)
        reg.setMark(cell.mark);
    school.taken.insert_or_assign({request.className, request.session}, taken);
    Q_EMIT m_office.notifier().changed(change);
    return taken;
}

} // namespace rollbook
