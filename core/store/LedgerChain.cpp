// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/LedgerChain.h"

#include "core/store/Sha256.h"

namespace rollbook {

QByteArray chainDigest(const QByteArray& before, const ChainLink& link) {
    Sha256 hash;
    for (const QByteArray& part :
         {before, QByteArray::number(link.id), link.madeAt.toUtf8(), link.madeBy.toUtf8(),
          link.jobTitle.toUtf8(), link.kind.toUtf8(), link.reason.toUtf8(), link.rowsDigest}) {
        hash.add(QByteArray::number(part.size()) + ':');
        hash.add(part);
    }
    return hash.finish();
}

} // namespace rollbook
