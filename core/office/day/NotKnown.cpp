// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/day/NotKnown.h"

#include <numeric>

namespace rollbook {
namespace {

struct ReadingOrder {
    bool operator()(const QString& a, const QString& b) const { return classNameLess(a, b); }
};

} // namespace

int NotKnown::pupils() const {
    return std::accumulate(classes.begin(), classes.end(), 0,
                           [](int sum, const OfClass& each) { return sum + each.pupils; });
}

SessionKey sessionAt(const SchoolCalendar& calendar, const QDateTime& now) {
    const auto times = calendar.timesOn(now.date(), std::nullopt).value_or(RegisterTimes{});
    return {now.date(), now.time() < times.pm.opens ? Half::AM : Half::PM};
}

NotKnown notKnown(const School& school, const SessionKey& session) {
    NotKnown found{.session = session, .classes = {}};
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    const auto column = reg ? reg->column(session) : std::nullopt;
    if (!column)
        return found;
    std::map<QString, int, ReadingOrder> blanks;
    for (int row = 0; row < reg->rowCount(); ++row)
        if (reg->cells(row)[std::size_t(*column)] == Register::kBlank)
            ++blanks[reg->pupilAt(row).classOn(session.date)];
    for (const auto& [className, pupils] : blanks)
        found.classes.push_back({className, registerState(school, className, session), pupils});
    return found;
}

} // namespace rollbook
