// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Concern.h"
#include "core/pathway/TeacherMessage.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// Concerns of staff and what became of them, and messages for teachers. Only grows.
class ConcernStore {
public:
    explicit ConcernStore(Database& database) : m_database(database) {}

    // What was entered on or after the day, in the order entered.
    Result<std::vector<Concern>> concernsSince(QDate day) const;
    Result<qint64> add(OpenEntry& entry, const Concern& concern); // its id; `told`, `answer` ignored
    // A second time is refused by the file.
    Result<void> tell(OpenEntry& entry, qint64 concern, const Concern::Told& told);
    Result<void> answer(OpenEntry& entry, qint64 concern, const QString& words);

    Result<std::vector<TeacherMessage>> messagesSince(QDate day) const;
    Result<qint64> add(OpenEntry& entry, const TeacherMessage& message); // its id

private:
    Database& m_database;
};

} // namespace rollbook
