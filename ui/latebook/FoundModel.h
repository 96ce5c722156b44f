// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

// Somebody the name typed may mean, told from a twin or a namesake (rules.md 32).
struct FoundRow {
    PupilId pupil{0};
    QString className;
    QDate birth;
    QString standing; // what is known of the session: "N", "I planned", "out since 11:20"
    bool operator==(const FoundRow&) const = default;
};
inline bool isSameRow(const FoundRow& a, const FoundRow& b) {
    return a.pupil == b.pupil;
}
FoundRow foundRow(const School& school, const Pupil& pupil, const QDateTime& at);
// The session that somebody who stands at the hatch now is registered for.
SessionKey sessionAt(const School& school, const Pupil& pupil, const QDateTime& at);

class FoundModel : public RowsModel<FoundRow> {
public:
    enum Column { Name, ClassName, Born, Standing };
    FoundModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const FoundRow& row, int column, int role) const override;

private:
    const School& m_school;
    const Privacy& m_privacy;
};

} // namespace rollbook
