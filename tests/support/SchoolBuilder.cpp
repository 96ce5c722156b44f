// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SchoolBuilder.h"

using namespace Qt::StringLiterals;

namespace rollbook {

std::shared_ptr<const CodeBook> shippedCodes() {
    static const auto codes = CodeBook::shipped().value();
    return codes;
}

Register& BuiltSchool::registerOf(const QString& schoolYear) {
    return *registers.at(SchoolYear::fromString(schoolYear).value());
}

const Pupil& BuiltSchool::pupil(const QString& forename) const {
    const auto found = std::ranges::find(roll.pupils(), forename, &Pupil::forename);
    ROLLBOOK_REQUIRE(found != roll.pupils().end(), forename);
    return *found;
}

Reading BuiltSchool::reading(const QString& forename, const QString& text) const {
    const SessionKey key = session(text);
    return registers.at(SchoolYear::containing(key.date))->reading(pupil(forename).id, key);
}

void BuiltSchool::setClosures(std::vector<Closure> closures) {
    calendar.setClosures(std::move(closures));
    for (auto& [year, reg] : registers)
        reg->rebuild();
}

SchoolBuilder& SchoolBuilder::onReferenceCalendar() {
    withTerm(day("2024-09-04"), day("2024-12-20"), {{day("2024-10-28"), day("2024-11-01")}});
    withTerm(day("2025-01-06"), day("2025-04-11"), {{day("2025-02-17"), day("2025-02-21")}});
    withTerm(day("2025-04-28"), day("2025-07-22"), {{day("2025-05-26"), day("2025-05-30")}});
    withTerm(day("2025-09-03"), day("2025-12-19"), {{day("2025-10-27"), day("2025-10-31")}});
    closed({.range = {day("2025-05-05"), day("2025-05-05")}, .kind = ClosureKind::BankHoliday});
    return withTimes({.from = day("2020-08-01")});
}

SchoolBuilder& SchoolBuilder::withTerm(QDate from, QDate to, std::vector<DateRange> breaks) {
    Term term{.range = {from, to}};
    for (const DateRange& range : breaks)
        term.breaks.push_back({u"Half-term"_s, range});
    const SchoolYear year = SchoolYear::containing(from);
    m_years.try_emplace(year, YearDates{year, {}}).first->second.terms.push_back(std::move(term));
    return *this;
}

SchoolBuilder& SchoolBuilder::withTimes(RegisterTimes times) {
    m_times.push_back(std::move(times));
    return *this;
}

SchoolBuilder& SchoolBuilder::closed(Closure closure) {
    closure.id = ClosureId(qint64(m_closures.size()) + 1);
    if (closure.code.isEmpty())
        closure.code = closure.isPlanned() ? u"#"_s : u"Y4"_s;
    m_closures.push_back(std::move(closure));
    return *this;
}

SchoolBuilder& SchoolBuilder::withPupil(const QString& forename) {
    m_pupils.push_back({.id = PupilId(qint64(m_pupils.size()) + 1),
                        .surname = u"Pupil"_s,
                        .forename = forename,
                        .birth = day("2016-01-01"),
                        .enrolments = {{.entry = day("2020-09-01")}}});
    return *this;
}

SchoolBuilder& SchoolBuilder::upn(const QString& upn) {
    m_pupils.back().upn = upn;
    return *this;
}

SchoolBuilder& SchoolBuilder::born(QDate birth) {
    m_pupils.back().birth = birth;
    return *this;
}

SchoolBuilder& SchoolBuilder::from(QDate entry) {
    m_pupils.back().enrolments.back().entry = entry;
    return *this;
}

SchoolBuilder& SchoolBuilder::until(QDate leaving) {
    m_pupils.back().enrolments.back().leaving = leaving;
    return *this;
}

SchoolBuilder& SchoolBuilder::andAgain(QDate entry, QDate leaving) {
    m_pupils.back().enrolments.push_back({.entry = entry, .leaving = leaving});
    return *this;
}

SchoolBuilder& SchoolBuilder::enrolledAs(EnrolmentStatus status) {
    m_pupils.back().enrolments.back().status = status;
    return *this;
}

SchoolBuilder& SchoolBuilder::boarding() {
    m_pupils.back().enrolments.back().isBoarder = true;
    return *this;
}

SchoolBuilder& SchoolBuilder::inClass(const QString& className, QDate from) {
    m_pupils.back().classes.push_back({className, from});
    return *this;
}

SchoolBuilder& SchoolBuilder::inYear(int number, SchoolYear year) {
    m_pupils.back().years.push_back({yearGroup(number), year});
    return *this;
}

SchoolBuilder& SchoolBuilder::known(const QString& kind, QDate from, const QString& value) {
    m_pupils.back().characteristics.push_back({.kind = kind, .value = value, .from = from});
    return *this;
}

SchoolBuilder& SchoolBuilder::withContact(const QString& forename, const QString& surname) {
    const ContactId id(qint64(m_contacts.size()) + 1);
    m_contacts.push_back({.id = id, .title = u"Mx"_s, .forename = forename, .surname = surname});
    m_links.push_back({.pupil = m_pupils.back().id, .contact = id, .priority = int(id.value())});
    return *this;
}

SchoolBuilder& SchoolBuilder::withParent(const QString& forename, const QString& surname) {
    return withContact(forename, surname).withParentalResponsibility();
}

SchoolBuilder& SchoolBuilder::withParentalResponsibility() {
    m_links.back().hasParentalResponsibility = true;
    return *this;
}

SchoolBuilder& SchoolBuilder::livingWithPupil() {
    m_links.back().livesWithPupil = true;
    return *this;
}

SchoolBuilder& SchoolBuilder::receivingLetters() {
    m_links.back().receivesLetters = true;
    return *this;
}

SchoolBuilder& SchoolBuilder::livingAt(Address address) {
    m_contacts.back().addresses.push_back(std::move(address));
    return *this;
}

SchoolBuilder& SchoolBuilder::restricted(Restriction restriction) {
    m_links.back().restrictions.push_back(std::move(restriction));
    return *this;
}

SchoolBuilder& SchoolBuilder::marked(const QString& first, const QString& codes) {
    m_runs.push_back({m_pupils.back().id, session(first), codes.split(u' ', Qt::SkipEmptyParts)});
    return *this;
}

SchoolBuilder& SchoolBuilder::markedThrough(QDate first, QDate last, const QString& code) {
    m_spans.push_back({m_pupils.back().id, {first, last}, code});
    return *this;
}

std::unique_ptr<BuiltSchool> SchoolBuilder::build() const {
    auto school = std::make_unique<BuiltSchool>();
    for (const auto& [year, dates] : m_years)
        school->calendar.setYearDates(dates);
    school->calendar.setClosures(m_closures);
    school->calendar.setRegisterTimes(m_times);
    school->codes = shippedCodes();
    school->roll = Roll(m_pupils, m_contacts, m_links);
    for (const auto& [year, dates] : m_years)
        school->registers.emplace(
            year, std::make_unique<Register>(year, school->roll, school->calendar, *school->codes));
    for (const Mark& mark : marksFor(school->calendar))
        school->registers.at(SchoolYear::containing(mark.session.date))->setMark(mark);
    return school;
}

std::vector<Mark> SchoolBuilder::marksFor(const SchoolCalendar& calendar) const {
    std::vector<Mark> marks;
    for (const MarkSpan& span : m_spans)
        for (const SessionKey& key : calendar.termSessions(span.days))
            marks.push_back(
                {span.pupil, key, CodeBook::normalised(span.code, key.half == Half::AM)});
    for (const MarkRun& run : m_runs) {
        auto sessions = calendar.termSessions({run.first.date, {}});
        if (run.first.half == Half::PM)
            sessions.erase(sessions.begin());
        ROLLBOOK_REQUIRE(!sessions.empty() && sessions.front() == run.first, toString(run.first));
        ROLLBOOK_REQUIRE(sessions.size() >= std::size_t(run.codes.size()), run.codes.join(u' '));
        for (qsizetype i = 0; i < run.codes.size(); ++i)
            if (run.codes[i] != u"-"_s)
                marks.push_back({run.pupil, sessions[std::size_t(i)], run.codes[i]});
    }
    return marks;
}

QDate day(const char* iso) {
    const QDate date = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    ROLLBOOK_REQUIRE(date.isValid(), QString::fromLatin1(iso));
    return date;
}

SessionKey session(const QString& text) {
    return sessionFromString(text).value();
}

YearGroup yearGroup(int number) {
    const auto group = YearGroup::fromNumber(number);
    ROLLBOOK_REQUIRE(group.has_value(), QString::number(number));
    return *group;
}

} // namespace rollbook
