// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/codes/AttendanceCode.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace rollbook {

// How the register judges a code on a date (rules.md 9).
struct Judgement {
    // Null: no set ever knew it. Kept as typed and counted only in `unknown`.
    const AttendanceCode* code = nullptr;
    // The code was not in force on that date: judged by the latest set that knew it on or before,
    // else by the first that ever did.
    bool isOffItsDates = false;

    bool isKnown() const { return code != nullptr; }
    bool operator==(const Judgement&) const = default;
};

// The three national sets, by date. Values never change once loaded, so pointers into it live as
// long as it does.
class CodeBook {
public:
    CodeBook(const CodeBook&) = delete;
    CodeBook& operator=(const CodeBook&) = delete;

    // Reads one set a document; see resources/codes/README.md for the form.
    // Errors: codes.badSet (place: set and code; reason: the field that is wrong).
    static Result<std::shared_ptr<const CodeBook>> load(const std::vector<QByteArray>& sets);
    static Result<std::shared_ptr<const CodeBook>> shipped();

    Judgement judge(const QString& code, QDate date) const;
    // The code as the register writes it for a half day: trimmed, upper case, "/" in the afternoon
    // is "\" and the other way round (checks R4). Does not ask whether the code exists.
    static QString normalised(const QString& typed, bool isMorning);

    // In force on the date, in the order of the set, without sub-codes.
    std::vector<const AttendanceCode*> inForceOn(QDate date) const;
    const std::vector<AttendanceCode>& all() const { return m_codes; }

private:
    explicit CodeBook(std::vector<AttendanceCode> codes);
    const AttendanceCode* firstOverlap() const; // a second row of a code for one day; null: none

    std::vector<AttendanceCode> m_codes;
    QHash<QString, std::vector<const AttendanceCode*>> m_byCode; // rows of a code, by from-date
};

} // namespace rollbook
