// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/RingBacks.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

inline bool isSameRow(const RingBack& a, const RingBack& b) {
    return a.pupil == b.pupil && a.tried.with == b.tried.with &&
           a.tried.withName.compare(b.tried.withName, Qt::CaseInsensitive) == 0;
}

// Whom to tell that the child is safe: who, by which number, what was tried, and what is to be done.
class RingBacksModel : public RowsModel<RingBack> {
public:
    enum Column { Name, Whom, Number, Tried, State };
    RingBacksModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const RingBack& row, int column, int role) const override;

private:
    QString text(const RingBack& row, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
};

} // namespace rollbook
