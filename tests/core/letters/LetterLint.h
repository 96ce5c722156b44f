// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Reading a letter's words apart from its signs.
namespace rollbook::lint {

// The body without the sections of these flags: "hasAttempts hasNote".
QString without(QString body, const QString& flags);
// What stands in the body for certain once these flags hold: no section of another flag.
QString governedBy(QString body, const QString& flags);
// Without elements and fields: the words of the template itself.
QString own(QString body);
// The first that fits the pattern; empty: nothing does.
QString found(const QString& text, const char* pattern);

} // namespace rollbook::lint
