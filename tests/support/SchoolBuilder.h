// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Register.h"

#include <memory>

namespace rollbook {

// Those of Rollbook, read once for all tests.
std::shared_ptr<const CodeBook> shippedCodes();

// A school in memory. Its parts refer to one another, so it stays where it was made.
struct BuiltSchool {
    SchoolCalendar calendar;
    std::shared_ptr<const CodeBook> codes;
    Roll roll;
    std::map<SchoolYear, std::unique_ptr<Register>> registers; // of each year with dates

    Register& registerOf(const QString& schoolYear);
    Register& onlyRegister() { return *registers.begin()->second; }
    const Pupil& pupil(const QString& forename) const;
    Reading reading(const QString& forename, const QString& session) const;
    // Replaces the closures and reads the registers again.
    void setClosures(std::vector<Closure> closures);
};

// Makes one, sentence by sentence:
//     SchoolBuilder().onReferenceCalendar()
//         .withPupil("Ada").inClass("4A").from(day("2024-11-11")).marked("2024-11-11 AM", "/ \\ I
//         -") .closedFor(…) .build();
// What follows withPupil() is said of that pupil. A pupil is on roll from 1 September 2020, born
// on 1 January 2016, in no class, and unmarked until told otherwise. Ids count from 1.
class SchoolBuilder {
public:
    // Calendar R of the worked cases: 2024/25 with 388 sessions, and the autumn of 2025.
    SchoolBuilder& onReferenceCalendar();
    SchoolBuilder& withTerm(QDate from, QDate to, std::vector<DateRange> breaks = {});
    SchoolBuilder& withTimes(RegisterTimes times);
    SchoolBuilder& closed(Closure closure); // the id is given here

    SchoolBuilder& withPupil(const QString& forename);
    SchoolBuilder& upn(const QString& upn);
    SchoolBuilder& born(QDate birth);
    SchoolBuilder& from(QDate entry);
    SchoolBuilder& until(QDate leaving);
    SchoolBuilder& andAgain(QDate entry, QDate leaving = {}); // a second stay on roll
    SchoolBuilder& enrolledAs(EnrolmentStatus status);
    SchoolBuilder& boarding();
    SchoolBuilder& inClass(const QString& className, QDate from = QDate(2020, 8, 1));
    SchoolBuilder& known(const QString& kind, QDate from, const QString& value = {});
    SchoolBuilder& inYear(int number, SchoolYear year = SchoolYear(2024));

    // Somebody around the pupil; what follows is said of them. They live elsewhere, nobody knows
    // where, until told otherwise. A parent has parental responsibility.
    SchoolBuilder& withContact(const QString& forename,
                               const QString& surname = QStringLiteral("Wright"));
    SchoolBuilder& withParent(const QString& forename,
                              const QString& surname = QStringLiteral("Wright"));
    SchoolBuilder& withParentalResponsibility();
    SchoolBuilder& livingWithPupil();
    SchoolBuilder& receivingLetters();
    SchoolBuilder& livingAt(Address address); // after those given before
    SchoolBuilder& restricted(Restriction restriction);

    // Codes separated by spaces, one a term session from `session` on; "-" leaves one unmarked.
    SchoolBuilder& marked(const QString& session, const QString& codes);
    // Every term session of the days, "/" becoming "\\" in the afternoon.
    SchoolBuilder& markedThrough(QDate first, QDate last, const QString& code);

    std::unique_ptr<BuiltSchool> build() const;

private:
    struct MarkRun {
        PupilId pupil;
        SessionKey first;
        QStringList codes;
    };
    struct MarkSpan {
        PupilId pupil;
        DateRange days;
        QString code;
    };
    std::vector<Mark> marksFor(const SchoolCalendar& calendar) const;

    std::map<SchoolYear, YearDates> m_years;
    std::vector<RegisterTimes> m_times;
    std::vector<Closure> m_closures;
    std::vector<Pupil> m_pupils;
    std::vector<Contact> m_contacts;
    std::vector<PupilContact> m_links;
    std::vector<MarkRun> m_runs;
    std::vector<MarkSpan> m_spans;
};

// "2024-11-15"; an impossible date ends the test program.
QDate day(const char* iso);
SessionKey session(const QString& text);
YearGroup yearGroup(int number);

} // namespace rollbook
