// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/PeoplePresenter.h"

#include "ui/setup/NumberKind.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isOver(const SchoolPerson& person, const School& school, QDate today) {
    return person.from <= today && school.person(person.role, today) != &person;
}

} // namespace

PeoplePresenter::PeoplePresenter(Office& office, const Privacy& privacy, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_privacy(privacy)
    , m_people({tr("Role"), tr("Name"), tr("Phone"), tr("Email"), tr("From")})
    , m_numbers({tr("Number"), tr("Now"), tr("Since")}) {
    connect(&office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (change.parts.testFlag(ChangedPart::Details))
            load();
    });
    connect(&privacy, &Privacy::changed, this, &PeoplePresenter::load);
}

std::vector<PeoplePresenter::Role> PeoplePresenter::roles() {
    return {{u"attendanceChampion"_s, tr("Attendance champion")},
            {u"safeguardingLead"_s, tr("Safeguarding lead")},
            {u"headteacher"_s, tr("Headteacher")},
            {u"councilOfficer"_s, tr("Council attendance officer")},
            {u"virtualSchool"_s, tr("Virtual school")},
            {u"schoolNurse"_s, tr("School nurse")},
            {u"senCoordinator"_s, tr("SEN coordinator")}};
}

QString PeoplePresenter::roleInWords(const QString& id) {
    const std::vector<Role> known = roles();
    const auto found = std::ranges::find(known, id, &Role::id);
    return found == known.end() ? id : found->label;
}

void PeoplePresenter::load() {
    m_people.setLines(peopleLines());
    m_numbers.setLines(numberLines());
}

std::vector<Line> PeoplePresenter::peopleLines() const {
    const School& school = m_office.school();
    std::vector<Line> lines;
    for (const SchoolPerson& person : school.people)
        lines.push_back({.key = int(lines.size()),
                         .cells = {roleInWords(person.role), m_privacy.name(person.name),
                                   m_privacy.words(person.phone), m_privacy.words(person.email),
                                   words::dateInTable(person.from)},
                         .sortKeys = {{}, {}, {}, {}, person.from},
                         .isQuiet = isOver(person, school, m_office.clock().today())});
    return lines;
}

std::vector<Line> PeoplePresenter::numberLines() const {
    const QDate today = m_office.clock().today();
    std::vector<Line> lines;
    for (const NumberKind& kind : numberKinds()) {
        const auto set = m_office.school().number(kind.id, today);
        QDate since;
        for (const SchoolNumber& number : m_office.school().numbers)
            if (number.id == kind.id && number.from <= today && (!since.isValid() || since < number.from))
                since = number.from;
        lines.push_back({.key = kind.id,
                         .cells = {kind.label,
                                   !set && kind.isOnlyOffered ? tr("None")
                                                              : kind.inWords(set.value_or(kind.usual)),
                                   set                  ? words::dateInTable(since)
                                   : kind.isOnlyOffered ? tr("Not set yet")
                                                        : tr("As delivered")},
                         .isQuiet = !set});
    }
    return lines;
}

// The same role from the same day is the same row said again.
QString PeoplePresenter::addPerson(const SchoolPerson& person, const Author& by) {
    if (person.role.trimmed().isEmpty() || person.name.trimmed().isEmpty())
        return tr("A role and a name are needed.");
    if (!person.from.isValid())
        return tr("Say from which day: what was before it stays as it was.");
    std::vector<SchoolPerson> people = m_office.school().people;
    std::erase_if(people, [&](const SchoolPerson& other) {
        return other.role == person.role && other.from == person.from;
    });
    people.push_back(person);
    return sentence(ChangeSettings(m_office).setPeople(people, by));
}

QString PeoplePresenter::removePerson(const QVariant& key, const Author& by) {
    std::vector<SchoolPerson> people = m_office.school().people;
    const int row = key.toInt();
    ROLLBOOK_CHECK(row >= 0 && row < int(people.size()), return {});
    people.erase(people.begin() + row);
    return sentence(ChangeSettings(m_office).setPeople(people, by));
}

QString PeoplePresenter::setNumber(const SchoolNumber& number, const Author& by) {
    if (!number.from.isValid())
        return tr("Say from which day: what was before it stays as it was.");
    std::vector<SchoolNumber> numbers = m_office.school().numbers;
    std::erase_if(numbers, [&](const SchoolNumber& other) {
        return other.id == number.id && other.from == number.from;
    });
    numbers.push_back(number);
    return sentence(ChangeSettings(m_office).setNumbers(numbers, by));
}

} // namespace rollbook
