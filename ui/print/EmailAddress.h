// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace rollbook {

// An address that one e-mail can go to, as RFC 5322 writes a plain one: a local part of ASCII, and a
// host with a dot in it. A list of them, a quoted local part, a space or a line break in it: none.
class EmailAddress {
public:
    static std::optional<EmailAddress> parse(const QString& text); // spaces around it aside

    const QString& text() const { return m_text; }
    // Mailboxes are told apart regardless of case, as every provider does.
    bool isSameAs(const EmailAddress& other) const;
    bool operator==(const EmailAddress&) const = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace rollbook
