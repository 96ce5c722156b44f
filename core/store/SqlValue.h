// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/calendar/Session.h"

#include <QVariant>

#include <concepts>

namespace rollbook {

// One value on its way into a statement. NULL is only ever asked for: by nullptr, an empty optional or
// an invalid date. A null QString is empty text.
class SqlValue {
public:
    SqlValue(std::nullptr_t) : m_value(QMetaType::fromType<qlonglong>()) {}
    SqlValue(const QString& text) : m_value(text.isNull() ? QStringLiteral("") : text) {
        if (text.contains(QChar(0))) // SQL functions stop at it, so a digest would not see past it
            m_value = QString(text).remove(QChar(0));
    }
    SqlValue(const QByteArray& blob) : m_value(blob) {}
    SqlValue(QDate date) : SqlValue(nullptr) {
        if (date.isValid())
            m_value = qlonglong(date.toJulianDay());
    }
    SqlValue(Half half) : m_value(qlonglong(half)) {}
    template <std::integral Integer>
    SqlValue(Integer value) : m_value(qlonglong(value)) {}
    template <typename Tag>
    SqlValue(Id<Tag> id) : m_value(qlonglong(id.value())) {}
    template <typename T>
    SqlValue(const std::optional<T>& value) : SqlValue(nullptr) {
        if (value)
            *this = SqlValue(*value);
    }

    const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

} // namespace rollbook
