// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PlanStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"
#include "core/store/ListColumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// The earliest release counts.
constexpr auto kPlanned = R"(
    SELECT p.id, p.pupil, p.from_date, p.to_date, p.half, p.weekdays, p.code, p.reason, p.comment,
           p.nature, p.review_date,
           (SELECT min(r.from_date) FROM planned_release AS r WHERE r.planned = p.id)
    FROM planned_absence AS p ORDER BY p.id)";
constexpr auto kMadeUnder = "SELECT id FROM planned_absence WHERE entry = ? ORDER BY id";
constexpr auto kMadeTakingBack = R"(
    SELECT p.id FROM planned_absence AS p JOIN movement_taken_back AS t ON t.entry = p.entry
    WHERE t.movement = ? ORDER BY p.id)";
constexpr auto kReleasedUnder = R"(
    SELECT p.id, p.pupil, p.from_date, p.to_date, p.half, p.weekdays, p.code, p.reason, p.comment,
           p.nature, p.review_date, NULL
    FROM planned_absence AS p JOIN planned_release AS r ON r.planned = p.id
    WHERE r.entry = ? ORDER BY p.id)";
constexpr auto kExists = "SELECT id FROM planned_absence WHERE id = ?";

QString weekdaysColumn(const std::vector<int>& weekdays) {
    QJsonArray array;
    for (const int weekday : weekdays)
        array.append(weekday);
    return toColumn(array);
}

std::vector<int> weekdaysFromColumn(const QString& text) {
    std::vector<int> weekdays;
    for (const QJsonValue& value : fromColumn(text))
        weekdays.push_back(value.toInt());
    return weekdays;
}

DateRange heldUntil(DateRange range, QDate released) {
    if (released.isValid() && (!range.to.isValid() || released <= range.to))
        range.to = released.addDays(-1);
    return range;
}

PlannedAbsence readPlanned(const Statement& row) {
    const auto half = row.optionalNumber(4);
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .range = heldUntil({row.date(2), row.date(3)}, row.date(11)),
            .half = half ? std::optional(Half(*half)) : std::nullopt,
            .weekdays = weekdaysFromColumn(row.text(5)),
            .code = row.text(6),
            .reason = row.text(7),
            .note = {row.text(8), row.text(9), row.date(10)}};
}

} // namespace

Result<std::vector<PlannedAbsence>> PlanStore::planned() const {
    auto all = readAll(m_database.prepare(kPlanned), readPlanned);
    if (all)
        std::erase_if(*all, [](const PlannedAbsence& plan) { return plan.range.isEmpty(); });
    return all;
}

Result<qint64> PlanStore::add(OpenEntry& entry, const PlannedAbsence& absence) {
    return insertRow(entry, LedgerTable::PlannedAbsence,
                     {nullptr, absence.pupil, absence.range.from, absence.range.to, absence.half,
                      weekdaysColumn(absence.weekdays), absence.code, absence.reason,
                      absence.note.comment, absence.note.nature, absence.note.reviewDate});
}

Result<std::vector<qint64>> PlanStore::madeUnder(EntryId entry) const {
    return readAll(m_database.prepare(kMadeUnder, {entry}),
                   [](const Statement& row) { return row.integer(0); });
}

Result<std::vector<qint64>> PlanStore::madeTakingBack(qint64 movement) const {
    return readAll(m_database.prepare(kMadeTakingBack, {movement}),
                   [](const Statement& row) { return row.integer(0); });
}

Result<std::vector<PlannedAbsence>> PlanStore::releasedUnder(EntryId entry) const {
    return readAll(m_database.prepare(kReleasedUnder, {entry}), readPlanned);
}

Result<void> PlanStore::release(OpenEntry& entry, qint64 id, QDate from) {
    const auto found = readAll(m_database.prepare(kExists, {id}),
                               [](const Statement& row) { return row.integer(0); });
    if (!found)
        return found.error();
    if (found->empty())
        return noSuchRow(m_database, u"planned_absence"_s, id);
    return appendRow(entry, LedgerTable::PlannedRelease, {nullptr, id, from});
}

} // namespace rollbook
