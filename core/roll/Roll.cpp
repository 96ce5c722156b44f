// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Roll.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// For comparing names: no accents, no case, one space.
QString plainName(const QString& name) {
    QString plain = name.normalized(QString::NormalizationForm_D).simplified().toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

std::vector<Pupil> inListOrder(std::vector<Pupil> pupils) {
    std::unordered_map<PupilId, QString> keys;
    for (const Pupil& pupil : pupils)
        keys.emplace(pupil.id, plainName(pupil.listName()));
    std::ranges::sort(pupils, {}, [&keys](const Pupil& pupil) {
        return std::pair<const QString&, PupilId>(keys.at(pupil.id), pupil.id);
    });
    return pupils;
}

// By pupil, then in the order they are to be asked.
std::vector<PupilContact> inAskingOrder(std::vector<PupilContact> links) {
    std::ranges::sort(links, {}, [](const PupilContact& link) {
        return std::tuple(link.pupil, link.priority <= 0, link.priority, link.contact);
    });
    return links;
}

// Both say something, and not the same.
bool differ(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

// 0 nursery, 1 reception, 2 with a year number, 3 any other name; then the year number.
std::pair<int, int> classRank(const QString& name) {
    const QString upper = name.toUpper();
    const bool isShort = name.size() <= 3;
    if ((isShort && upper.startsWith(u'N')) || upper.startsWith(u"NURSERY"))
        return {0, 0};
    if ((isShort && upper.startsWith(u'R')) || upper.startsWith(u"RECEPTION"))
        return {1, 0};
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto end = std::ranges::find_if_not(upper, isDigit);
    const QString digits(upper.cbegin(), end - upper.begin());
    return digits.isEmpty() ? std::pair(3, 0) : std::pair(2, digits.toInt());
}

} // namespace

Roll::Roll(std::vector<Pupil> pupils, std::vector<Contact> contacts,
           std::vector<PupilContact> links)
    : m_pupils(inListOrder(std::move(pupils)))
    , m_contacts(std::move(contacts))
    , m_links(inAskingOrder(std::move(links))) {
    for (qsizetype row = 0; const Pupil& pupil : m_pupils) {
        if (!pupil.upn.isEmpty() && !m_upnRows.contains(pupil.upn))
            m_upnRows.insert(pupil.upn, row);
        m_pupilRows.insert(pupil.id, row++);
    }
    for (qsizetype row = 0; const Contact& contact : m_contacts)
        m_contactRows.insert(contact.id, row++);
    indexClasses();
}

// A class is asked for with every code typed: it is not looked for among the whole school.
void Roll::indexClasses() {
    for (qsizetype row = 0; const Pupil& pupil : m_pupils) {
        std::set<QString> names{QString()}; // at first nobody is in a class
        for (const ClassPlace& place : pupil.classes)
            names.insert(place.className);
        for (const QString& name : names)
            m_classRows[name].push_back(row);
        ++row;
    }
}

bool Roll::isInClass(qsizetype row, const QString& className, QDate date) const {
    const Pupil& pupil = m_pupils[size_t(row)];
    return pupil.isOnRoll(date) && pupil.classOn(date) == className;
}

std::optional<int> Roll::row(PupilId id) const {
    const auto found = m_pupilRows.constFind(id);
    return found == m_pupilRows.cend() ? std::nullopt : std::optional(int(*found));
}

const Pupil* Roll::pupil(PupilId id) const {
    const auto found = m_pupilRows.constFind(id);
    return found == m_pupilRows.cend() ? nullptr : &m_pupils[size_t(*found)];
}

const Pupil* Roll::pupilByUpn(const QString& upn) const {
    const auto found = m_upnRows.constFind(upn);
    return found == m_upnRows.cend() ? nullptr : &m_pupils[size_t(*found)];
}

const Pupil* Roll::match(const Identity& given) const {
    if (const Pupil* byUpn = pupilByUpn(given.upn))
        return byUpn;
    if (const Pupil* byNumber = matchByAdmissionNumber(given))
        return byNumber;
    return matchByName(given);
}

const Pupil* Roll::matchByAdmissionNumber(const Identity& given) const {
    if (given.admissionNumber.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(m_pupils, given.admissionNumber, &Pupil::admissionNumber);
    if (found == m_pupils.end())
        return nullptr;
    // A number can be mistyped. Under another UPN it is the same child only if born the same day.
    return differ(found->upn, given.upn) && found->birth != given.birth ? nullptr : &*found;
}

const Pupil* Roll::matchByName(const Identity& given) const {
    if (!given.birth.isValid())
        return nullptr;
    const QString surname = plainName(given.surname);
    const QString forename = plainName(given.forename);
    const Pupil* only = nullptr;
    for (const Pupil& pupil : m_pupils) {
        const bool isSo = pupil.birth == given.birth && plainName(pupil.surname) == surname &&
                          plainName(pupil.forename) == forename && !differ(pupil.upn, given.upn) &&
                          !differ(pupil.admissionNumber, given.admissionNumber);
        if (isSo && only)
            return nullptr;
        if (isSo)
            only = &pupil;
    }
    return only;
}

const Contact* Roll::contact(ContactId id) const {
    const auto found = m_contactRows.constFind(id);
    return found == m_contactRows.cend() ? nullptr : &m_contacts[size_t(*found)];
}

std::vector<const PupilContact*> Roll::contactsOf(PupilId pupil) const {
    std::vector<const PupilContact*> links;
    for (const PupilContact& link :
         std::ranges::equal_range(m_links, pupil, {}, &PupilContact::pupil))
        links.push_back(&link);
    return links;
}

std::vector<PupilId> Roll::siblingsOf(PupilId pupil) const {
    std::set<ContactId> adults;
    for (const PupilContact* link : contactsOf(pupil))
        if (link->livesWithPupil)
            adults.insert(link->contact);
    std::set<PupilId> siblings;
    for (const PupilContact& link : m_links)
        if (link.livesWithPupil && link.pupil != pupil && adults.contains(link.contact))
            siblings.insert(link.pupil);
    return {siblings.begin(), siblings.end()};
}

std::vector<QString> Roll::classesOn(QDate date) const {
    std::vector<QString> names;
    for (const auto& [name, rows] : m_classRows.asKeyValueRange()) {
        const auto isIn = [&](qsizetype row) { return isInClass(row, name, date); };
        if (!name.isEmpty() && std::ranges::any_of(rows, isIn))
            names.push_back(name);
    }
    std::ranges::sort(names, classNameLess);
    return names;
}

std::vector<const Pupil*> Roll::pupilsInClass(const QString& className, QDate date) const {
    std::vector<const Pupil*> members;
    if (const auto found = m_classRows.constFind(className); found != m_classRows.cend())
        for (const qsizetype row : *found)
            if (isInClass(row, className, date))
                members.push_back(&m_pupils[size_t(row)]);
    return members;
}

std::vector<YearGroup> Roll::yearGroupsOn(QDate date) const {
    std::set<YearGroup> groups;
    for (const Pupil& pupil : m_pupils)
        if (const auto group = pupil.yearGroupOn(date); group && pupil.isOnRoll(date))
            groups.insert(*group);
    return {groups.begin(), groups.end()};
}

bool classNameLess(const QString& a, const QString& b) {
    const auto rankA = classRank(a);
    const auto rankB = classRank(b);
    return rankA != rankB ? rankA < rankB : a < b;
}

} // namespace rollbook
