// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"

namespace rollbook {

// Wednesday 20 November 2024, 09:12, registers closing at 09:20. Ada (4A) and her sister Bea (RA)
// live with their mother; their father must not collect Ada. Ben (4A) is ill this morning. Bea has
// an N, and Ada no mark yet.
class HatchAtTheDesk : public AtTheDesk {
public:
    explicit HatchAtTheDesk(const char* now = "2024-11-20T09:12");

    PupilId ada() const { return disk.pupil(QStringLiteral("Ada")); }
    PupilId bea() const { return disk.pupil(QStringLiteral("Bea")); }
    PupilId ben() const { return disk.pupil(QStringLiteral("Ben")); }
    ContactId mother() const { return m_mother; }
    ContactId father() const { return m_father; }
    void set(const char* now) { disk.clock().set(moment(now)); }
    QString codeOf(const QString& name, const QString& session) const {
        return disk.reading(name, session).recorded;
    }

private:
    void addFamily();

    ContactId m_mother{0};
    ContactId m_father{0};
};

} // namespace rollbook
