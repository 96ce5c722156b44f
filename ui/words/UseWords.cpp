// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/UseWords.h"

#include "core/office/work/UsePathway.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString ofTheLaw(const DateRange& range, QDate today) {
    if (range.to.isValid() && range.to < today)
        return tr("Was always on until %1").arg(dateInTable(range.to));
    return range.from <= today ? tr("Always on since %1").arg(dateInTable(range.from))
                               : tr("Always on from %1").arg(dateInTable(range.from));
}

QString ofAPack(const DateRange& range, QDate today) {
    if (range.from > today)
        return tr("In use from %1").arg(dateInTable(range.from));
    if (!range.to.isValid())
        return tr("In use since %1").arg(dateInTable(range.from));
    return range.to < today ? tr("Was in use until %1").arg(dateInTable(range.to))
                            : tr("In use until %1").arg(dateInTable(range.to));
}

} // namespace

QString whenInUse(const School& school, const Pathway& pathway, QDate today) {
    if (pathway.layer == Layer::Statutory)
        return ofTheLaw(pathway.range, today);
    const auto days = daysInUse(school, pathway.id);
    return days.empty() ? tr("Not in use") : ofAPack(days.back(), today);
}

} // namespace rollbook::words
