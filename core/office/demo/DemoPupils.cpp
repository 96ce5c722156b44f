// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoPupils.h"

#include "core/office/demo/DemoCalendar.h"
#include "core/roll/Upn.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReceptionAge = 4; // on 31 August
constexpr int kSerialsOfAnEstablishment = 1000;
constexpr int kFirstAdmissionNumber = 4001;

QDate birthOf(Chance& chance, SchoolYear year, YearGroup group) {
    const int born = year.firstCalendarYear() - kReceptionAge - group.number() - 1;
    const QDate first(born, 9, 1);
    return first.addDays(chance.below(int(first.daysTo(QDate(born + 1, 9, 1)))));
}

QDate firstDayOf(SchoolYear year) {
    return demoYearDates(year).terms.front().range.from;
}

// A weekday between the two, both included.
QDate weekdayBetween(Chance& chance, QDate from, QDate to) {
    const QDate date = from.addDays(chance.below(int(from.daysTo(to)) + 1));
    return date.dayOfWeek() > Qt::Friday ? std::max(from, date.addDays(-2)) : date;
}

// The twelve characters after the check letter.
QString upnBody(const QString& council, const QString& establishment, int entryYear, int serial) {
    return council + establishment + QString::number(entryYear % 100).rightJustified(2, u'0') +
           QString::number(serial).rightJustified(3, u'0');
}

} // namespace

PupilMaker::PupilMaker(const DemoSchoolSize& size, const DemoWords& words)
    : m_size(size)
    , m_words(words)
    , m_year(SchoolYear::containing(size.today)) {}

Pupil PupilMaker::make(std::size_t place, const Seat& seat, const Heritage& heritage,
                       const QString& surname) {
    Chance chance = Chance::of(m_size.seed, place);
    Pupil pupil;
    pupil.sex = chance.perMille(490) ? Sex::Female : Sex::Male;
    pupil.surname = surname;
    pupil.forename = chance.pick(pupil.sex == Sex::Female ? heritage.girls : heritage.boys);
    if (pupil.forename.size() > 9 && chance.perMille(400))
        pupil.preferredForename = pupil.forename.left(4);
    pupil.birth = birthOf(chance, m_year, seat.group);
    pupil.enrolments = enrolmentsOf(chance, seat.group);
    const QDate entry = pupil.enrolments.front().entry;
    pupil.classes = classesOf(seat, entry);
    pupil.years = {{seat.group, m_year}};
    pupil.characteristics = characteristicsOf(chance, heritage, seat.group, entry);
    return pupil;
}

// Most began in reception; some came last year or this, on an ordinary day.
QDate PupilMaker::entryOf(Chance& chance, YearGroup group) const {
    const int drawn = chance.below(1000);
    const QDate begun = firstDayOf(m_year);
    if (drawn < 20 && begun.addDays(14) < m_size.today)
        return weekdayBetween(chance, begun.addDays(7), m_size.today.addDays(-7));
    const QDate lastYear = firstDayOf(m_year.previous());
    if (drawn < 60 && group.number() > 0)
        return weekdayBetween(chance, lastYear.addDays(14), lastYear.addDays(280));
    return firstDayOf(SchoolYear(m_year.firstCalendarYear() - group.number()));
}

std::vector<Enrolment> PupilMaker::enrolmentsOf(Chance& chance, YearGroup group) const {
    Enrolment stay;
    stay.entry = entryOf(chance, group);
    if (chance.perMille(3))
        stay.status = EnrolmentStatus::Guest;
    const QDate begun = firstDayOf(m_year);
    const bool wasHereLastYear = stay.entry < firstDayOf(m_year.previous()).addDays(1);
    if (chance.perMille(15) && begun.addDays(35) < m_size.today && stay.entry <= begun)
        stay.leaving = weekdayBetween(chance, begun.addDays(21), m_size.today.addDays(-7));
    else if (chance.perMille(3) && wasHereLastYear)
        // Left in the spring of last year and came back in September.
        return {{stay.id, stay.entry, QDate(m_year.firstCalendarYear(), 2, 6), stay.status, false,
                 false},
                {stay.id, begun, {}, stay.status, false, false}};
    return {stay};
}

std::vector<ClassPlace> PupilMaker::classesOf(const Seat& seat, QDate entry) const {
    std::vector<ClassPlace> places;
    const std::optional<YearGroup> before = seat.group.shifted(-1);
    if (seat.group.number() > 0 && entry < m_year.firstDay())
        places.push_back({Seat{*before, seat.letter}.className(),
                          std::max(entry, m_year.previous().firstDay())});
    places.push_back({seat.className(), std::max(entry, m_year.firstDay())});
    return places;
}

std::vector<Characteristic> PupilMaker::characteristicsOf(Chance& chance, const Heritage& heritage,
                                                          YearGroup group, QDate entry) const {
    std::vector<Characteristic> all;
    const QDate from = std::max(entry, m_year.previous().firstDay());
    const auto add = [&](QLatin1StringView kind, const QString& value) {
        all.push_back({kind, value, from, {}, {}});
    };
    const auto addSome = [&](int perMille, QLatin1StringView kind, const QString& value) {
        const bool isSo = chance.perMille(perMille);
        if (isSo)
            add(kind, value);
        return isSo;
    };
    if (!addSome(40, characteristic::kSen, u"E"_s))
        addSome(130, characteristic::kSen, u"K"_s);
    if (addSome(240, characteristic::kFreeSchoolMeals, u"Y"_s) || chance.perMille(40))
        add(characteristic::kPupilPremium, u"Y"_s);
    if (addSome(7, characteristic::kChildProtectionPlan, u"Y"_s) ||
        addSome(14, characteristic::kChildInNeed, u"Y"_s))
        add(characteristic::kSocialWorker, u"Y"_s);
    addSome(10, characteristic::kYoungCarer, u"Y"_s);
    addSome(heritage.ealPerMille, characteristic::kEal, u"Y"_s);
    add(characteristic::kEthnicity, heritage.ethnicity);
    if (heritage.ethnicity == "WIRT"_L1)
        add(characteristic::kTraveller, u"Y"_s);
    addSome(3, characteristic::kMedicalExemption, u"Y"_s);
    if (group.number() >= 5 && !m_words.ownCharacteristics.empty())
        addSome(300, "travelsAlone"_L1, u"Y"_s);
    return all;
}

void number(std::vector<Pupil>& pupils, const DemoWords& words) {
    std::vector<std::size_t> order(pupils.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return pupils[i].enrolments.front().entry.toJulianDay(); });
    std::map<int, int> serials; // by year of entry
    int admission = kFirstAdmissionNumber;
    for (const std::size_t i : order) {
        const int year = pupils[i].enrolments.front().entry.year();
        const int serial = serials[year]++;
        // Another council's numbers once this one's are used up.
        const int council = words.council.toInt() + serial / kSerialsOfAnEstablishment;
        const QString body = upnBody(QString::number(council), words.establishment, year,
                                     serial % kSerialsOfAnEstablishment);
        pupils[i].upn = Upn::checkLetterFor(body) + body;
        pupils[i].admissionNumber = QString::number(admission++).rightJustified(6, u'0');
    }
}

} // namespace rollbook::demo
