// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AbsenceGroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct ReadingOrder {
    bool operator()(const QString& a, const QString& b) const {
        return a.isEmpty() || b.isEmpty() ? b.isEmpty() && !a.isEmpty() : classNameLess(a, b);
    }
};
using Groups = std::map<QString, GroupAbsence, ReadingOrder>;

int pupilsIn(const GroupAbsence& group) {
    return group.pupils + group.others;
}

void countPupil(GroupAbsence& group, const AbsenceRow& row) {
    if (row.possible == 0)
        return;
    const bool isSevere = row.status == AbsenceStatus::Severe;
    const bool isPersistent = isSevere || row.status == AbsenceStatus::Persistent;
    if (!row.isInCohort) {
        ++group.others;
        group.othersPersistent += isPersistent;
        return;
    }
    ++group.pupils;
    group.persistent += isPersistent;
    group.severe += isSevere;
}

} // namespace

std::vector<GroupAbsence> absenceBy(const AbsenceTable& table, const GroupsOfPupil& groups) {
    const Register& reg = table.year();
    const DateRange year{reg.year().firstDay(), table.on()};
    SessionSums sums(reg);
    Groups all;
    for (const PupilAbsence& each : table.rows()) {
        const int row = *reg.row(each.year.pupil);
        sums.follow(row);
        for (const GroupSpan& span : groups(reg.pupilAt(row))) {
            GroupAbsence& group = all[span.key];
            group.counts += sums.within(span.days.clippedTo(year));
            if (span.days.contains(table.on()))
                countPupil(group, each.year);
        }
    }
    std::vector<GroupAbsence> taken;
    for (auto& [key, group] : all)
        if (group.counts.possible > 0 || group.pupils > 0 || group.others > 0) {
            group.key = key;
            taken.push_back(group);
        }
    return taken;
}

GroupsOfPupil wholeSchool() {
    return [](const Pupil&) { return std::vector{GroupSpan{u"school"_s, {}}}; };
}

GroupsOfPupil classes() {
    return [](const Pupil& pupil) {
        std::vector<GroupSpan> spans{{{}, {}}};
        for (const ClassPlace& place : pupil.classes) {
            spans.back().days.to = place.from.addDays(-1);
            spans.push_back({place.className, {place.from, {}}});
        }
        return spans;
    };
}

GroupsOfPupil yearGroups(SchoolYear year) {
    return [year](const Pupil& pupil) {
        const auto group = pupil.yearGroupIn(year);
        return std::vector{GroupSpan{group ? group->toString() : QString(), {}}};
    };
}

GroupsOfPupil sexes() {
    return [](const Pupil& pupil) {
        std::vector<GroupSpan> spans;
        if (pupil.sex != Sex::NotKnown)
            spans.push_back({pupil.sex == Sex::Female ? u"F"_s : u"M"_s, {}});
        return spans;
    };
}

GroupsOfPupil havingCharacteristic(const QString& kind) {
    return [kind](const Pupil& pupil) {
        std::vector<GroupSpan> spans;
        for (const Characteristic& each : pupil.characteristics)
            if (each.kind == kind)
                spans.push_back({each.value, {each.from, each.to}});
        return spans;
    };
}

bool isSmall(const GroupAbsence& group) {
    return pupilsIn(group) < kSmallGroup;
}

std::vector<bool> mayBeTold(const std::vector<GroupAbsence>& groups, const GroupAbsence& whole) {
    std::vector<bool> told;
    int all = 0;
    auto smallest = groups.end();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        told.push_back(!isSmall(*group));
        all += pupilsIn(*group);
        if (told.back() && (smallest == groups.end() || pupilsIn(*group) < pupilsIn(*smallest)))
            smallest = group;
    }
    if (std::ranges::count(told, false) == 1 && all == pupilsIn(whole) && smallest != groups.end())
        told[std::size_t(smallest - groups.begin())] = false;
    return told;
}

} // namespace rollbook
