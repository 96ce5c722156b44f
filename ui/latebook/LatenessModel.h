// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/Lateness.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

inline bool isSameRow(const LateRow& a, const LateRow& b) {
    return a.pupil == b.pupil && a.weekday == b.weekday && (a.pupil || a.className == b.className);
}
// "18", "at least 18" where some were recorded without minutes; empty for none.
QString minutesWords(const LateSum& sum);

// Who, which class or which weekday comes late, U apart.
class LatenessModel : public RowsModel<LateRow> {
public:
    enum Column { Who, ClassName, Times, Minutes, AfterClose, AfterCloseMinutes };
    LatenessModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const LateRow& row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= Times; }

private:
    QString text(const LateRow& row, int column) const;
    QString who(const LateRow& row) const;

    const School& m_school;
    const Privacy& m_privacy;
};

} // namespace rollbook
