// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis/patterns/PatternSchool.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int kClassSize = 30;

QString numbered(QChar letter, int number) {
    return letter + QString::number(number).rightJustified(4, u'0');
}

std::vector<Pupil> pupilsOf(int classes) {
    std::vector<Pupil> pupils;
    for (int i = 0; i < classes * kClassSize; ++i)
        pupils.push_back({.id = PupilId(i + 1),
                          .surname = u"Pupil"_s,
                          .forename = numbered(u'P', i),
                          .enrolments = {{.entry = day("2020-09-01")}},
                          .classes = {{numbered(u'C', i / kClassSize), day("2020-09-01")}}});
    return pupils;
}

// One parent for each two, fifteen apart.
std::vector<PupilContact> homesOf(int classes) {
    std::vector<PupilContact> links;
    for (int i = 0; i < classes * kClassSize; ++i) {
        const int home = i / kClassSize * kClassSize + i % (kClassSize / 2);
        links.push_back(
            {.pupil = PupilId(i + 1), .contact = ContactId(home + 1), .livesWithPupil = true});
    }
    return links;
}

std::vector<Contact> parentsOf(int classes) {
    std::vector<Contact> parents;
    for (int i = 0; i < classes * kClassSize; ++i)
        parents.push_back({.id = ContactId(i + 1), .surname = u"Parent"_s});
    return parents;
}

} // namespace

PatternSchool::PatternSchool(int classes)
    : m_size(classes * kClassSize) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withTerm(day("2023-09-05"), day("2023-12-20"), {{day("2023-10-23"), day("2023-10-27")}})
        .withTerm(day("2024-01-08"), day("2024-03-28"), {{day("2024-02-12"), day("2024-02-16")}})
        .withTerm(day("2024-04-15"), day("2024-07-23"), {{day("2024-05-27"), day("2024-05-31")}});
    for (const char* inset : {"2024-09-04", "2024-10-25", "2025-01-06"})
        builder.closed({.range = {day(inset), day(inset)}, .kind = ClosureKind::Inset});
    builder.closed({.range = {day("2025-01-09"), day("2025-01-10")},
                    .kind = ClosureKind::Unplanned,
                    .reason = u"Snow"_s});
    m_school = builder.build();
    m_school->roll = Roll(pupilsOf(classes), parentsOf(classes), homesOf(classes));
    for (auto& [year, reg] : m_school->registers)
        reg->rebuild();
    everybodyThere(lastYear());
    everybodyThere(thisYear());
    for (const SessionKey& session : thisYear().sessions())
        if (session.half == Half::AM &&
            thisYear().reading(0, *thisYear().column(session)).code == u"/")
            m_days.push_back(session.date);
}

void PatternSchool::everybodyThere(Register& reg) {
    for (int row = 0; row < reg.rowCount(); ++row)
        for (int column = 0; column < reg.columnCount(); ++column)
            if (reg.isDue(row, column))
                reg.setMark(row, column, column % 2 ? u"\\"_s : u"/"_s, {});
}

void PatternSchool::mark(int pupil, QDate date, std::optional<Half> half, const QString& code) {
    Register& reg = SchoolYear::containing(date) == thisYear().year() ? thisYear() : lastYear();
    for (const Half each : {Half::AM, Half::PM})
        if (const auto column = reg.column({date, each}); column && half.value_or(each) == each)
            reg.setMark(pupil, *column, code, {});
}

void PatternSchool::away(int pupil, QDate date, std::optional<Half> half) {
    mark(pupil, date, half, u"O"_s);
}

void PatternSchool::away(int pupil, std::initializer_list<const char*> dates,
                         std::optional<Half> half) {
    for (const char* date : dates)
        away(pupil, day(date), half);
}

void PatternSchool::single(Register& reg, int pupil, int inThousand) {
    for (int column = 0; column < reg.columnCount(); ++column)
        if (reg.isDue(pupil, column) && below(1000) < inThousand)
            reg.setMark(pupil, column, below(2) ? u"I"_s : u"O"_s, {});
}

// Of one to five whole days, wherever they begin.
void PatternSchool::spells(Register& reg, int pupil, int number) {
    for (; number > 0; --number) {
        const int first = 2 * below(reg.columnCount() / 2);
        const int last = std::min(first + 2 * (1 + below(5)), reg.columnCount());
        const QString code = below(3) ? u"I"_s : u"N"_s;
        for (int column = first; column < last; ++column)
            if (reg.isDue(pupil, column))
                reg.setMark(pupil, column, code, {});
    }
}

// Up to 15% of sessions, up to ten spells.
void PatternSchool::randomPupil(Register& reg, int pupil) {
    if (pupil % 3 != 0)
        single(reg, pupil, below(150));
    if (pupil % 3 != 1)
        spells(reg, pupil, below(11));
}

void PatternSchool::awayAtRandom(unsigned seed, int first) {
    m_random.seed(seed);
    for (int pupil = first; pupil < m_size; ++pupil) {
        randomPupil(lastYear(), pupil);
        randomPupil(thisYear(), pupil);
    }
}

void PatternSchool::awayMostlyOnMondays(unsigned seed, int first) {
    awayAtRandom(seed, first);
    for (int pupil = first; pupil < m_size; ++pupil)
        for (const QDate date : m_days)
            if (date.dayOfWeek() == Qt::Monday && below(1000) < 100)
                away(pupil, date);
}

std::unique_ptr<PatternFinder> PatternSchool::finder(QDate until) {
    return std::make_unique<PatternFinder>(
        thisYear(), &lastYear(), DateRange{thisYear().year().firstDay(), until}, AsAt{until});
}

std::vector<Pattern> PatternSchool::patternsOf(int pupil, QDate until) {
    return finder(until)->patternsOf(id(pupil));
}

std::vector<QString> PatternSchool::linesOf(int pupil, QDate until) {
    std::vector<QString> lines;
    for (const Pattern& pattern : patternsOf(pupil, until))
        lines.push_back(lineOf(pattern));
    return lines;
}

QString lineOf(const Pattern& pattern) {
    QString line = toString(pattern.kind);
    if (pattern.weekday)
        line += u' ' + QString::number(pattern.weekday);
    if (pattern.half)
        line += u' ' + toString(*pattern.half);
    return line + u" %1/%2"_s.arg(pattern.absences).arg(pattern.of);
}

} // namespace rollbook
