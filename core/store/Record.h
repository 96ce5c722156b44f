// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/OpenEntry.h"

#include <QJsonObject>

namespace rollbook {

// One subject as it stood after one act.
struct Recorded {
    EntryId entry{0};
    QString subject;
    qint64 subjectId = 0;
    QByteArray body;
};

// Every change of what is no mark leaves a row: the subject after it, as JSON. Only grows.
Result<void> writeRecord(OpenEntry& entry, const QString& subject, qint64 subjectId,
                         const QJsonObject& after);
// The last of each subject.
Result<std::vector<Recorded>> latestRecords(const Database& database);

} // namespace rollbook
