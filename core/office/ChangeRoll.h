// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

class OpenEntry;

// Changes to one pupil, by hand.
class ChangeRoll {
public:
    explicit ChangeRoll(Office& office) : m_office(office) {}
    // From its from-date on; one of the same kind in force ends the day before. Errors:
    // office.noSuchPupil.
    Result<void> setCharacteristic(PupilId pupil, const Characteristic& value, const Author& by);
    Result<void> endCharacteristic(PupilId pupil, const QString& kind, QDate lastDay,
                                   const Author& by);
    // rules.md 27. Errors: office.needsOrderOrDecision for somebody with parental responsibility when
    // neither an order was seen nor the decision's maker is named; office.noSuchContact.
    Result<void> setRestriction(PupilId pupil, ContactId contact, const Restriction& restriction,
                                const Author& by);
    Result<void> liftRestriction(PupilId pupil, ContactId contact, qint64 restriction, QDate from,
                                 const QString& reason, const QString& decidedBy, bool orderSeen,
                                 const Author& by);

private:
    Result<void> act(EntryKind kind, const QString& reason, PupilId pupil, const Author& by,
                     const std::function<Result<void>(OpenEntry&)>& write);

    Office& m_office;
};

} // namespace rollbook
