// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/BankHolidays.h"
#include "core/exchange/CalendarFile.h"
#include "core/office/Office.h"
#include "ui/setup/ImportPresenter.h"
#include "ui/setup/YearPlan.h"

#include <QCoreApplication>

#include <map>

namespace rollbook {

// A school being set up. What is filled in is kept here; the file itself comes to be once there is
// somebody to be its author, beside its place and under another name, and takes its own name only
// when all is done. Given up, or ended by a crash, there is no file of the school.
class NewSchool {
    Q_DECLARE_TR_FUNCTIONS(NewSchool)
public:
    NewSchool(const Clock& clock, std::shared_ptr<const CodeBook> codes, BankHolidays holidays);
    ~NewSchool(); // gives up what was not finished

    SchoolDetails details;
    QString file; // where it will be kept
    YearPlan plan;
    RegisterTimes times;
    Author officer;
    QString pin;
    std::map<ImportKind, QStringList> broughtIn; // a line a file

    const BankHolidays& holidays() const { return m_holidays; }
    SchoolYear year() const { return SchoolYear::containing(m_clock.today()); }
    // Takes the dates from a calendar file: those of this year into `plan` and `times`, those of
    // other years beside them. A sentence; empty: taken.
    QString takeCalendar(const QByteArray& json, const QString& fileName);
    QStringList otherYears() const; // taken beside this one, in words
    // Whether a school's file may be kept there, asked of the store itself. A sentence; empty: yes.
    QString refusalOfPlace() const;
    // Brings the file up to what is filled in; makes it the first time. A sentence; empty: done.
    QString write();
    // The file under way; there is one once `write` has been well.
    Office* office() { return m_office.get(); }
    // Gives the file its name. A sentence; empty: it can be opened.
    QString finish();
    void giveUp();

private:
    QString fileBeside(const QString& purpose) const;
    Result<void> create();
    Result<void> apply();
    Result<void> applyOfficer();
    Result<void> applyCalendars();

    const Clock& m_clock;
    std::shared_ptr<const CodeBook> m_codes;
    BankHolidays m_holidays;
    struct OtherYear {
        QByteArray json;
        QString fileName;
        SchoolYear year;
        int sessions;
    };
    std::vector<OtherYear> m_otherYears;
    std::vector<RegisterTimes> m_fileTimes; // as a calendar file had them, while `times` is untouched
    std::unique_ptr<Office> m_office;
    QString m_working;
    QString m_pinSet;
};

} // namespace rollbook
