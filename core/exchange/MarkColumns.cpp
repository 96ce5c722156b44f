// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/MarkColumns.h"

namespace rollbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUpnField = "upn"_L1;
constexpr auto kAdmissionField = "admissionNumber"_L1;
constexpr auto kDateField = "date"_L1;
constexpr auto kHalfField = "session"_L1;
constexpr auto kMarkField = "mark"_L1;
constexpr auto kMinutesField = "minutesLate"_L1;
constexpr auto kCommentField = "comment"_L1;
constexpr auto kWeekField = "weekCommencing"_L1;

const ColumnNames& markColumns() {
    static const ColumnNames names(
        {{kUpnField, "upn uniquepupilnumber"_L1},
         {kAdmissionField, "admissionno admissionnumber admno adno studentid pupilid"_L1},
         {kDateField, "date"_L1},
         {kHalfField, "session ampm"_L1},
         {kMarkField, "mark code attendancemark attendancecode"_L1},
         {kMinutesField, "minuteslate minslate"_L1},
         {kCommentField, "comment comments attendancecomment"_L1},
         {kWeekField, "weekcommencing weekbeginning"_L1}});
    return names;
}

void findWeekdays(MarkColumns& marks) {
    for (int i = 0; i < marks.columns.count(); ++i) {
        if (const auto when = readWeekdayHeader(marks.columns.matched()[size_t(i)].header)) {
            marks.columns.claim(i, kMarkField);
            marks.weekdays.push_back({i, *when});
        }
    }
}

void findSessions(MarkColumns& marks) {
    for (int i = 0; i < marks.columns.count(); ++i) {
        const QString header = marks.columns.matched()[size_t(i)].header;
        const auto session = readSessionHeader(header);
        if (!session)
            continue;
        marks.columns.claim(i, kMarkField);
        if (session->isOk())
            marks.sessions.push_back({i, **session});
        else
            marks.problems.push_back({0, header, header, session->error()});
    }
}

void findFields(MarkColumns& marks) {
    marks.upn = marks.columns.find(kUpnField);
    marks.admissionNumber = marks.columns.find(kAdmissionField);
    marks.date = marks.columns.find(kDateField);
    marks.half = marks.columns.find(kHalfField);
    marks.mark = marks.columns.find(kMarkField);
    marks.minutesLate = marks.columns.find(kMinutesField);
    marks.comment = marks.columns.find(kCommentField);
    marks.week = marks.columns.find(kWeekField);
}

} // namespace

MarkColumns MarkColumns::of(const QStringList& headers) {
    MarkColumns marks;
    marks.columns = Columns(headers, markColumns());
    findFields(marks);
    if (!marks.upn && !marks.admissionNumber)
        return marks;
    if (marks.date && marks.half && marks.mark) {
        marks.shape = Shape::MarkARow;
    } else if (marks.week) {
        findWeekdays(marks);
        marks.shape = marks.weekdays.empty() ? Shape::None : Shape::WeekARow;
    } else {
        findSessions(marks);
        marks.shape = marks.sessions.empty() ? Shape::None : Shape::SessionAColumn;
    }
    return marks;
}

int MarkColumns::score(const QStringList& headers) {
    const MarkColumns marks = of(headers);
    return marks.shape == Shape::None ? 0 : marks.columns.matchedCount();
}

} // namespace rollbook
