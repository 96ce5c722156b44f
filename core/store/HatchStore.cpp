// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/HatchStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kArrivals = R"(
    SELECT a.id, a.pupil, a.date, a.half, a.arrived_at, a.reason, a.with_name, a.evidence,
           m.code, m.minutes_late, b.code, b.minutes_late, e.made_by, e.job_title, e.id,
           t.arrival
    FROM late_arrival AS a
    JOIN entry AS e ON e.id = a.entry
    JOIN mark AS m ON m.pupil = a.pupil AND m.date = a.date AND m.half = a.half
                  AND m.revision = a.revision
    LEFT JOIN mark AS b ON b.pupil = a.pupil AND b.date = a.date AND b.half = a.half
                       AND b.revision = a.revision - 1
    LEFT JOIN late_arrival_taken_back AS t ON t.arrival = a.id
    WHERE e.made_at >= ? ORDER BY a.arrived_at, a.id)";
constexpr auto kMovements = R"(
    SELECT v.id, v.pupil, v.at, v.kind, v.contact, v.collected_by, v.words, v.expected_back,
           e.made_by, e.job_title, e.id, t.movement
    FROM movement AS v
    JOIN entry AS e ON e.id = v.entry
    LEFT JOIN movement_taken_back AS t ON t.movement = v.id
    WHERE e.made_at >= ? ORDER BY v.at, v.id)";
constexpr auto kLastRevision =
    "SELECT max(revision) FROM mark WHERE pupil = ? AND date = ? AND half = ? AND entry = ?";

LateArrival readArrival(const Statement& row) {
    const PupilId pupil = row.id<PupilId>(1);
    const SessionKey session{row.date(2), Half(row.integer(3))};
    const auto minutesBefore = row.optionalNumber(11);
    return {.id = row.integer(0),
            .pupil = pupil,
            .session = session,
            .at = QDateTime::fromString(row.text(4), Qt::ISODate),
            .code = row.text(8),
            .minutesLate = int(row.optionalNumber(9).value_or(0)),
            .reason = row.text(5),
            .accompaniedBy = row.text(6),
            .evidence = row.text(7),
            .before = {pupil, session, row.text(10),
                       minutesBefore ? std::optional(int(*minutesBefore)) : std::nullopt},
            .by = {row.text(12), row.text(13)},
            .entry = row.id<EntryId>(14),
            .isTakenBack = row.optionalNumber(15).has_value()};
}

Movement readMovement(const Statement& row) {
    const auto contact = row.optionalNumber(4);
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .at = QDateTime::fromString(row.text(2), Qt::ISODate),
            .kind = movementKindFromString(row.text(3)).value_or(Movement::Kind::OtherLeaving),
            .collectedByContact = contact ? std::optional(ContactId(*contact)) : std::nullopt,
            .collectedBy = row.text(5),
            .words = row.text(6),
            .expectedBack = QTime::fromString(row.text(7), Qt::ISODate),
            .by = {row.text(8), row.text(9)},
            .entry = row.id<EntryId>(10),
            .isTakenBack = row.optionalNumber(11).has_value()};
}

SqlValue timeColumn(QTime time) {
    return time.isValid() ? SqlValue(time.toString(u"HH:mm"_s)) : SqlValue(nullptr);
}

} // namespace

Result<HatchBook> HatchStore::since(QDate day) const {
    const QString from = day.toString(Qt::ISODate);
    auto arrivals = readAll(m_database.prepare(kArrivals, {from}), readArrival);
    if (!arrivals)
        return arrivals.error();
    auto movements = readAll(m_database.prepare(kMovements, {from}), readMovement);
    if (!movements)
        return movements.error();
    return HatchBook{*std::move(arrivals), *std::move(movements)};
}

Result<qint64> HatchStore::add(OpenEntry& entry, const LateArrival& arrival) {
    const auto revision = readAll(
        m_database.prepare(kLastRevision, {arrival.pupil, arrival.session.date,
                                           arrival.session.half, entry.id()}),
        [](const Statement& row) { return row.integer(0); });
    if (!revision)
        return revision.error();
    return insertRow(entry, LedgerTable::LateArrival,
                     {nullptr, arrival.pupil, arrival.session.date, arrival.session.half,
                      revision->front(), arrival.at.toString(Qt::ISODate), arrival.reason,
                      arrival.accompaniedBy, arrival.evidence});
}

Result<void> HatchStore::takeBackArrival(OpenEntry& entry, qint64 arrival) {
    return appendRow(entry, LedgerTable::LateArrivalTakenBack, {arrival});
}

Result<qint64> HatchStore::add(OpenEntry& entry, const Movement& movement) {
    return insertRow(entry, LedgerTable::Movement,
                     {nullptr, movement.pupil, movement.at.toString(Qt::ISODate),
                      toString(movement.kind), movement.collectedByContact, movement.collectedBy,
                      movement.words, timeColumn(movement.expectedBack)});
}

Result<void> HatchStore::takeBackMovement(OpenEntry& entry, qint64 movement) {
    return appendRow(entry, LedgerTable::MovementTakenBack, {movement});
}

} // namespace rollbook
