// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/JsonPlace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

JsonPlace::JsonPlace(JsonDocument& document, QJsonValue value, QString path)
    : m_document(&document)
    , m_value(std::move(value))
    , m_path(std::move(path)) {}

JsonPlace JsonPlace::operator[](QLatin1StringView key) const {
    const QString path = m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
    return {*m_document, m_value.toObject().value(key), path};
}

bool JsonPlace::has(QLatin1StringView key) const {
    return m_value.toObject().contains(key);
}

QStringList JsonPlace::keys() const {
    return m_value.toObject().keys();
}

void JsonPlace::allowOnly(std::span<const QLatin1StringView> keys) const {
    for (const QString& key : this->keys())
        if (std::ranges::find(keys, key) == keys.end())
            m_document->fail(m_path.isEmpty() ? key : m_path + u'.' + key, u"unknownField"_s, key);
}

std::vector<JsonPlace> JsonPlace::items() const {
    std::vector<JsonPlace> places;
    if (!isLeftOut() && !m_value.isArray())
        fail(u"wrongType"_s);
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        places.push_back({*m_document, array.at(i), u"%1[%2]"_s.arg(m_path).arg(i)});
    return places;
}

bool JsonPlace::isMissingOrNot(QJsonValue::Type type) const {
    if (isLeftOut())
        fail(u"missing"_s);
    else if (m_value.type() != type)
        fail(u"wrongType"_s);
    return m_value.type() != type;
}

QString JsonPlace::text() const {
    return isMissingOrNot(QJsonValue::String) ? QString() : m_value.toString();
}

QString JsonPlace::textOr(const QString& otherwise) const {
    return isLeftOut() ? otherwise : text();
}

int JsonPlace::number() const {
    if (isMissingOrNot(QJsonValue::Double))
        return 0;
    if (m_value.toInteger(0) != m_value.toInteger(1)) // the default comes back: it is not whole
        fail(u"wrongType"_s);
    return m_value.toInt();
}

int JsonPlace::numberOr(int otherwise) const {
    return isLeftOut() ? otherwise : number();
}

bool JsonPlace::truthOr(bool otherwise) const {
    if (isLeftOut() || isMissingOrNot(QJsonValue::Bool))
        return otherwise;
    return m_value.toBool();
}

QString JsonPlace::numberOrText() const {
    return m_value.isDouble() ? QString::number(m_value.toInt(-100)) : text();
}

QDate JsonPlace::date() const {
    if (isMissingOrNot(QJsonValue::String))
        return {};
    const QDate date = QDate::fromString(m_value.toString(), Qt::ISODate);
    if (!date.isValid() || m_value.toString().size() != 10)
        fail(u"notADate"_s);
    return date;
}

QTime JsonPlace::time() const {
    if (isMissingOrNot(QJsonValue::String))
        return {};
    const QTime time = QTime::fromString(m_value.toString(), u"HH:mm"_s);
    if (!time.isValid())
        fail(u"notATime"_s);
    return time;
}

QTime JsonPlace::timeOr(QTime otherwise) const {
    return isLeftOut() ? otherwise : time();
}

void JsonPlace::fail(const QString& fault) const {
    m_document->fail(m_path, fault, m_value.toVariant().toString());
}

JsonPlace JsonDocument::read(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        m_fault = Error{m_notJson};
    return {*this, document.object(), {}};
}

void JsonDocument::fail(const QString& path, const QString& fault, const QString& text) {
    if (m_fault)
        return;
    m_fault = Error{m_code, {{u"place"_s, path}, {u"fault"_s, fault}, {u"text"_s, text}}};
}

} // namespace rollbook
