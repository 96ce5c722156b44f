// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Concern.h"
#include "core/pathway/TeacherMessage.h"
#include "core/pathway/Visit.h"
#include "core/roll/Contact.h"

#include <optional>
#include <vector>

namespace rollbook {

// How somebody was spoken to or written to, and what came of it (rules.md 38).
enum class ContactKind {
    Phone,
    Text,
    Email,
    InPerson,
    Visit,
    Meeting,
    Letter,
    Referral,
    Panel,
    WelfareCheck,
    Concern,
    Note,
};
enum class ContactOutcome {
    Reached,
    NoAnswer,
    LeftMessage,
    NumberDead,
    AskedClassHere,   // the class has the child
    BelievesAtSchool, // or left home: the gravest
    Refused,
};
// A word with the home, not with the class or another office.
bool isWithHome(ContactKind kind);
QString toString(ContactKind kind);       // "welfareCheck"
QString toString(ContactOutcome outcome); // "believesAtSchool"
std::optional<ContactKind> contactKindFromString(QStringView text);
std::optional<ContactOutcome> contactOutcomeFromString(QStringView text);

// One contact about one pupil. What was said, what the school decided and by whom are three things,
// all kept.
struct ContactMade {
    qint64 id = 0;
    PupilId pupil{0};
    QDateTime at;
    ContactKind kind = ContactKind::Phone;
    std::optional<ContactId> with; // nothing: nobody of the pupil's contacts
    QString withName;
    ContactOutcome outcome = ContactOutcome::Reached;
    QString said;
    QString decision; // a code, where one was decided
    Author by;
    EntryId entry{0};
    bool operator==(const ContactMade&) const = default;
};

// What a step is about: a pupil, or one of what has a name only.
struct StepSubject {
    std::optional<PupilId> pupil;
    QString name; // of a class, of a member of staff; empty: the school, or the pupil
    bool operator==(const StepSubject&) const = default;
};

// A person's answer to an occurrence of a step; it settles the interval its session lies in
// (rules.md 19, 20).
struct Settlement {
    enum class Kind { Done, Deferred, NotNeeded };
    qint64 id = 0;
    QString step;
    StepSubject subject;
    SessionKey session;
    Kind kind = Kind::Done;
    QString words;
    QDate deferredUntil; // of Deferred: asked again from that day
    QDate responseBy;    // may be invalid
    QDate reviewOn;      // may be invalid
    std::optional<ContactKind> through; // how it was done, where that was said
    QDateTime at;
    Author by;
    EntryId entry{0};
    bool operator==(const Settlement&) const = default;
};

// All that people did about steps, by the moment it was done.
struct WorkDone {
    std::vector<ContactMade> contacts;
    std::vector<Settlement> settlements;
    std::vector<Visit> visits;
    std::vector<Concern> concerns;
    std::vector<TeacherMessage> messages;
};

} // namespace rollbook
