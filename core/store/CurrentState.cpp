// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/CurrentState.h"

#include "core/store/RecordJson.h"
#include "core/store/Store.h"

#include <QJsonDocument>

namespace rollbook {

namespace {

class Collector {
public:
    explicit Collector(const Store& store) : m_store(store) {}

    Result<CurrentState> run() {
        for (const auto part : {&Collector::roll, &Collector::calendar, &Collector::school})
            if (const auto done = (this->*part)(); !done)
                return done.error();
        return std::move(m_state);
    }

private:
    void add(const QString& subject, qint64 id, const QJsonObject& body) {
        m_state.insert({subject, id}, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    // A whole list or settings row under one name; never set, never recorded.
    template <typename T>
    Result<void> addWhole(QLatin1StringView subject, const Result<T>& value) {
        if (!value)
            return value.error();
        if (!(*value == T()))
            add(subject, 0, recordOf(*value));
        return {};
    }

    template <typename T, typename AddOne>
    Result<void> addEach(const Result<std::vector<T>>& values, const AddOne& addOne) {
        if (!values)
            return values.error();
        for (const T& value : *values)
            addOne(value);
        return {};
    }

    Result<void> roll() {
        const RollStore& roll = m_store.roll();
        auto done = addEach(roll.pupils(), [this](const Pupil& pupil) {
            add(subject::kPupil, pupil.id.value(), recordOf(pupil));
        });
        if (!done)
            return done;
        done = addEach(roll.contacts(), [this](const Contact& contact) {
            add(subject::kContact, contact.id.value(), recordOf(contact));
        });
        if (!done)
            return done;
        return addEach(roll.links(), [this](const PupilContact& link) {
            add(subject::pupilContact(link.contact), link.pupil.value(), recordOf(link));
        });
    }

    Result<void> calendar() {
        const CalendarStore& calendar = m_store.calendar();
        const auto done = addEach(calendar.yearDates(), [this](const YearDates& dates) {
            add(subject::kYearDates, dates.year.firstCalendarYear(), recordOf(dates));
        });
        if (!done)
            return done;
        return addWhole(subject::kRegisterTimes, calendar.registerTimes());
    }

    Result<void> school() {
        const SchoolStore& school = m_store.school();
        if (const auto done = addWhole(subject::kDetails, school.details()); !done)
            return done;
        if (const auto done = addWhole(subject::kPeople, school.people()); !done)
            return done;
        if (const auto done = addWhole(subject::kNumbers, school.numbers()); !done)
            return done;
        if (const auto done = addWhole(subject::kKinds, school.ownCharacteristics()); !done)
            return done;
        return addEach(m_store.staff().staff(), [this](const StaffMember& member) {
            add(subject::kStaff, member.id.value(), recordOf(member));
        });
    }

    const Store& m_store;
    CurrentState m_state;
};

} // namespace

Result<CurrentState> currentState(const Store& store) {
    return Collector(store).run();
}

} // namespace rollbook
