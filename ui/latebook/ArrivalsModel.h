// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

inline bool isSameRow(const LateArrival& a, const LateArrival& b) {
    return a.id == b.id;
}

// Today's late book, the newest on top. A line taken back stays, struck out, and says so.
class ArrivalsModel : public RowsModel<LateArrival> {
public:
    enum Column { Time, Name, ClassName, Code, Minutes, Reason, With };
    ArrivalsModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const LateArrival& row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Minutes; }

private:
    QString text(const LateArrival& row, int column) const;
    int inkOf(const LateArrival& row, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
};

} // namespace rollbook
