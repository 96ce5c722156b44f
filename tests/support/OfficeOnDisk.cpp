// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/OfficeOnDisk.h"

#include "core/store/Store.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::vector<DraftMark> marksOf(const BuiltSchool& school) {
    std::vector<DraftMark> marks;
    for (const auto& [year, reg] : school.registers)
        for (const Pupil& pupil : school.roll.pupils())
            for (const SessionKey& session : reg->sessions()) {
                const Reading reading = reg->reading(pupil.id, session);
                if (!reading.recorded.isEmpty())
                    marks.push_back({.mark = {pupil.id, session, reading.recorded,
                                              reading.minutesLate}});
            }
    return marks;
}

Result<void> writeSchool(Store& store, OpenEntry& entry, const BuiltSchool& school) {
    for (const auto& [year, dates] : school.calendar.years())
        must(store.calendar().setYearDates(entry, dates));
    for (const Closure& closure : school.calendar.closures())
        must(store.calendar().addClosure(entry, closure));
    must(store.calendar().setRegisterTimes(entry, school.calendar.registerTimes()));
    std::vector<Pupil> pupils = school.roll.pupils();
    std::ranges::sort(pupils, {}, &Pupil::id); // so that the file gives the ids the builder gave
    for (Pupil& pupil : pupils) {
        for (Enrolment& enrolment : pupil.enrolments)
            enrolment.id = EnrolmentId{0};
        must(store.roll().addPupil(entry, pupil));
    }
    for (const Contact& contact : school.roll.contacts()) // in the order of their ids
        must(store.roll().addContact(entry, contact));
    for (const Pupil& pupil : pupils)
        for (const PupilContact* link : school.roll.contactsOf(pupil.id))
            must(store.roll().saveLink(entry, *link));
    return store.marks().append(entry, marksOf(school));
}

} // namespace

OfficeOnDisk::OfficeOnDisk(const BuiltSchool& school, const QDateTime& now)
    : m_file(m_folder.filePath(u"school.rollbook"_s))
    , m_clock(now)
    , m_codes(must(CodeBook::shipped())) {
    const SchoolDetails details{.name = u"Marsh Lane Primary School"_s,
                                .council = u"204"_s,
                                .establishment = u"9999"_s};
    m_office = must(Office::create(m_file, details, m_author, m_clock, m_codes));
    Store& store = m_office->store();
    must(store.act(EntryKind::DemoMade, {}, m_author, now, [&](OpenEntry& entry) {
        return writeSchool(store, entry, school);
    }));
    reopen();
}

void OfficeOnDisk::reopen() {
    m_office.reset();
    m_office = must(Office::open(m_file, OpenMode::ReadWrite, m_clock, m_codes));
    for (const auto& [year, dates] : m_office->school().calendar.years())
        must(m_office->loadYear(year));
}

PupilId OfficeOnDisk::pupil(const QString& forename) const {
    for (const Pupil& pupil : school().roll.pupils())
        if (pupil.forename == forename)
            return pupil.id;
    ROLLBOOK_REQUIRE(false, forename);
}

Reading OfficeOnDisk::reading(const QString& forename, const QString& session) const {
    const SessionKey key = must(sessionFromString(session));
    const Register* reg = school().registerOf(SchoolYear::containing(key.date));
    ROLLBOOK_REQUIRE(reg, session);
    return reg->reading(pupil(forename), key);
}

QDateTime moment(const char* iso) {
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    ROLLBOOK_REQUIRE(time.isValid(), QString::fromLatin1(iso));
    return time;
}

} // namespace rollbook
