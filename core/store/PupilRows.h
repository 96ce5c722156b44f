// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Pupil.h"
#include "core/store/Database.h"

namespace rollbook {

// Pupils as rows: one in `pupil` and one for each part in tables of their own.
class PupilRows {
public:
    explicit PupilRows(Database& database) : m_database(database) {}

    // Those with ids from `first` to `last`, by id: one, or all.
    Result<std::vector<Pupil>> read(qint64 first, qint64 last) const;
    // Gives the pupil and its enrolments their ids.
    Result<Pupil> add(Pupil pupil);
    // Gives new enrolments their ids; enrolments are never removed. Errors: store.noSuchRow.
    Result<Pupil> change(Pupil pupil);

private:
    Result<void> readParts(std::vector<Pupil>& pupils, qint64 first, qint64 last) const;
    Result<void> writeParts(Pupil& pupil);
    Result<void> writeEnrolment(PupilId pupil, Enrolment& enrolment);
    Result<void> writePlaces(const Pupil& pupil);
    Result<void> writeCharacteristics(const Pupil& pupil);

    Database& m_database;
};

} // namespace rollbook
