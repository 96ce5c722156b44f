// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PupilRows.h"

#include "core/store/RecordJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kPupils = R"(
    SELECT id, upn, admission_number, surname, forename, preferred_surname, preferred_forename,
           birth, sex
    FROM pupil WHERE id BETWEEN ? AND ? ORDER BY id)";
constexpr auto kEnrolments = R"(
    SELECT pupil, id, entry_date, leaving_date, status, is_boarder, is_part_time
    FROM enrolment WHERE pupil BETWEEN ? AND ? ORDER BY pupil, entry_date, id)";
constexpr auto kClasses = R"(
    SELECT pupil, class, from_date FROM class_place
    WHERE pupil BETWEEN ? AND ? ORDER BY pupil, ordinal)";
constexpr auto kYears = R"(
    SELECT pupil, year_group, school_year FROM year_place
    WHERE pupil BETWEEN ? AND ? ORDER BY pupil, ordinal)";
constexpr auto kCharacteristics = R"(
    SELECT pupil, kind, value, from_date, to_date, note FROM characteristic
    WHERE pupil BETWEEN ? AND ? ORDER BY pupil, ordinal)";

constexpr auto kAddPupil = R"(
    INSERT INTO pupil(upn, admission_number, surname, forename, preferred_surname,
                      preferred_forename, birth, sex)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)";
constexpr auto kChangePupil = R"(
    UPDATE pupil SET upn = ?, admission_number = ?, surname = ?, forename = ?,
        preferred_surname = ?, preferred_forename = ?, birth = ?, sex = ?
    WHERE id = ? RETURNING id)";
// A NULL id is a new enrolment.
constexpr auto kWriteEnrolment = R"(
    INSERT INTO enrolment(id, pupil, entry_date, leaving_date, status, is_boarder, is_part_time)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET entry_date = excluded.entry_date,
        leaving_date = excluded.leaving_date, status = excluded.status,
        is_boarder = excluded.is_boarder, is_part_time = excluded.is_part_time
    RETURNING id)";
constexpr auto kClearClasses = "DELETE FROM class_place WHERE pupil = ?";
constexpr auto kClearYears = "DELETE FROM year_place WHERE pupil = ?";
constexpr auto kClearCharacteristics = "DELETE FROM characteristic WHERE pupil = ?";
constexpr auto kAddClass = "INSERT INTO class_place VALUES (?, ?, ?, ?)";
constexpr auto kAddYear = "INSERT INTO year_place VALUES (?, ?, ?, ?)";
constexpr auto kAddCharacteristic = "INSERT INTO characteristic VALUES (?, ?, ?, ?, ?, ?, ?)";

Pupil readPupil(const Statement& row) {
    Pupil pupil;
    pupil.id = row.id<PupilId>(0);
    pupil.upn = row.text(1);
    pupil.admissionNumber = row.text(2);
    pupil.surname = row.text(3);
    pupil.forename = row.text(4);
    pupil.preferredSurname = row.text(5);
    pupil.preferredForename = row.text(6);
    pupil.birth = row.date(7);
    pupil.sex = sexFromString(row.text(8));
    return pupil;
}

Enrolment readEnrolment(const Statement& row) {
    const QString letter = row.text(4);
    const auto status = letter.isEmpty() ? std::nullopt : enrolmentStatusFromLetter(letter.front());
    return {row.id<EnrolmentId>(1), row.date(2), row.date(3),
            status.value_or(EnrolmentStatus::Current), row.boolean(5), row.boolean(6)};
}

ClassPlace readClass(const Statement& row) {
    return {row.text(1), row.date(2)};
}

// A year group the table does not know cannot have been written; Reception stands for it.
YearPlace readYear(const Statement& row) {
    const auto group = YearGroup::fromNumber(row.number(1));
    ROLLBOOK_CHECK(group.has_value(), );
    return {group.value_or(*YearGroup::fromNumber(0)), SchoolYear(row.number(2))};
}

Characteristic readCharacteristic(const Statement& row) {
    return {row.text(1), row.text(2), row.date(3), row.date(4), row.text(5)};
}

// Runs along the pupils and the parts, both by pupil id.
template <typename Part, typename Read>
Result<void> attach(Result<Statement> parts, std::vector<Pupil>& pupils,
                    std::vector<Part> Pupil::* list, Read read) {
    auto pupil = pupils.begin();
    const auto rows = readAll(std::move(parts), [&](const Statement& row) {
        return std::pair(row.id<PupilId>(0), read(row));
    });
    if (!rows)
        return rows.error();
    for (const auto& [id, part] : *rows) {
        while (pupil != pupils.end() && pupil->id < id)
            ++pupil;
        if (pupil != pupils.end() && pupil->id == id)
            ((*pupil).*list).push_back(part);
    }
    return {};
}

} // namespace

Result<std::vector<Pupil>> PupilRows::read(qint64 first, qint64 last) const {
    auto pupils = readAll(m_database.prepare(kPupils, {first, last}), readPupil);
    if (!pupils)
        return pupils;
    if (const auto done = readParts(*pupils, first, last); !done)
        return done.error();
    return pupils;
}

Result<void> PupilRows::readParts(std::vector<Pupil>& pupils, qint64 first, qint64 last) const {
    if (auto done = attach(m_database.prepare(kEnrolments, {first, last}), pupils,
                           &Pupil::enrolments, readEnrolment);
        !done)
        return done;
    if (auto done = attach(m_database.prepare(kClasses, {first, last}), pupils, &Pupil::classes,
                           readClass);
        !done)
        return done;
    if (auto done = attach(m_database.prepare(kYears, {first, last}), pupils, &Pupil::years,
                           readYear);
        !done)
        return done;
    return attach(m_database.prepare(kCharacteristics, {first, last}), pupils,
                  &Pupil::characteristics, readCharacteristic);
}

Result<Pupil> PupilRows::add(Pupil pupil) {
    const auto ids = readAll(
        m_database.prepare(kAddPupil, {pupil.upn, pupil.admissionNumber, pupil.surname,
                                       pupil.forename, pupil.preferredSurname,
                                       pupil.preferredForename, pupil.birth, toString(pupil.sex)}),
        [](const Statement& row) { return row.id<PupilId>(0); });
    if (!ids)
        return ids.error();
    pupil.id = ids->front();
    if (const auto done = writeParts(pupil); !done)
        return done.error();
    return pupil;
}

Result<Pupil> PupilRows::change(Pupil pupil) {
    const auto ids = readAll(
        m_database.prepare(kChangePupil, {pupil.upn, pupil.admissionNumber, pupil.surname,
                                          pupil.forename, pupil.preferredSurname,
                                          pupil.preferredForename, pupil.birth,
                                          toString(pupil.sex), pupil.id}),
        [](const Statement& row) { return row.id<PupilId>(0); });
    if (!ids)
        return ids.error();
    if (ids->empty())
        return noSuchRow(m_database, u"pupil"_s, pupil.id.value());
    if (const auto done = writeParts(pupil); !done)
        return done.error();
    return pupil;
}

Result<void> PupilRows::writeParts(Pupil& pupil) {
    for (Enrolment& enrolment : pupil.enrolments)
        if (const auto done = writeEnrolment(pupil.id, enrolment); !done)
            return done;
    std::ranges::stable_sort(pupil.enrolments, {}, &Enrolment::entry);
    if (const auto done = writePlaces(pupil); !done)
        return done;
    return writeCharacteristics(pupil);
}

Result<void> PupilRows::writeEnrolment(PupilId pupil, Enrolment& enrolment) {
    const auto id = enrolment.id.value() == 0 ? std::nullopt : std::optional(enrolment.id);
    const auto ids = readAll(
        m_database.prepare(kWriteEnrolment,
                           {id, pupil, enrolment.entry, enrolment.leaving,
                            QString(toLetter(enrolment.status)), enrolment.isBoarder,
                            enrolment.isPartTime}),
        [](const Statement& row) { return row.id<EnrolmentId>(0); });
    if (!ids)
        return ids.error();
    enrolment.id = ids->front();
    return {};
}

Result<void> PupilRows::writePlaces(const Pupil& pupil) {
    for (const char* clear : {kClearClasses, kClearYears})
        if (const auto done = m_database.run(clear, {pupil.id}); !done)
            return done;
    int ordinal = 0;
    for (const ClassPlace& place : pupil.classes)
        if (const auto done =
                m_database.run(kAddClass, {pupil.id, ++ordinal, place.className, place.from});
            !done)
            return done;
    for (const YearPlace& place : pupil.years)
        if (const auto done = m_database.run(kAddYear, {pupil.id, ++ordinal, place.group.number(),
                                                        place.year.firstCalendarYear()});
            !done)
            return done;
    return {};
}

Result<void> PupilRows::writeCharacteristics(const Pupil& pupil) {
    if (const auto done = m_database.run(kClearCharacteristics, {pupil.id}); !done)
        return done;
    int ordinal = 0;
    for (const Characteristic& row : pupil.characteristics)
        if (const auto done = m_database.run(kAddCharacteristic, {pupil.id, ++ordinal, row.kind,
                                                                  row.value, row.from, row.to,
                                                                  row.note});
            !done)
            return done;
    return {};
}

} // namespace rollbook
