// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/Outings.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

inline bool isSameRow(const Outing& a, const Outing& b) {
    return a.left.id == b.left.id;
}
QString kindWords(Movement::Kind kind); // "Ill", "Appointment"

// Who left during the day: who is overdue, who is out, who is back.
class OutingsModel : public RowsModel<Outing> {
public:
    enum Column { State, Name, ClassName, Left, Expected, Why, With };
    OutingsModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const Outing& row, int column, int role) const override;

private:
    QString text(const Outing& row, int column) const;
    QString withWords(const Movement& left) const;

    const School& m_school;
    const Privacy& m_privacy;
};

} // namespace rollbook
