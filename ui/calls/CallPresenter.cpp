// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallPresenter.h"

#include "core/office/OfficeErrors.h"
#include "core/office/board/AskClass.h"
#include "core/office/board/ReportMissing.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

CallPresenter::CallPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk) {
    connect(&m_office.notifier(), &Notifier::changed, this, &CallPresenter::hear);
}

void CallPresenter::load() {
    const SessionKey session{now().date(), m_half.value_or(boardSession(school(), now()).half)};
    m_board.session = session;
    if (m_historySession != session)
        readAllHistories();
    rebuild();
}

void CallPresenter::setHalf(std::optional<Half> half) {
    m_half = half;
    load();
}

void CallPresenter::setSiblings(Siblings siblings) {
    m_siblings = siblings;
    load();
}

bool CallPresenter::canWrite() const {
    return !m_office.isReadOnly() && !m_desk.isLocked();
}

// Only who changed is read again: a sign-in is on the board within a frame.
void CallPresenter::hear(const Change& change) {
    if (!m_board.session.date.isValid())
        return; // nobody has looked yet
    if (change.parts & (ChangedPart::Marks | ChangedPart::Taken)) {
        if (change.pupils.empty())
            readAllHistories();
        else
            readHistories(change.pupils);
    }
    load();
}

void CallPresenter::readAllHistories() {
    std::vector<PupilId> pupils;
    for (const Pupil& pupil : school().roll.pupils())
        if (pupil.isOnRoll(m_board.session.date))
            pupils.push_back(pupil.id);
    m_histories.clear();
    readHistories(pupils);
}

void CallPresenter::readHistories(const std::vector<PupilId>& pupils) {
    m_historySession = m_board.session;
    auto histories = m_office.histories(pupils, m_board.session);
    if (!histories)
        return; // who left the board is not said; who is on it does not hang on this
    for (auto& [pupil, history] : *histories)
        m_histories[pupil] = std::move(history);
}

void CallPresenter::rebuild() {
    m_board = callBoard(school(), m_board.session, now(), m_siblings);
    m_cleared = clearedChildren(school(), m_board.session, m_histories);
    Q_EMIT changed();
}

Result<void> CallPresenter::tried(const Call& call, ContactId with, ContactOutcome outcome,
                                  const QString& said) {
    const QDateTime at = now();
    std::vector<PupilId> pupils; // the call is of a board that goes with the first act
    for (const CallChild& child : call.children)
        pupils.push_back(child.pupil);
    for (const PupilId pupil : pupils) {
        const RecordContact::Request request{
            .contact = {.pupil = pupil, .at = at, .with = with, .outcome = outcome, .said = said}};
        if (const auto made = RecordContact(m_office).run(request, m_desk.author()); !made)
            return made.error();
    }
    return {};
}

Result<void> CallPresenter::classHas(const std::vector<std::pair<PupilId, QString>>& saidBy) {
    const SessionKey session = m_board.session;
    bool isAsked = false;
    for (const auto& [pupil, who] : saidBy) {
        if (who.trimmed().isEmpty())
            continue;
        const auto made = AskClass(m_office).isHere({pupil, session, who}, m_desk.author());
        if (!made)
            return made.error();
        isAsked = true;
    }
    return isAsked ? Result<void>() : Error{errors::kSaidByMissing};
}

Result<void> CallPresenter::classHasNot(PupilId pupil, const QString& saidBy) {
    const auto made =
        AskClass(m_office).isNotThere({pupil, m_board.session, saidBy}, m_desk.author());
    return made ? Result<void>() : made.error();
}

Result<void> CallPresenter::reached(const RecordContact::Request& request) {
    const auto made = RecordContact(m_office).run(request, m_desk.author());
    return made ? Result<void>() : made.error();
}

Result<void> CallPresenter::believedAtSchool(const std::vector<PupilId>& pupils,
                                             std::optional<ContactId> with,
                                             const QString& withName, const QString& said,
                                             const QString& leadTold) {
    for (const PupilId pupil : pupils) {
        const auto made = ReportMissing(m_office).run({.pupil = pupil,
                                                       .with = with,
                                                       .withName = withName,
                                                       .said = said,
                                                       .leadTold = leadTold},
                                                      m_desk.author());
        if (!made)
            return made;
    }
    return {};
}

Result<void> CallPresenter::tellLead(const MissingChild& child, const QString& who) {
    const MissingChild kept = child; // the board goes with the act
    return ReportMissing(m_office).tellLead(kept, who, m_desk.author());
}

Result<void> CallPresenter::leadAnswers(const MissingChild& child, const QString& words) {
    const MissingChild kept = child;
    return ReportMissing(m_office).answer(kept, words, m_desk.author());
}

} // namespace rollbook
