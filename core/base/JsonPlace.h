// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QJsonValue>
#include <QTime>

#include <optional>
#include <span>
#include <vector>

namespace rollbook {

class JsonDocument;

// A value in a JSON document that knows its path, so that whatever is wrong can be said with its
// place. Reading goes on after a fault with an empty value; the document keeps the first fault.
class JsonPlace {
public:
    JsonPlace operator[](QLatin1StringView key) const;
    bool has(QLatin1StringView key) const;
    QStringList keys() const; // of an object, sorted
    // Faults: unknownField, for the first key that is none of these.
    void allowOnly(std::span<const QLatin1StringView> keys) const;
    // Nothing for a value that is left out.
    std::vector<JsonPlace> items() const;

    // Faults: missing, wrongType, notADate, notATime; a number that is not whole is of the wrong type.
    QString text() const;
    QString textOr(const QString& otherwise) const;
    int number() const;
    int numberOr(int otherwise) const;
    bool truthOr(bool otherwise) const;
    QString numberOrText() const; // 2 and "2" are the same year group
    QDate date() const;           // ISO
    QTime time() const;           // HH:MM
    QTime timeOr(QTime otherwise) const;

    void fail(const QString& fault) const;
    const QString& path() const { return m_path; } // "closures[2].from"; empty: the document

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
    // The errors that become of a fault, with place, fault and text, and of what is no JSON object.
    JsonDocument(ErrorCode code, ErrorCode notJson)
        : m_code(code)
        , m_notJson(notJson) {}

    JsonPlace read(const QByteArray& json); // the root, which must be an object
    const std::optional<Error>& fault() const { return m_fault; }

private:
    friend class JsonPlace;
    void fail(const QString& path, const QString& fault, const QString& text);

    ErrorCode m_code;
    ErrorCode m_notJson;
    std::optional<Error> m_fault; // the first
};

} // namespace rollbook
