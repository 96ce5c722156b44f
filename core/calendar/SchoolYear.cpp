// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/SchoolYear.h"

#include "core/calendar/CalendarErrors.h"

using namespace Qt::StringLiterals;

namespace rollbook {

SchoolYear SchoolYear::containing(QDate date) {
    return SchoolYear(date.month() >= 8 ? date.year() : date.year() - 1);
}

Result<SchoolYear> SchoolYear::fromString(const QString& text) {
    const SchoolYear year(QStringView(text).left(4).toInt());
    if (year.m_first < 1000 || year.toString() != text)
        return Error{errors::kNotASchoolYear, {{u"text"_s, text}}};
    return year;
}

QString SchoolYear::toString() const {
    return u"%1/%2"_s.arg(m_first).arg((m_first + 1) % 100, 2, 10, QChar(u'0'));
}

} // namespace rollbook
