// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A concern of a member of staff: raised, told to the safeguarding lead, answered. All of it kept.
class KeepConcern {
public:
    explicit KeepConcern(Office& office) : m_office(office) {}

    // Gives back its id; `id`, `told`, `answer`, `by` and `entry` are ignored. Errors:
    // office.wordsMissing, office.noSuchPupil.
    Result<qint64> raise(const Concern& concern, const Author& by);
    // Each once. Errors: office.noSuchLine, office.wordsMissing, office.toldAlready.
    Result<void> tell(qint64 concern, const Concern::Told& told, const Author& by);
    Result<void> answer(qint64 concern, const QString& words, const Author& by);

private:
    Result<Concern*> standing(qint64 id);

    Office& m_office;
};

} // namespace rollbook
