// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// What a parent said that a teacher must know, for the slip of the class on the day.
class PassOnMessage {
public:
    explicit PassOnMessage(Office& office) : m_office(office) {}
    // Gives back its id; `id`, `by`, `at` and `entry` are given here. Errors: office.wordsMissing,
    // office.noSuchPupil.
    Result<qint64> run(const TeacherMessage& message, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
