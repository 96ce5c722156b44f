// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceTable.h"
#include "core/office/absence/LastAction.h"
#include "core/pathway/DueAction.h"

namespace rollbook {

// The gravest of a family of attendance steps that holds for a pupil, done or not (rules.md 17).
struct PathwayBand {
    QString words = {}; // what the step asks; empty: in none
    int gravity = 0;
    bool operator==(const PathwayBand&) const = default;
};
PathwayBand bandOf(const DueAction& holding); // in none, where it is no band
const PathwayBand& graver(const PathwayBand& one, const PathwayBand& other);

// One pupil of the list.
struct AbsenceLine {
    PupilAbsence figures;
    QString searched; // everything that typing looks at
    bool hasFlag = false;
    std::optional<LastAction> last;
    int daysWithout = 0; // school days since, or of the year
    QString next = {};   // what the pathway asks next; empty: nothing
    PathwayBand band = {};
    QString pattern = {}; // what the absence has in common; empty: nothing, or not looked at yet
    bool runsPlan = false;                      // an attendance plan or contract
    std::optional<QDate> councilList = {};      // the last of this year given to the council with them
    std::optional<QDate> leftOutOfList = {};    // the last given, where none had them
    bool isStopped = false; // a death: no list asks for anything about the pupil (rules.md 30)
    bool isWithoutPlan = false; // persistent or severe, and runs none or is left out of the lists
    bool operator==(const AbsenceLine&) const = default;
};
inline bool isSameRow(const AbsenceLine& a, const AbsenceLine& b) {
    return a.figures.year.pupil == b.figures.year.pupil;
}

std::vector<AbsenceLine> absenceLines(const School& school, const AbsenceTable& table);
// Their figures were counted again: what follows from them.
void setFigures(AbsenceLine& line, const PupilAbsence& figures, const School& school, QDate on);

// Which of the pupils are shown.
enum class AbsenceShown {
    All,
    Persistent, // the severe among them
    Severe,
    NewlyPersistent, // since last week
    Escaped,         // the same
    Close,           // persistent within kCloseSessions more missed
    CanRecover,      // persistent, and the year can still end below 10%
    NobodyActed,     // persistent or falling, and nothing done for kDaysWithout school days
    WithoutPlan, // persistent, and no plan or contract runs, or the council's lists leave them out
    ShowsPattern,
};
inline constexpr std::size_t kAbsenceShown = std::size_t(AbsenceShown::ShowsPattern) + 1;
QString name(AbsenceShown shown);
QString explanation(AbsenceShown shown); // where the name does not say it all; else empty
inline constexpr int kCloseSessions = 10;
inline constexpr int kDaysWithout = 10;
bool isShown(AbsenceShown shown, const AbsenceLine& line);
// Which plan and which list there is or is not, a sentence each; nothing of who is not persistent
// and on no list.
QStringList planWords(const AbsenceLine& line);

} // namespace rollbook
