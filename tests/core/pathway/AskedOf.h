// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PathwayFile.h"
#include "core/pathway/Worklist.h"
#include "tests/support/SchoolBuilder.h"

namespace rollbook {

// Ada, ten years old, on roll from 4 September 2024, with these codes from a session on.
SchoolBuilder ada(const QString& from, const QString& codes);

// What pathways ask of a built school at a moment, as lines of text: what the tests compare.
class AskedOf {
public:
    explicit AskedOf(const SchoolBuilder& builder);

    // A pathway of one step "it" with these fields beside id, action, kind and source:
    // R"("when": {"unexplained": {"day": 1}})".
    AskedOf& step(const char* fields);
    // More steps, each with its id.
    AskedOf& steps(const char* json);
    AskedOf& at(const char* date, const char* time = nullptr);
    AskedOf& done(const QString& step, const QString& session, const char* at,
                  Settlement::Kind kind = Settlement::Kind::Done, QDate until = {});
    // Of what was done last: about a class, or the school; with a date to answer or review by.
    AskedOf& about(const StepSubject& subject);
    AskedOf& withDates(const char* responseBy, const char* reviewOn = nullptr);
    AskedOf& contacted(const char* at, ContactOutcome outcome,
                       ContactKind kind = ContactKind::Phone);
    AskedOf& flag(const QString& id, bool accelerates = true);

    // "it 2024-11-20 AM by 2024-11-20": step, first session, due day and hour, overdue "!",
    // accelerated "+".
    QStringList due() const;
    // The same of every occurrence with how it stands: "due", "deferred", "settled", "closed".
    QStringList occurrences() const;
    QStringList holdingNow() const; // the same of what asks, or was done or put off and still holds
    QStringList sessions() const; // of the first that is due
    std::vector<QDate> shut() const; // the same
    QStringList named() const;    // by an act about each that is due

private:
    Worklist list() const;
    QString line(const DueAction& row) const;
    QStringList standing(const std::vector<DueAction>& rows) const;

    std::shared_ptr<BuiltSchool> m_school;
    Pathway m_pathway;
    WorkDone m_work;
    AsAt m_asAt{QDate(2024, 11, 20)};
    std::vector<CharacteristicKind> m_kinds;
};

} // namespace rollbook
