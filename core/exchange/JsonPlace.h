// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QJsonValue>
#include <QTime>

#include <optional>
#include <vector>

namespace rollbook {

class JsonDocument;

// A value in a JSON document that knows its path, so that whatever is wrong can be said with its
// place. Reading goes on after a fault with an empty value; the document keeps the first fault.
class JsonPlace {
public:
    JsonPlace operator[](QLatin1StringView key) const;
    // Nothing for a value that is left out.
    std::vector<JsonPlace> items() const;

    // Faults: missing, wrongType, notADate, notATime.
    QString text() const;
    QString textOr(const QString& otherwise) const;
    QString numberOrText() const; // 2 and "2" are the same year group
    QDate date() const;           // ISO
    QTime time() const;           // HH:MM
    QTime timeOr(QTime otherwise) const;

    void fail(const QString& fault) const;

private:
    friend class JsonDocument;
    JsonPlace(JsonDocument& document, QJsonValue value, QString path);

    bool isLeftOut() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isMissingOrNot(QJsonValue::Type type) const;

    JsonDocument* m_document;
    QJsonValue m_value;
    QString m_path;
};

class JsonDocument {
public:
    JsonPlace read(const QByteArray& json); // the root, which must be an object
    const std::optional<Error>& fault() const { return m_fault; }

private:
    friend class JsonPlace;
    void fail(const QString& path, const QString& fault, const QString& text);

    std::optional<Error> m_fault; // exchange.badCalendar
};

} // namespace rollbook
