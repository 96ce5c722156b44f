// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceGroups.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

// A group as it is called, and its figures.
struct GroupLine {
    QString name;
    GroupAbsence figures;
    bool mayBeTold = true; // to governors
    bool operator==(const GroupLine&) const = default;
};
inline bool isSameRow(const GroupLine& a, const GroupLine& b) {
    return a.name == b.name;
}

class GroupModel : public RowsModel<GroupLine> {
public:
    enum Column {
        Name,
        Attendance,
        Authorised,
        Unauthorised,
        Late,
        Pupils,
        Persistent,
        PersistentShare,
        Severe,
        Others,
        kColumns
    };
    explicit GroupModel(QObject* parent = nullptr);
    bool isFigure(int column) const override { return column != Name; }

protected:
    QVariant cell(const GroupLine& line, int column, int role) const override;
};

} // namespace rollbook
