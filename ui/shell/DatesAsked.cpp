// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/DatesAsked.h"

#include "core/office/OfficeErrors.h"
#include "ui/widgets/DateEdit.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<QDate> dateIn(const DateEdit& field) {
    if (field.date().isValid() && !field.isWrong())
        return field.date();
    return Error{errors::kBadDates, {{u"place"_s, field.accessibleName()}}};
}

Result<DateRange> rangeIn(const DateEdit& from, const DateEdit& to) {
    const auto first = dateIn(from);
    if (!first)
        return first.error();
    const DateRange range{*first, to.date()};
    if (to.isWrong() || range.isEmpty())
        return Error{errors::kBadDates, {{u"place"_s, to.accessibleName()}}};
    return range;
}

} // namespace rollbook
