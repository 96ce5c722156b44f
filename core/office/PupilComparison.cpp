// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/PupilComparison.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/office/HeldChanges.h"
#include "core/office/OfficeErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

const QString kNo = u"N"_s; // of a flag and of `sen`: not so

bool isLostLetter(QChar letter) {
    return letter == u'?' || letter == QChar::ReplacementCharacter;
}

// A list that lost its accents ("Wi?niewski") says nothing new of a name known in full.
bool saysNoMore(const QString& given, const QString& known) {
    return std::ranges::equal(given, known,
                              [](QChar a, QChar b) { return a == b || isLostLetter(a); });
}

class Comparer {
public:
    Comparer(const Pupil* before, const PupilRow& row, QDate listDate)
        : m_row(row)
        , m_listDate(listDate) {
        if (before)
            m_result.after = *before;
    }

    PupilComparison run() {
        identity();
        preferredNames();
        stay();
        yearGroup();
        classPlace();
        for (const auto& [kind, value] : m_row.characteristics)
            characteristic(kind, value);
        return std::move(m_result);
    }

private:
    Pupil& after() { return m_result.after; }
    void refuse(const QString& field, const QString& value, const Error& error) {
        if (!m_result.refused)
            m_result.refused = {field, value, error};
    }

    static void takeName(QString& known, const std::optional<QString>& given) {
        if (given && !saysNoMore(*given, known))
            known = *given;
    }

    void identity() {
        if (!m_row.upn.isEmpty())
            after().upn = m_row.upn;
        after().admissionNumber = m_row.admissionNumber.value_or(after().admissionNumber);
        takeName(after().surname, m_row.surname);
        takeName(after().forename, m_row.forename);
        after().birth = m_row.birth.value_or(after().birth);
        if (m_row.sex && *m_row.sex != Sex::NotKnown)
            after().sex = *m_row.sex;
        if (after().surname.isEmpty())
            refuse(u"surname"_s, {}, {errors::kNeedsName});
    }

    // A preferred name that is the legal one is none.
    static void takePreferred(QString& known, const std::optional<QString>& given,
                              const QString& legal) {
        if (!given)
            return;
        if (saysNoMore(*given, legal))
            known.clear();
        else
            takeName(known, given);
    }

    void preferredNames() {
        takePreferred(after().preferredSurname, m_row.preferredSurname, after().surname);
        takePreferred(after().preferredForename, m_row.preferredForename, after().forename);
    }

    // Without an entry date a new pupil counts from the beginning of the school year: a child on
    // the list must not be missing from the registers.
    QDate assumedEntry() {
        const QDate entry = SchoolYear::containing(m_row.leaving.value_or(m_listDate)).firstDay();
        m_result.warnings.push_back(
            {u"entry"_s,
             {},
             {errors::kEntryAssumed, {{u"name"_s, after().listName()}, {u"entry"_s, entry}}}});
        return entry;
    }

    void stay() {
        std::vector<Enrolment>& stays = after().enrolments;
        if (stays.empty())
            stays.push_back({.entry = m_row.entry ? *m_row.entry : assumedEntry()});
        const auto same =
            std::ranges::find(stays, m_row.entry.value_or(stays.back().entry), &Enrolment::entry);
        if (same != stays.end())
            return fill(*same);
        // Back after leaving is a second stay; otherwise the date was put right.
        if (stays.back().leaving.isValid() && *m_row.entry > stays.back().leaving)
            stays.push_back({.entry = *m_row.entry});
        else
            moveEntry(stays.back());
        fill(stays.back());
    }

    // A class that was known from the wrong entry date is known from the right one.
    void moveEntry(Enrolment& stay) {
        const QDate earlier = std::exchange(stay.entry, *m_row.entry);
        if (earlier < stay.entry)
            m_result.warnings.push_back({u"entry"_s,
                                         {},
                                         {errors::kEntryMovedOn,
                                          {{u"name"_s, after().listName()},
                                           {u"before"_s, earlier},
                                           {u"entry"_s, stay.entry}}}});
        if (after().classes.size() == 1 && after().classes.front().from == earlier)
            after().classes.front().from = firstClassDay(earlier);
    }

    void fill(Enrolment& stay) {
        stay.leaving = m_row.leaving.value_or(stay.leaving);
        stay.status = m_row.enrolmentStatus.value_or(stay.status);
        stay.isBoarder = m_row.isBoarder.value_or(stay.isBoarder);
        stay.isPartTime = m_row.isPartTime.value_or(stay.isPartTime);
        if (stay.leaving.isValid() && stay.leaving < stay.entry)
            refuse(u"leaving"_s, stay.leaving.toString(Qt::ISODate),
                   {errors::kLeavingBeforeEntry,
                    {{u"entry"_s, stay.entry}, {u"leaving"_s, stay.leaving}}});
        refuseOverlap();
    }

    void refuseOverlap() {
        const auto& stays = after().enrolments;
        const auto clash = std::ranges::adjacent_find(stays, [](const auto& a, const auto& b) {
            return !a.leaving.isValid() || a.leaving >= b.entry;
        });
        if (clash != stays.end())
            refuse(u"entry"_s, std::next(clash)->entry.toString(Qt::ISODate),
                   {errors::kStaysOverlap,
                    {{u"entry"_s, std::next(clash)->entry},
                     {u"otherEntry"_s, clash->entry},
                     {u"otherLeaving"_s, clash->leaving}}});
    }

    QDate lastEntry() const { return m_result.after.enrolments.back().entry; }
    // The first day that the list speaks of.
    QDate since() const { return std::max(m_listDate, lastEntry()); }
    QDate firstClassDay(QDate day) const {
        return std::max(SchoolYear::containing(day).firstDay(), lastEntry());
    }

    void yearGroup() {
        const SchoolYear year = SchoolYear::containing(since());
        if (!m_row.yearGroup || after().yearGroupIn(year) == m_row.yearGroup)
            return;
        std::vector<YearPlace>& years = after().years;
        std::erase_if(years, [year](const YearPlace& place) { return place.year == year; });
        years.push_back({*m_row.yearGroup, year});
        std::ranges::sort(years, {}, &YearPlace::year);
    }

    void classPlace() {
        std::vector<ClassPlace>& places = after().classes;
        if (!m_row.className || (!places.empty() && after().classOn(since()) == *m_row.className))
            return;
        const QDate from = places.empty() ? firstClassDay(m_listDate) : since();
        std::erase_if(places, [from](const ClassPlace& place) { return place.from == from; });
        if (after().classOn(from) != *m_row.className)
            places.push_back({*m_row.className, from});
        std::ranges::sort(places, {}, &ClassPlace::from);
    }

    void characteristic(const QString& kind, const QString& value) {
        const Characteristic* now = after().characteristicOn(kind, m_listDate);
        if (value == kNo && now)
            return holdClearing(*now);
        if (value == kNo || (now && now->value == value))
            return;
        if (now)
            end(kind);
        after().characteristics.push_back(
            {.kind = kind, .value = value, .from = m_listDate, .to = {}, .note = {}});
    }

    // A list never clears a flag (rules.md 28).
    void holdClearing(const Characteristic& now) {
        const HeldChange& change =
            m_result.held.emplace_back(HeldChanges::clearedFlag(after(), now));
        m_result.warnings.push_back({now.kind, kNo, HeldChanges::flagWaits(change, after())});
    }

    // Another value takes its place from the day of the list.
    void end(const QString& kind) {
        std::erase_if(after().characteristics, [&](const Characteristic& held) {
            return held.kind == kind && held.from == m_listDate;
        });
        for (Characteristic& held : after().characteristics)
            if (held.kind == kind && DateRange{held.from, held.to}.contains(m_listDate))
                held.to = m_listDate.addDays(-1);
    }

    const PupilRow& m_row;
    QDate m_listDate;
    PupilComparison m_result;
};

} // namespace

PupilComparison comparePupil(const Pupil* before, const PupilRow& row, QDate listDate) {
    return Comparer(before, row, listDate).run();
}

} // namespace rollbook
