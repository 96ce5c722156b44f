// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/MarkLook.h"
#include "ui/today/TodayRow.h"

namespace rollbook {

class Privacy;

// What an explanation is made from.
struct ExplanationSource {
    const School& school;
    const Privacy& privacy;
    QDateTime now;
    QString atDesk;      // the name of who is there
    bool isAsked = false; // reasons kept back are shown (rules.md 35)
};

// Why a row is on the list, in full: no row stands without its rule.
struct Explanation {
    struct Session {
        SessionKey session;
        MarkCell cell;
        bool operator==(const Session&) const = default;
    };
    struct Contact {
        QString who;     // "1  Mrs Mia Green, mother"
        QString numbers; // or why there is none to ring
        QString barred;  // "Do not contact"; empty: no restriction
        QStringList tried; // today, "09:05, no answer"
        bool operator==(const Contact&) const = default;
    };
    QString step; // what is asked
    QString whom;
    QString held; // why nobody acts on it, or before whom to ask; empty: as ever
    QString due;
    QString owner;
    QString because;
    QStringList extraCare; // why it is sooner: flags when asked, else how to ask
    QString rule;          // in words
    QString source;        // its document and place
    QString inForce;       // since when, and by which pathway
    QString next;          // what follows if nothing is done
    std::vector<Session> sessions;
    QStringList arithmetic; // of a figure step, each line a sum
    std::vector<Contact> contacts;
    QStringList done; // what was done about it before
    bool operator==(const Explanation&) const = default;
};
Explanation explanationOf(const ExplanationSource& source, const TodayRow& row);
// The sums behind the figures that a condition tests, for the pupil on the day.
QStringList arithmeticOf(const School& school, const Condition& condition, PupilId pupil,
                         QDate today);
std::vector<Explanation::Contact> contactsToTry(const ExplanationSource& source, PupilId pupil);

} // namespace rollbook
