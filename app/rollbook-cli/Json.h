// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace rollbook::cli {

// A JSON value whose members keep the order they were given in: cli.md fixes that order, and
// QJsonObject sorts.
class Json {
public:
    struct Member;
    using Items = std::vector<Json>;
    using Members = std::vector<Member>;

    Json();
    Json(bool value);
    Json(int value);
    Json(qint64 value);
    Json(const QString& value);
    Json(Items items);
    Json(Members members);
    Json(const char*) = delete; // would be taken for a bool
    template <typename T>
    Json(const std::optional<T>& value)
        : Json(value ? Json(*value) : Json()) {}

    bool isNull() const;
    bool isNumber() const;
    const QString* text() const;    // null: something else
    const Items* items() const;     // null: something else
    const Members* members() const; // null: something else
    // A number, a text or a truth as one reads it; empty for null, items and members.
    QString plain() const;

    // UTF-8, two spaces an indent, a line end after the last line.
    QByteArray toUtf8() const;

private:
    void write(QByteArray& out, int depth) const;
    void writeItems(QByteArray& out, int depth) const;
    void writeMembers(QByteArray& out, int depth) const;

    std::variant<std::monostate, bool, qint64, QString, Items, Members> m_value;
};

struct Json::Member {
    QString key;
    Json value;
};

} // namespace rollbook::cli
