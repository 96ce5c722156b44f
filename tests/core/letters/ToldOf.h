// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterFacts.h"
#include "tests/support/SchoolBuilder.h"

namespace rollbook {

// What a letter about the first pupil of a school would tell on a day.
struct ToldOf {
    LetterTemplate letter = {};
    std::optional<Period> period = std::nullopt; // of the step
    std::vector<SessionKey> sessions = {};

    LetterFacts on(QDate date, const SchoolBuilder& builder) const {
        return on(date, *builder.build());
    }
    LetterFacts on(QDate date, const BuiltSchool& school) const {
        return letterFacts(*school.registers.at(SchoolYear::containing(date)),
                           {.letter = letter,
                            .pupil = PupilId(1),
                            .on = date,
                            .period = period,
                            .sessions = sessions});
    }
};

} // namespace rollbook
