// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyWork.h"
#include "core/office/Office.h"

namespace rollbook {

class OpenEntry;

// What the verbs of this folder share: that the file may be written and the pupil is known, one entry,
// the families read again, and word of it. Errors: office.readOnly, office.noSuchPupil.
class FamilyAct {
public:
    explicit FamilyAct(Office& office) : m_office(office) {}

    Result<void> canAbout(const std::vector<PupilId>& pupils) const;
    // Gives back the id that `write` does.
    Result<qint64> keep(EntryKind kind, const QString& reason, const std::vector<PupilId>& pupils,
                        const Author& by, const std::function<Result<qint64>(OpenEntry&)>& write);

    const School& school() const { return m_office.school(); }
    const FamilyWork& family() const { return *m_office.school().family; }
    QDate today() const { return m_office.clock().today(); }
    QString nameOf(PupilId pupil) const; // for a list

private:
    Office& m_office;
};

// A first and a last day, in their order. Errors: family.periodIncomplete.
Result<void> hasBothEnds(const DateRange& range);

} // namespace rollbook
