// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A person's answer to what is due: done, put off until a school day, or not needed; each with
// words (rules.md 20). An attempt that reached nobody settles nothing: that is RecordContact.
class SettleStep {
public:
    struct Request {
        Settlement settlement; // `id`, `at`, `by` and `entry` are given here
    };
    explicit SettleStep(Office& office) : m_office(office) {}

    // Gives back its entry. Errors: office.noSuchStep (step), office.wordsMissing (not done without
    // saying why), office.mayNotBeDeferred (step), office.notASchoolDay (date), office.deferToCome,
    // office.noSuchPupil.
    Result<EntryId> run(const Request& request, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
