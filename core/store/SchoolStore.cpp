// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SchoolStore.h"

#include "core/store/Database.h"
#include "core/store/RecordJson.h"
#include "core/store/Record.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kDetails = "SELECT name, council, establishment, urn, phase FROM school_details";
constexpr auto kSetDetails = R"(
    INSERT INTO school_details(id, name, council, establishment, urn, phase)
    VALUES (1, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET name = excluded.name, council = excluded.council,
        establishment = excluded.establishment, urn = excluded.urn, phase = excluded.phase)";

constexpr auto kPeople = R"(
    SELECT role, name, phone, email, from_date FROM school_person
    ORDER BY role, from_date, ordinal)";
constexpr auto kClearPeople = "DELETE FROM school_person";
constexpr auto kAddPerson = R"(
    INSERT INTO school_person(ordinal, role, name, phone, email, from_date)
    VALUES (?, ?, ?, ?, ?, ?))";

constexpr auto kNumbers = "SELECT number, value, from_date FROM school_number ORDER BY number, from_date";
constexpr auto kClearNumbers = "DELETE FROM school_number";
constexpr auto kAddNumber = "INSERT INTO school_number(number, value, from_date) VALUES (?, ?, ?)";

constexpr auto kKinds = R"(
    SELECT kind, label, is_flag, accelerates, reason_seen_by FROM characteristic_kind
    ORDER BY ordinal)";
constexpr auto kClearKinds = "DELETE FROM characteristic_kind";
constexpr auto kAddKind = R"(
    INSERT INTO characteristic_kind(ordinal, kind, label, is_flag, accelerates, reason_seen_by)
    VALUES (?, ?, ?, ?, ?, ?))";

SchoolDetails readDetails(const Statement& row) {
    return {row.text(0), row.text(1), row.text(2), row.text(3),
            phaseFromString(row.text(4)).value_or(Phase::Primary)};
}

SchoolPerson readPerson(const Statement& row) {
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.date(4)};
}

SchoolNumber readNumber(const Statement& row) {
    return {row.text(0), row.number(1), row.date(2)};
}

CharacteristicKind readKind(const Statement& row) {
    return {.id = row.text(0),
            .label = row.text(1),
            .isFlag = row.boolean(2),
            .accelerates = row.boolean(3),
            .reasonSeenBy = whoMaySeeFromString(row.text(4)),
            .isSchoolsOwn = true};
}

Result<void> addRow(Database& database, int ordinal, const SchoolPerson& person) {
    return database.run(kAddPerson, {ordinal, person.role, person.name, person.phone, person.email,
                                     person.from});
}

Result<void> addRow(Database& database, int, const SchoolNumber& number) {
    return database.run(kAddNumber, {number.id, number.value, number.from});
}

Result<void> addRow(Database& database, int ordinal, const CharacteristicKind& kind) {
    return database.run(kAddKind, {ordinal, kind.id, kind.label, kind.isFlag, kind.accelerates,
                                   toString(kind.reasonSeenBy)});
}

// A short list that is set as a whole: cleared, written again, and read back for the record, so that
// the record has it in the order in which it will be read.
template <typename T, typename Read>
Result<void> replaceList(OpenEntry& entry, QLatin1StringView subject, const char* clear,
                         const std::vector<T>& rows, const Read& read) {
    Database& database = entry.transaction().database();
    const Result<std::vector<T>> before = read();
    if (!before)
        return before.error();
    if (const auto done = database.run(clear, {}); !done)
        return done;
    int ordinal = 0;
    for (const T& row : rows)
        if (const auto done = addRow(database, ++ordinal, row); !done)
            return done;
    const Result<std::vector<T>> after = read();
    if (!after)
        return after.error();
    return *before == *after ? Result<void>()
                             : writeRecord(entry, subject, 0, recordOf(*after));
}

} // namespace

Result<SchoolDetails> SchoolStore::details() const {
    const auto rows = readAll(m_database.prepare(kDetails), readDetails);
    if (!rows)
        return rows.error();
    return rows->empty() ? SchoolDetails() : rows->front();
}

Result<void> SchoolStore::setDetails(OpenEntry& entry, const SchoolDetails& details) {
    const auto known = this->details();
    if (!known)
        return known.error();
    if (*known == details)
        return {};
    if (const auto done =
            m_database.run(kSetDetails, {details.name, details.council, details.establishment,
                                         details.urn, toString(details.phase)});
        !done)
        return done;
    return writeRecord(entry, subject::kDetails, 0, recordOf(details));
}

Result<std::vector<SchoolPerson>> SchoolStore::people() const {
    return readAll(m_database.prepare(kPeople), readPerson);
}

Result<void> SchoolStore::setPeople(OpenEntry& entry, const std::vector<SchoolPerson>& people) {
    return replaceList(entry, subject::kPeople, kClearPeople, people,
                       [this] { return this->people(); });
}

Result<std::vector<SchoolNumber>> SchoolStore::numbers() const {
    return readAll(m_database.prepare(kNumbers), readNumber);
}

Result<void> SchoolStore::setNumbers(OpenEntry& entry, const std::vector<SchoolNumber>& numbers) {
    return replaceList(entry, subject::kNumbers, kClearNumbers, numbers,
                       [this] { return this->numbers(); });
}

Result<std::vector<CharacteristicKind>> SchoolStore::ownCharacteristics() const {
    return readAll(m_database.prepare(kKinds), readKind);
}

Result<void>
SchoolStore::setOwnCharacteristics(OpenEntry& entry,
                                   const std::vector<CharacteristicKind>& kinds) {
    return replaceList(entry, subject::kKinds, kClearKinds, kinds,
                       [this] { return ownCharacteristics(); });
}

} // namespace rollbook
