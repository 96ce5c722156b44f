// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceGroup.h"
#include "ui/shell/Surroundings.h"

#include <QComboBox>

namespace rollbook {

// Of which class, year or group. Before it is first filled it has none.
class GroupChoice : public QComboBox {
    Q_OBJECT
public:
    GroupChoice(const QString& name, int width, const Surroundings& around);

    // With the groups of today, as names are hidden or shown; the one chosen stays while there is
    // one of its name.
    void fill();
    bool isFilled() const { return !m_groups.empty(); }
    const AbsenceGroup& group() const; // the one chosen
    void choose(const QString& group); // by its name; the whole school where there is none

private:
    const Surroundings m_around;
    std::vector<AbsenceGroup> m_groups;
};

} // namespace rollbook
