// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rollbook {

QString ErrorCode::toString() const {
    return QString::fromLatin1(m_name);
}

QString Error::toString() const {
    QStringList parts;
    for (auto it = detail.cbegin(); it != detail.cend(); ++it)
        parts << it.key() + u'=' + it.value().toString();
    return parts.isEmpty() ? code.toString()
                           : code.toString() + u" ("_s + parts.join(u", "_s) + u')';
}

} // namespace rollbook
