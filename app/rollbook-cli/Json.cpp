// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Json.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(QChar c) {
    switch (c.unicode()) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

bool needsEscape(QChar c) {
    return c == u'"' || c == u'\\' || c.unicode() < 0x20;
}

QByteArray quoted(const QString& text) {
    QByteArray out = "\"";
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out += QStringView(text).mid(plainFrom, i - plainFrom).toUtf8() + escaped(text[i]);
        plainFrom = i + 1;
    }
    return out + QStringView(text).mid(plainFrom).toUtf8() + '"';
}

void newLine(QByteArray& out, int depth) {
    out += '\n';
    out += QByteArray(depth * 2, ' ');
}

} // namespace

Json::Json() = default;
Json::Json(bool value)
    : m_value(value) {}
Json::Json(int value)
    : m_value(qint64(value)) {}
Json::Json(qint64 value)
    : m_value(value) {}
Json::Json(const QString& value)
    : m_value(value) {}
Json::Json(Items items)
    : m_value(std::move(items)) {}
Json::Json(Members members)
    : m_value(std::move(members)) {}

bool Json::isNull() const {
    return std::holds_alternative<std::monostate>(m_value);
}
bool Json::isNumber() const {
    return std::holds_alternative<qint64>(m_value);
}
const QString* Json::text() const {
    return std::get_if<QString>(&m_value);
}
const Json::Items* Json::items() const {
    return std::get_if<Items>(&m_value);
}
const Json::Members* Json::members() const {
    return std::get_if<Members>(&m_value);
}

QString Json::plain() const {
    if (const bool* truth = std::get_if<bool>(&m_value))
        return *truth ? u"yes"_s : u"no"_s;
    if (const qint64* number = std::get_if<qint64>(&m_value))
        return QString::number(*number);
    return text() ? *text() : QString();
}

QByteArray Json::toUtf8() const {
    QByteArray out;
    write(out, 0);
    return out + '\n';
}

void Json::write(QByteArray& out, int depth) const {
    if (isNull())
        out += "null";
    else if (const bool* truth = std::get_if<bool>(&m_value))
        out += *truth ? "true" : "false";
    else if (isNumber())
        out += QByteArray::number(std::get<qint64>(m_value));
    else if (text())
        out += quoted(*text());
    else if (items())
        writeItems(out, depth);
    else
        writeMembers(out, depth);
}

void Json::writeItems(QByteArray& out, int depth) const {
    out += '[';
    const char* separator = "";
    for (const Json& item : *items()) {
        out += separator;
        newLine(out, depth + 1);
        item.write(out, depth + 1);
        separator = ",";
    }
    if (!items()->empty())
        newLine(out, depth);
    out += ']';
}

void Json::writeMembers(QByteArray& out, int depth) const {
    out += '{';
    const char* separator = "";
    for (const Member& member : *members()) {
        out += separator;
        newLine(out, depth + 1);
        out += quoted(member.key) + ": ";
        member.value.write(out, depth + 1);
        separator = ",";
    }
    if (!members()->empty())
        newLine(out, depth);
    out += '}';
}

} // namespace rollbook::cli
