// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoFamilies.h"

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kFamilies = 0xFA31; // keeps their chance apart from the pupils'

// Numbers that Ofcom sets aside for drama: nobody is ever rung by mistake.
QString drawPhone(Chance& chance) {
    return u"01632 960"_s + QString::number(chance.below(1000)).rightJustified(3, u'0');
}
QString drawMobile(Chance& chance) {
    return u"07700 900"_s + QString::number(chance.below(1000)).rightJustified(3, u'0');
}

} // namespace

FamilyMaker::FamilyMaker(const DemoSchoolSize& size, const DemoWords& words, DemoPeople& people)
    : m_size(size)
    , m_words(words)
    , m_people(people)
    , m_chance(Chance::of(size.seed, kFamilies)) {}

void FamilyMaker::add(const std::vector<std::size_t>& children, const Heritage& heritage,
                      const QString& surname) {
    m_children = children;
    m_home = drawAddress();
    const int drawn = m_chance.below(100);
    if (drawn < 62)
        addTogether(heritage, surname);
    else if (drawn < 88)
        addApart(heritage, surname);
    else if (drawn < 99)
        addContact(u"Ms"_s, m_chance.pick(heritage.mothers), surname, m_home, {1, u"Mother"_s});
    else
        addCarer(heritage);
    if (m_chance.perMille(250))
        addGrandparent(heritage, surname);
}

void FamilyMaker::addTogether(const Heritage& heritage, const QString& surname) {
    addContact(u"Mrs"_s, m_chance.pick(heritage.mothers), mothersSurname(heritage, surname), m_home,
               {1, u"Mother"_s});
    addContact(u"Mr"_s, m_chance.pick(heritage.fathers), surname, m_home, {2, u"Father"_s});
}

// The other parent lives elsewhere, sometimes nobody knows where, sometimes by order.
void FamilyMaker::addApart(const Heritage& heritage, const QString& surname) {
    const std::vector<Restriction> restrictions = drawRestrictions();
    m_home.isSecret = !restrictions.empty() && m_chance.perMille(300);
    addContact(u"Ms"_s, m_chance.pick(heritage.mothers), mothersSurname(heritage, surname), m_home,
               {1, u"Mother"_s});
    const std::optional<Address> elsewhere =
        m_chance.perMille(850) ? std::optional(drawAddress()) : std::nullopt;
    addContact(u"Mr"_s, m_chance.pick(heritage.fathers), surname, elsewhere,
               {2, u"Father"_s, true, false, restrictions});
}

void FamilyMaker::addCarer(const Heritage& heritage) {
    addContact(u"Mrs"_s, m_chance.pick(heritage.mothers), m_chance.pick(heritage.surnames), m_home,
               {1, u"Foster carer"_s, false, true});
    addContact(u"Mr"_s, m_chance.pick(heritage.fathers), m_chance.pick(heritage.surnames), {},
               {2, u"Social worker"_s, false, false});
    for (const std::size_t child : m_children)
        m_people.pupils[child].characteristics.push_back(
            {characteristic::kLookedAfter,
             u"Y"_s,
             m_people.pupils[child].enrolments.front().entry,
             {},
             {}});
}

void FamilyMaker::addGrandparent(const Heritage& heritage, const QString& surname) {
    addContact(u"Mrs"_s, m_chance.pick(heritage.mothers), surname, drawAddress(),
               {3, u"Grandmother"_s, false, false});
}

void FamilyMaker::addContact(const QString& title, const QString& forename, const QString& surname,
                             const std::optional<Address>& address, const Standing& standing) {
    Contact contact;
    contact.title = title;
    contact.forename = forename;
    contact.surname = surname;
    contact.mobile = drawMobile(m_chance);
    if (m_chance.perMille(400))
        contact.phone = drawPhone(m_chance);
    contact.email = u"contact%1@example.org"_s.arg(m_people.contacts.size() + 1);
    if (address)
        contact.addresses = {*address};
    for (const std::size_t child : m_children) {
        PupilContact link;
        link.priority = standing.priority;
        link.relationship = standing.relationship;
        link.hasParentalResponsibility = standing.isParent;
        link.livesWithPupil = standing.livesWith;
        link.receivesLetters = standing.restrictions.empty() && standing.priority <= 2;
        link.restrictions = standing.restrictions;
        m_people.links.push_back({child, m_people.contacts.size(), link});
    }
    m_people.contacts.push_back(contact);
}

Address FamilyMaker::drawAddress() {
    Address address;
    const QString street =
        QString::number(m_chance.between(1, 180)) + u' ' + m_chance.pick(m_words.streets);
    const bool isFlat = m_chance.perMille(180);
    address.line1 = isFlat ? m_chance.pick(m_words.estates) : street;
    address.line2 = isFlat ? street : QString();
    address.town = m_words.town;
    address.postcode = u"%1%2 %3%4%5"_s.arg(m_words.postcodeArea)
                           .arg(m_chance.between(1, 9))
                           .arg(m_chance.between(1, 9))
                           .arg(QChar(char16_t(u'A' + m_chance.below(26))))
                           .arg(QChar(char16_t(u'A' + m_chance.below(26))));
    address.from = SchoolYear::containing(m_size.today).previous().firstDay();
    return address;
}

QString FamilyMaker::mothersSurname(const Heritage& heritage, const QString& surname) {
    return m_chance.perMille(200) ? m_chance.pick(heritage.surnames) : surname;
}

std::vector<Restriction> FamilyMaker::drawRestrictions() {
    if (!m_chance.perMille(60))
        return {};
    std::vector<Restriction> all;
    for (const RestrictionKind kind :
         {RestrictionKind::DoNotContact, RestrictionKind::NoInformation,
          RestrictionKind::MustNotCollect}) {
        Restriction restriction;
        restriction.kind = kind;
        restriction.from = SchoolYear::containing(m_size.today).firstDay();
        restriction.reason = m_words.reasons.value(u"restriction"_s);
        restriction.decidedBy = m_words.staff.back().member.name;
        restriction.orderSeen = true;
        restriction.review = SchoolYear::containing(m_size.today).lastDay();
        all.push_back(restriction);
    }
    return all;
}

} // namespace rollbook::demo
