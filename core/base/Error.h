// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariantMap>

#include <string_view>

namespace rollbook {

// What went wrong, as a name in the form "folder.whatHappened". Each folder of core declares its
// own in <Folder>Errors.h; ui/words holds the one sentence for each.
class ErrorCode {
public:
    explicit constexpr ErrorCode(const char* name) noexcept : m_name(name) {}

    constexpr std::string_view name() const noexcept { return m_name; }
    QString toString() const;

    friend constexpr bool operator==(ErrorCode a, ErrorCode b) noexcept {
        return a.name() == b.name();
    }

private:
    const char* m_name;
};

// What can go wrong in a well-run office. `detail` holds the values its sentence names, by the
// placeholder's name: dates as QDate, sessions as their text form, counts as int, the rest as text.
struct Error {
    ErrorCode code;
    QVariantMap detail = {};

    bool operator==(const Error&) const = default;
    // For logs and test failures only; people read ui/words.
    QString toString() const;
};

} // namespace rollbook
