// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace rollbook {

// What of an entry its chain digest covers.
struct ChainLink {
    qint64 id = 0;
    QString madeAt;
    QString madeBy;
    QString jobTitle;
    QString kind;
    QString reason;
    QByteArray rowsDigest;
};

// SHA-256 over the digest before (empty for the first entry) and the entry, each part with its length
// in front so that no two entries read alike (LEDGER.md).
QByteArray chainDigest(const QByteArray& before, const ChainLink& link);

} // namespace rollbook
