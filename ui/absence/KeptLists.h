// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceTable.h"
#include "ui/absence/AbsenceColumns.h"
#include "ui/absence/AbsenceLine.h"

namespace rollbook {

class Preferences;

// How the list is looked at, under a name. What is typed is not in it: it may be a child's name.
struct KeptList {
    QString name;
    AbsenceShown shown = AbsenceShown::All;
    QString group; // by its name
    AbsenceSpan span = AbsenceSpan::YearToDate;
    AbsenceColumns columns = AbsenceColumns::Standing;
    bool operator==(const KeptList&) const = default;
};

// Those of this person on this computer, in the order of their names.
class KeptLists {
public:
    explicit KeptLists(Preferences& preferences);

    const std::vector<KeptList>& all() const { return m_all; }
    const KeptList* find(const QString& name) const; // null: none
    void keep(const KeptList& list); // in the place of the one of that name
    void forget(const QString& name);

private:
    void write();

    Preferences& m_preferences;
    std::vector<KeptList> m_all;
};

} // namespace rollbook
