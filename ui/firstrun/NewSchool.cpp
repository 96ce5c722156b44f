// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/NewSchool.h"

#include "core/office/Imports.h"
#include "core/office/Settings.h"
#include "core/store/StoreErrors.h"
#include "ui/setup/SetupWords.h"
#include "ui/words/Sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// SQLite's own companions of a file.
const QStringList kCompanions{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s};

void removeFile(const QString& file) {
    for (const QString& companion : kCompanions)
        QFile::remove(file + companion);
}

} // namespace

NewSchool::NewSchool(const Clock& clock, std::shared_ptr<const CodeBook> codes,
                     BankHolidays holidays)
    : m_clock(clock)
    , m_codes(std::move(codes))
    , m_holidays(std::move(holidays)) {
    plan = proposedYear(year(), m_holidays);
    times.from = year().firstDay();
}

NewSchool::~NewSchool() {
    giveUp();
}

QString NewSchool::takeCalendar(const QByteArray& json, const QString& fileName) {
    const auto read = readCalendar(json);
    if (!read)
        return sentence(read.error());
    if (read->dates.year == year()) {
        plan = planOf(read->dates, read->closures, m_holidays);
        m_fileTimes = read->registerTimes;
        if (!m_fileTimes.empty())
            times = m_fileTimes.back();
        return {};
    }
    SchoolCalendar calendar;
    calendar.setYearDates(read->dates);
    calendar.setClosures(read->closures);
    std::erase_if(m_otherYears, [&](const OtherYear& other) { return other.year == read->dates.year; });
    m_otherYears.push_back({json, fileName, read->dates.year,
                            int(calendar.openSessions(read->dates.year.range()).size())});
    return {};
}

QStringList NewSchool::otherYears() const {
    QStringList years;
    for (const OtherYear& other : m_otherYears)
        years.append(tr("%1, %2 sessions").arg(other.year.toString()).arg(other.sessions));
    return years;
}

// Beside the place, so that taking its name is one rename.
QString NewSchool::fileBeside(const QString& purpose) const {
    const QFileInfo place(file);
    return place.dir().filePath(u".%1.%2.rollbook"_s.arg(place.completeBaseName(), purpose));
}

// A trial file is made and removed: a network share or a folder that may not be written to is
// refused here and not three pages later.
QString NewSchool::refusalOfPlace() const {
    if (QFile::exists(file))
        return sentence(Error{errors::kFileTaken, {{u"file"_s, file}}});
    const QString trial = fileBeside(u"trial"_s);
    const Author nobody{.name = u"Rollbook"_s, .jobTitle = u"Trial of a place"_s};
    removeFile(trial);
    const QString refused = [&] {
        const auto made = Office::create(trial, details, nobody, m_clock, m_codes);
        return made ? QString() : sentence(made.error());
    }();
    removeFile(trial);
    return refused;
}

Result<void> NewSchool::create() {
    m_working = fileBeside(u"unfinished"_s);
    removeFile(m_working);
    auto made = Office::create(m_working, details, officer, m_clock, m_codes);
    if (!made)
        return made.error();
    m_office = *std::move(made);
    return {};
}

QString NewSchool::write() {
    if (!m_office)
        if (const auto made = create(); !made)
            return sentence(made.error());
    return sentence(apply());
}

Result<void> NewSchool::apply() {
    ChangeSettings settings(*m_office);
    if (const auto set = settings.setDetails(details, officer); !set)
        return set;
    const auto dates = settings.setYearDates(plan.dates, closuresOf(plan, m_holidays), officer);
    if (!dates)
        return dates;
    if (const auto other = applyCalendars(); !other)
        return other;
    return applyOfficer();
}

Result<void> NewSchool::applyCalendars() {
    for (const OtherYear& other : m_otherYears)
        if (const auto in = ImportCalendar(*m_office).run(other.json, other.fileName,
                                                          ImportMode::Import, officer);
            !in)
            return in.error();
    // After the other years, whose times hold before these.
    std::vector<RegisterTimes> all = m_office->school().calendar.registerTimes();
    std::erase_if(all, [this](const RegisterTimes& row) { return year().range().contains(row.from); });
    const bool isAsInFile = !m_fileTimes.empty() && m_fileTimes.back() == times;
    if (isAsInFile)
        all.insert(all.end(), m_fileTimes.begin(), m_fileTimes.end());
    else
        all.push_back(times);
    return ChangeSettings(*m_office).setRegisterTimes(all, officer);
}

Result<void> NewSchool::applyOfficer() {
    ChangeSettings settings(*m_office);
    const auto& staff = m_office->school().staff;
    StaffMember member{.name = officer.name, .jobTitle = officer.jobTitle};
    StaffId id{0};
    if (staff.empty()) {
        const auto added = settings.addStaff(member, officer);
        if (!added)
            return added.error();
        id = *added;
    } else {
        member = staff.front();
        member.name = officer.name;
        member.jobTitle = officer.jobTitle;
        id = member.id;
        if (const auto changed = settings.changeStaff(member, officer); !changed)
            return changed;
    }
    if (pin == m_pinSet)
        return {};
    const auto set = settings.setPin(id, pin, officer);
    m_pinSet = set ? pin : QString();
    return set;
}

QString NewSchool::finish() {
    if (const QString refused = write(); !refused.isEmpty())
        return refused;
    m_office.reset(); // the last connection folds its log into the file
    if (QFile::exists(file) || !QFile::rename(m_working, file))
        return sentence(Error{errors::kFileTaken, {{u"file"_s, file}}});
    m_working.clear();
    return {};
}

void NewSchool::giveUp() {
    m_office.reset();
    m_pinSet.clear();
    if (!m_working.isEmpty())
        removeFile(m_working);
    m_working.clear();
}

} // namespace rollbook
