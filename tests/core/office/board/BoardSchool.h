// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"
#include "tests/support/SchoolBuilder.h"

namespace rollbook {

// Somebody at home, of these children.
struct Parent {
    QString name; // a surname
    QString number;
    QStringList children;
    std::map<QString, RestrictionKind> restricted = {}; // by child, from September 2024
};

// A school in memory on Wednesday 20 November 2024 of reference calendar R: registers close at
// 09:20 and 13:15.
class BoardSchool {
public:
    explicit BoardSchool(const SchoolBuilder& builder, const std::vector<Parent>& parents = {});

    School& school() { return m_school; }
    PupilId id(const QString& forename) const;
    ContactId contact(const QString& surname) const;
    QDateTime at(const char* time) const; // "09:30" of that day
    void take(const QString& className, Half half = Half::AM);
    void draft(const QString& forename, const QString& code);
    // Codes of that day's half by forename: "Ada:N Bo:/".
    void mark(const QString& codes, Half half = Half::AM);
    ContactMade& tried(const QString& forename, const char* time, ContactOutcome outcome,
                       const QString& with = {});

    CallBoard board(const char* time, Half half = Half::AM,
                    Siblings siblings = Siblings::Together) const;
    // A line a call, children between plus signs: "Call: Ada+Bo", "AwaitingCode: Cy".
    QString calls(const char* time, Half half = Half::AM,
                  Siblings siblings = Siblings::Together) const;
    // A line a class: "4A NotTaken 3 (1 typed)".
    QString head(const char* time, Half half = Half::AM) const;
    const CallChild& child(const CallBoard& board, const QString& forename) const;

private:
    School m_school;
};

inline const QDate kBoardDay(2024, 11, 20);
QString name(CallRisk risk);
// "ChildProtection DaysAway".
QString risks(const CallChild& child);

} // namespace rollbook
