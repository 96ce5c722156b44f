// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

class OpenEntry;

// Somebody goes home or to an appointment during the day, or comes back. The sessions of the day
// still to be registered are planned or released accordingly.
class RecordMovement {
public:
    struct Request {
        PupilId pupil{0};
        QDateTime at;
        Movement::Kind kind = Movement::Kind::Ill;
        std::optional<ContactId> collectedByContact;
        QString collectedBy;
        QString words;
        QTime expectedBack;
        // For what is left of the day; empty: I when ill, M for an appointment, else undecided.
        QString code;
    };
    struct Recorded {
        Movement movement;
        std::vector<SessionKey> planned;
        std::vector<SessionKey> released;
    };
    explicit RecordMovement(Office& office) : m_office(office) {}

    // Errors: office.mustNotCollect (name), office.alreadyOut (name), office.notOut (name) for a
    // return, office.sentHomeIsNeither (code) for I or C when the school sent the child home,
    // office.noSuchPupil, and those on codes of DraftRegister::enter.
    Result<Recorded> run(const Request& request, const Author& by);
    // It was another child, or a mistake: the line stays, crossed out, and what it planned is
    // released. Of a return, what it released is planned again, where the child is out after all and
    // nothing was registered since. Errors: office.noSuchLine.
    Result<Recorded> takeBack(qint64 movement, const Author& by);

private:
    using Plans = std::vector<PlannedAbsence>;
    Result<Recorded> write(Recorded recorded, const QString& code, const Plans& released);
    Result<Plans> plansOf(const Movement& out) const;
    Result<Plans> plansAgain(const Movement& back) const;
    Result<void> release(OpenEntry& act, const Plans& plans, QDate day);
    Result<void> publish(PupilId pupil);

    Office& m_office;
};

// Who is out of school by a movement of the day and has not come back; null: in, or never left.
const Movement* outBy(const School& school, PupilId pupil, const QDateTime& at);

} // namespace rollbook
