// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Contact.h"
#include "core/roll/Staff.h"

#include <QHash>

namespace rollbook {

// What a row of a file says of who it is about; empty where it says nothing.
struct Identity {
    QString upn;
    QString admissionNumber;
    QString surname;
    QString forename;
    QDate birth;
};

// The pupils of the school and the people around them, in memory. Row numbers are stable while it
// lives; pupils are in the order of list name, then id.
class Roll {
public:
    Roll() = default;
    Roll(std::vector<Pupil> pupils, std::vector<Contact> contacts, std::vector<PupilContact> links);

    const std::vector<Pupil>& pupils() const { return m_pupils; }
    const Pupil* pupil(PupilId id) const;              // null: no such pupil
    std::optional<int> row(PupilId id) const;          // its place in pupils()
    const Pupil* pupilByUpn(const QString& upn) const; // the first, where two share one
    // UPN, else admission number, else surname + forename + date of birth (cli.md, Files). Null
    // when nobody or more than one fits: a namesake with another UPN or number is somebody else.
    const Pupil* match(const Identity& given) const;

    const std::vector<Contact>& contacts() const { return m_contacts; }
    const Contact* contact(ContactId id) const;
    // In the order they are to be asked: by priority, those without one last.
    std::vector<const PupilContact*> contactsOf(PupilId pupil) const;
    // Pupils who share a contact that lives with both: the household.
    std::vector<PupilId> siblingsOf(PupilId pupil) const;

    // Names of classes with somebody in them on the date, in reading order (RA, 1A, 2A, 10B).
    std::vector<QString> classesOn(QDate date) const;
    std::vector<const Pupil*> pupilsInClass(const QString& className, QDate date) const; // on roll
    std::vector<YearGroup> yearGroupsOn(QDate date) const;

private:
    const Pupil* matchByAdmissionNumber(const Identity& given) const;
    const Pupil* matchByName(const Identity& given) const;
    void indexClasses();
    bool isInClass(qsizetype row, const QString& className, QDate date) const;

    std::vector<Pupil> m_pupils;
    std::vector<Contact> m_contacts;
    std::vector<PupilContact> m_links;
    QHash<PupilId, qsizetype> m_pupilRows;
    QHash<ContactId, qsizetype> m_contactRows;
    QHash<QString, qsizetype> m_upnRows;
    QHash<QString, std::vector<qsizetype>> m_classRows; // ever in the class; empty name: everyone
};

// Reading order of class names: R before 1 before 10; nursery first.
bool classNameLess(const QString& a, const QString& b);

} // namespace rollbook
