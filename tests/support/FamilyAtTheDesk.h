// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"

namespace rollbook {

// Ada (4A) and her sister Bea (RA) live with their mother, whose address is secret; their father
// has parental responsibility, no address, and must not be contacted about Ada. Cal left in
// October. Ada is on a child protection plan and has extra learning needs. The safeguarding lead is
// Sam Lead.
class FamilyAtTheDesk : public AtTheDesk {
public:
    FamilyAtTheDesk(); // Wed 20 Nov 2024, 16:00

    PupilId ada() const { return disk.pupil(QStringLiteral("Ada")); }
    PupilId bea() const { return disk.pupil(QStringLiteral("Bea")); }
    PupilId cal() const { return disk.pupil(QStringLiteral("Cal")); }
    const Pupil& pupil(PupilId id) const { return *disk.school().roll.pupil(id); }
    void sitDownAs(const QString& name); // somebody new, with a PIN of their own

private:
    void addFamily();
    void addKnown();
};

} // namespace rollbook
