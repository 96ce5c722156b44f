// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/ClearedChild.h"

#include "core/office/board/CallChildren.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class Clearing {
public:
    Clearing(const School& school, const SessionKey& session, const MarkHistories& histories)
        : m_school(school)
        , m_session(session)
        , m_histories(histories) {}

    std::vector<ClearedChild> all(const Register& reg, int column) {
        const auto isUnexplained = cellsUnexplained(reg);
        for (int row = 0; row < reg.rowCount(); ++row) {
            const Register::Cell cell = reg.cells(row)[std::size_t(column)];
            if (cell >= Register::kReserved && !isUnexplained[cell])
                add(reg, row, column, reg.judged(cell).code);
        }
        std::ranges::stable_sort(m_cleared, std::ranges::greater(), &ClearedChild::at);
        return std::move(m_cleared);
    }

private:
    bool isN(const QString& code) const {
        const Judgement judged = m_school.codes->judge(code, m_session.date);
        return judged.isKnown() && (judged.code->code == u"N"_s || judged.code->parent == u"N"_s);
    }

    void add(const Register& reg, int row, int column, const QString& code) {
        const Pupil& pupil = reg.pupilAt(row);
        ClearedChild made{
            .pupil = pupil.id, .className = pupil.classOn(m_session.date), .code = code};
        const auto history = m_histories.find(pupil.id);
        if (isN(reg.recordedCode(row, column)))
            made.by = ClearedBy::Closed;
        else if (history == m_histories.end() || !readAfterN(made, history->second))
            if (!readPlan(made))
                return;
        m_cleared.push_back(std::move(made));
    }

    // The first revision after the last N is what cleared it.
    bool readAfterN(ClearedChild& made, const std::vector<MarkRevision>& history) const {
        const auto lastN = std::find_if(history.rbegin(), history.rend(),
                                        [this](const MarkRevision& each) {
                                            return isN(each.mark.code);
                                        });
        if (lastN == history.rend() || lastN == history.rbegin())
            return false;
        const MarkRevision& after = *std::prev(lastN);
        made.at = after.madeAt;
        made.who = after.by.name;
        made.by = after.kind == EntryKind::LateArrival ? ClearedBy::LateBook : ClearedBy::Amended;
        if (after.kind == EntryKind::ContactRecorded)
            readContact(made, after.entry);
        return true;
    }

    void readContact(ClearedChild& made, EntryId entry) const {
        made.by = ClearedBy::Decision;
        const auto& contacts = m_school.work.contacts;
        const auto contact = std::ranges::find(contacts, entry, &ContactMade::entry);
        if (contact == contacts.end())
            return;
        if (contact->outcome == ContactOutcome::AskedClassHere)
            made.by = ClearedBy::ClassHasChild;
        const Contact* person = contact->with ? m_school.roll.contact(*contact->with) : nullptr;
        made.who = person ? person->fullName() : contact->withName;
    }

    bool readPlan(ClearedChild& made) const {
        const PlannedAbsence* plan = m_school.plannedFor(made.pupil, m_session);
        if (!plan || plan->code != made.code)
            return false;
        made.by = ClearedBy::Planned;
        return true;
    }

    const School& m_school;
    const SessionKey m_session;
    const MarkHistories& m_histories;
    std::vector<ClearedChild> m_cleared;
};

} // namespace

std::vector<ClearedChild> clearedChildren(const School& school, const SessionKey& session,
                                          const MarkHistories& histories) {
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    const auto column = reg ? reg->column(session) : std::nullopt;
    return column ? Clearing(school, session, histories).all(*reg, *column)
                  : std::vector<ClearedChild>{};
}

} // namespace rollbook
