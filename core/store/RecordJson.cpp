// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/RecordJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// An object under way; what says nothing is left out.
class Body {
public:
    Body& text(QLatin1StringView key, const QString& value) {
        return put(key, value, !value.isEmpty());
    }
    Body& date(QLatin1StringView key, QDate value) {
        return put(key, value.toString(Qt::ISODate), value.isValid());
    }
    Body& time(QLatin1StringView key, QTime value) {
        return put(key, value.toString(u"HH:mm"_s), value.isValid());
    }
    Body& flag(QLatin1StringView key, bool value) { return put(key, true, value); }
    Body& number(QLatin1StringView key, qint64 value) { return put(key, value, value != 0); }
    template <typename T>
    Body& list(QLatin1StringView key, const std::vector<T>& values) {
        QJsonArray array;
        for (const T& value : values)
            array.append(partOf(value));
        return put(key, array, !array.isEmpty());
    }
    operator QJsonObject() const { return m_object; }
    operator QJsonValue() const { return m_object; }

private:
    static QJsonValue partOf(const Enrolment& enrolment);
    static QJsonValue partOf(const ClassPlace& place);
    static QJsonValue partOf(const YearPlace& place);
    static QJsonValue partOf(const Characteristic& characteristic);
    static QJsonValue partOf(const Address& address);
    static QJsonValue partOf(const Restriction& restriction);
    static QJsonValue partOf(const Term& term);
    static QJsonValue partOf(const Break& aBreak);
    static QJsonValue partOf(const RegisterTimes& times);
    static QJsonValue partOf(const SchoolPerson& person);
    static QJsonValue partOf(const SchoolNumber& number);
    static QJsonValue partOf(const CharacteristicKind& kind);

    Body& put(QLatin1StringView key, const QJsonValue& value, bool says) {
        if (says)
            m_object.insert(key, value);
        return *this;
    }

    QJsonObject m_object;
};

QJsonValue Body::partOf(const Enrolment& enrolment) {
    return Body()
        .number("id"_L1, enrolment.id.value())
        .date("entry"_L1, enrolment.entry)
        .date("leaving"_L1, enrolment.leaving)
        .text("status"_L1, QString(toLetter(enrolment.status)))
        .flag("boarder"_L1, enrolment.isBoarder)
        .flag("partTime"_L1, enrolment.isPartTime);
}

QJsonValue Body::partOf(const ClassPlace& place) {
    return Body().text("class"_L1, place.className).date("from"_L1, place.from);
}

QJsonValue Body::partOf(const YearPlace& place) {
    return Body()
        .text("group"_L1, place.group.toString())
        .text("in"_L1, place.year.toString());
}

QJsonValue Body::partOf(const Characteristic& characteristic) {
    return Body()
        .text("kind"_L1, characteristic.kind)
        .text("value"_L1, characteristic.value)
        .date("from"_L1, characteristic.from)
        .date("to"_L1, characteristic.to)
        .text("note"_L1, characteristic.note);
}

QJsonValue Body::partOf(const Address& address) {
    return Body()
        .text("line1"_L1, address.line1)
        .text("line2"_L1, address.line2)
        .text("line3"_L1, address.line3)
        .text("town"_L1, address.town)
        .text("postcode"_L1, address.postcode)
        .date("from"_L1, address.from)
        .flag("secret"_L1, address.isSecret);
}

QJsonValue Body::partOf(const Restriction& restriction) {
    return Body()
        .number("id"_L1, restriction.id)
        .text("kind"_L1, toString(restriction.kind))
        .date("from"_L1, restriction.from)
        .date("to"_L1, restriction.to)
        .text("reason"_L1, restriction.reason)
        .text("decidedBy"_L1, restriction.decidedBy)
        .flag("orderSeen"_L1, restriction.orderSeen)
        .date("review"_L1, restriction.review);
}

QJsonValue Body::partOf(const Break& aBreak) {
    return Body()
        .text("name"_L1, aBreak.name)
        .date("from"_L1, aBreak.range.from)
        .date("to"_L1, aBreak.range.to);
}

QJsonValue Body::partOf(const Term& term) {
    return Body()
        .text("name"_L1, term.name)
        .date("from"_L1, term.range.from)
        .date("to"_L1, term.range.to)
        .list("breaks"_L1, term.breaks);
}

QJsonObject timesOf(const SessionTimes& times) {
    return Body()
        .time("opens"_L1, times.opens)
        .time("closes"_L1, times.closes)
        .time("ends"_L1, times.ends);
}

QJsonValue Body::partOf(const RegisterTimes& times) {
    QJsonObject object = Body().date("from"_L1, times.from);
    object.insert("AM"_L1, timesOf(times.am));
    object.insert("PM"_L1, timesOf(times.pm));
    QJsonArray years;
    for (const YearGroup& year : times.years)
        years.append(year.toString());
    object.insert("years"_L1, years);
    return object;
}

QJsonValue Body::partOf(const SchoolPerson& person) {
    return Body()
        .text("role"_L1, person.role)
        .text("name"_L1, person.name)
        .text("phone"_L1, person.phone)
        .text("email"_L1, person.email)
        .date("from"_L1, person.from);
}

QJsonValue Body::partOf(const SchoolNumber& number) {
    return Body()
        .text("id"_L1, number.id)
        .number("value"_L1, number.value)
        .date("from"_L1, number.from);
}

QJsonValue Body::partOf(const CharacteristicKind& kind) {
    return Body()
        .text("id"_L1, kind.id)
        .text("label"_L1, kind.label)
        .flag("flag"_L1, kind.isFlag)
        .flag("accelerates"_L1, kind.accelerates)
        .text("reasonSeenBy"_L1, toString(kind.reasonSeenBy));
}

} // namespace

QJsonObject recordOf(const Pupil& pupil) {
    return Body()
        .text("upn"_L1, pupil.upn)
        .text("admissionNumber"_L1, pupil.admissionNumber)
        .text("surname"_L1, pupil.surname)
        .text("forename"_L1, pupil.forename)
        .text("preferredSurname"_L1, pupil.preferredSurname)
        .text("preferredForename"_L1, pupil.preferredForename)
        .date("birth"_L1, pupil.birth)
        .text("sex"_L1, toString(pupil.sex))
        .list("enrolments"_L1, pupil.enrolments)
        .list("classes"_L1, pupil.classes)
        .list("years"_L1, pupil.years)
        .list("characteristics"_L1, pupil.characteristics);
}

QJsonObject recordOf(const Contact& contact) {
    return Body()
        .text("title"_L1, contact.title)
        .text("forename"_L1, contact.forename)
        .text("surname"_L1, contact.surname)
        .text("phone"_L1, contact.phone)
        .text("mobile"_L1, contact.mobile)
        .text("email"_L1, contact.email)
        .text("language"_L1, contact.language)
        .list("addresses"_L1, contact.addresses);
}

QJsonObject recordOf(const PupilContact& link) {
    return Body()
        .number("contact"_L1, link.contact.value())
        .number("priority"_L1, link.priority)
        .text("relationship"_L1, link.relationship)
        .flag("parentalResponsibility"_L1, link.hasParentalResponsibility)
        .flag("livesWithPupil"_L1, link.livesWithPupil)
        .flag("receivesLetters"_L1, link.receivesLetters)
        .list("restrictions"_L1, link.restrictions);
}

QJsonObject recordOf(const StaffMember& member) {
    return Body()
        .text("name"_L1, member.name)
        .text("jobTitle"_L1, member.jobTitle)
        .flag("here"_L1, member.isHere)
        .flag("pin"_L1, member.hasPin);
}

QJsonObject recordOf(const SchoolDetails& details) {
    return Body()
        .text("name"_L1, details.name)
        .text("council"_L1, details.council)
        .text("establishment"_L1, details.establishment)
        .text("urn"_L1, details.urn)
        .text("phase"_L1, toString(details.phase));
}

QJsonObject recordOf(const YearDates& dates) {
    return Body().list("terms"_L1, dates.terms);
}

QJsonObject recordOf(const std::vector<RegisterTimes>& times) {
    return Body().list("times"_L1, times);
}

QJsonObject recordOf(const std::vector<SchoolPerson>& people) {
    return Body().list("people"_L1, people);
}

QJsonObject recordOf(const std::vector<SchoolNumber>& numbers) {
    return Body().list("numbers"_L1, numbers);
}

QJsonObject recordOf(const std::vector<CharacteristicKind>& kinds) {
    return Body().list("kinds"_L1, kinds);
}

QString subject::pupilContact(ContactId contact) {
    return u"pupilContact %1"_s.arg(contact.value());
}

QString toString(Sex sex) {
    return sex == Sex::NotKnown ? u""_s : sex == Sex::Female ? u"F"_s : u"M"_s;
}

Sex sexFromString(QStringView text) {
    return text == u"F" ? Sex::Female : text == u"M" ? Sex::Male : Sex::NotKnown;
}

QString toString(WhoMaySee who) {
    switch (who) {
    case WhoMaySee::Everyone:
        return u"everyone"_s;
    case WhoMaySee::Office:
        return u"office"_s;
    case WhoMaySee::SafeguardingLead:
        break;
    }
    return u"safeguardingLead"_s;
}

// What is not known is shown to the fewest.
WhoMaySee whoMaySeeFromString(QStringView text) {
    return text == u"everyone" ? WhoMaySee::Everyone
           : text == u"office" ? WhoMaySee::Office
                               : WhoMaySee::SafeguardingLead;
}

} // namespace rollbook
