// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ToldApart.h"

#include "core/office/work/RecordContact.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {

QString toldApart(const Surroundings& around, const Pupil& pupil) {
    const QDate today = around.clock().today();
    const QString born = words::dateInTable(pupil.birth);
    QStringList parts{around.privacy.listName(pupil), pupil.classOn(today)};
    if (!born.isEmpty())
        parts += QCoreApplication::translate("calls", "born %1").arg(around.privacy.words(born));
    if (isFlagged(around.school(), pupil, today))
        parts += u"◆"_s;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace rollbook
