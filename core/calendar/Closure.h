// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/calendar/Session.h"
#include "core/calendar/YearGroup.h"

#include <vector>

namespace rollbook {

struct ClosureTag;
using ClosureId = Id<ClosureTag>;

enum class ClosureKind { Inset, BankHoliday, Planned, Unplanned };
// Who entered it. A calendar file imported again replaces what a calendar file brought and nothing
// else (rules.md 5).
enum class ClosureOrigin { CalendarFile, Office };

// Some or all of the school shut for some sessions. It never touches a mark: it supersedes those it
// covers while it stands (rules.md 3, 4; law.md 1c).
struct Closure {
    ClosureId id{0};
    DateRange range;
    ClosureKind kind = ClosureKind::Planned;
    ClosureOrigin origin = ClosureOrigin::CalendarFile;
    QString reason;
    std::optional<Half> half;     // nothing: whole days
    std::vector<YearGroup> years; // with `classes`, either; both empty: the whole school
    std::vector<QString> classes; // by name, "4A"
    QString code;                 // "#" or, for Unplanned, Y4 unless given
    // Classes whose register of a covered session was taken before the closing: those marks stand
    // (rules.md 4).
    struct TakenBefore {
        QString className;
        SessionKey session;
        bool operator==(const TakenBefore&) const = default;
    };
    std::vector<TakenBefore> takenBefore;

    bool isWholeSchool() const { return years.empty() && classes.empty(); }
    bool isPlanned() const { return kind != ClosureKind::Unplanned; }
    bool coversSession(const SessionKey& session) const;
    // Whether it reaches a pupil of this year and class; an unknown year or class is reached only
    // by a closure of the whole school.
    bool coversPupil(std::optional<YearGroup> year, const QString& className) const;
    bool standsTakenBefore(const QString& className, const SessionKey& session) const;

    bool operator==(const Closure&) const = default;
};

// Whether an unplanned closure with this code covers a mark with that code; an empty mark is a
// blank (rules.md 4).
bool unplannedClosureCovers(const QString& closureCode, const QString& markCode);
// Whether a planned closure supersedes a mark with that code: everything but D (rules.md 3).
bool plannedClosureCovers(const QString& markCode);

QString toString(ClosureKind kind); // "inset", "bankHoliday", "planned", "unplanned"
std::optional<ClosureKind> closureKindFromString(QStringView text);

} // namespace rollbook
