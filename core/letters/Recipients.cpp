// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/Recipients.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct ObstacleWord {
    QLatin1StringView word;
    bool isForAPerson;
};

// In the order of Obstacle.
constexpr std::array kObstacles{
    ObstacleWord{"noAddress"_L1, false},       ObstacleWord{"noSurname"_L1, false},
    ObstacleWord{"mayNotBeTold"_L1, false},    ObstacleWord{"secretAddress"_L1, false},
    ObstacleWord{"nobodyToWriteTo"_L1, false}, ObstacleWord{"noCouncilOfficer"_L1, false},
    ObstacleWord{"lettersHeld"_L1, false},     ObstacleWord{"lookedAfter"_L1, true},
    ObstacleWord{"schoolCaused"_L1, true},     ObstacleWord{"changedSince"_L1, true},
    ObstacleWord{"tooSoon"_L1, false},         ObstacleWord{"nothingNew"_L1, false},
    ObstacleWord{"notYetSaid"_L1, false},
};

class Writing {
public:
    Writing(const Roll& roll, PupilId pupil, QDate day)
        : m_roll(roll)
        , m_pupil(pupil)
        , m_links(roll.contactsOf(pupil))
        , m_day(day) {}

    Recipients recipients() {
        const bool isMarked = std::ranges::any_of(m_links, isMarkedParent);
        for (const PupilContact* link : m_links)
            if (isMarked ? isMarkedParent(link) : link->hasParentalResponsibility)
                add(*link);
        if (m_found.to.empty() && m_found.withheld.empty())
            m_found.withheld.push_back({std::nullopt, Obstacle::NobodyToWriteTo});
        return std::move(m_found);
    }

private:
    // Parental responsibility or the care of the pupil (rules.md 29), and marked by the school.
    static bool isMarkedParent(const PupilContact* link) {
        return link->receivesLetters &&
               (link->hasParentalResponsibility || link->livesWithPupil);
    }

    void add(const PupilContact& link) {
        const Contact* person = m_roll.contact(link.contact);
        if (!person)
            return;
        const Address* address = addressOf(link, *person);
        if (const auto obstacle = obstacleTo(link, *person, address))
            m_found.withheld.push_back({person->id, *obstacle});
        else
            m_found.to.push_back({person->id, person->fullName(), addressLines(*address)});
    }

    std::optional<Obstacle> obstacleTo(const PupilContact& link, const Contact& person,
                                       const Address* address) const {
        if (link.restrictionOn(RestrictionKind::DoNotContact, m_day) ||
            link.restrictionOn(RestrictionKind::NoInformation, m_day))
            return Obstacle::MayNotBeTold;
        if (person.surname.trimmed().isEmpty())
            return Obstacle::NoSurname;
        if (!address)
            return Obstacle::NoAddress;
        if (isSecretPlace(m_roll, m_pupil, *address, m_day) ||
            link.restrictionOn(RestrictionKind::AddressSecret, m_day))
            return Obstacle::SecretAddress;
        return std::nullopt;
    }

    // Who lives with the pupil and has none on file lives where the others of the household do.
    const Address* addressOf(const PupilContact& link, const Contact& person) const {
        const Address* own = person.addressOn(m_day);
        if (own && !own->isEmpty())
            return own;
        return link.livesWithPupil ? addressOfHome() : nullptr;
    }

    const Address* addressOfHome() const {
        for (const PupilContact* link : m_links) {
            const Contact* person = link->livesWithPupil ? m_roll.contact(link->contact) : nullptr;
            const Address* address = person ? person->addressOn(m_day) : nullptr;
            if (address && !address->isEmpty())
                return address;
        }
        return nullptr;
    }

    const Roll& m_roll;
    PupilId m_pupil;
    std::vector<const PupilContact*> m_links;
    QDate m_day;
    Recipients m_found;
};

// However it was cut into lines, as Address::samePlaceAs().
QString placeOf(const Recipient& recipient) {
    QString place = recipient.address.join(QString());
    place.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return place.toCaseFolded();
}

void putTogether(std::vector<Recipient>& all) {
    std::vector<Recipient> kept;
    for (Recipient& each : all) {
        const auto same = std::ranges::find(kept, placeOf(each), placeOf);
        if (same == kept.end()) {
            kept.push_back(std::move(each));
            continue;
        }
        same->name += u" & "_s + each.name;
        same->together.push_back(*each.contact);
    }
    all = std::move(kept);
}

} // namespace

QString toString(Obstacle obstacle) {
    return kObstacles[std::size_t(obstacle)].word;
}

std::optional<Obstacle> obstacleFromString(QStringView text) {
    const auto found =
        std::ranges::find_if(kObstacles, [&](const ObstacleWord& row) { return text == row.word; });
    if (found == kObstacles.end())
        return std::nullopt;
    return Obstacle(found - kObstacles.begin());
}

bool isForAPerson(Obstacle obstacle) {
    return kObstacles[std::size_t(obstacle)].isForAPerson;
}

QStringList addressLines(const Address& address) {
    QStringList lines{address.line1, address.line2, address.line3, address.town, address.postcode};
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

bool isSecretPlace(const Roll& roll, PupilId pupil, const Address& address, QDate day) {
    return address.isSecret ||
           std::ranges::any_of(roll.contactsOf(pupil), [&](const PupilContact* link) {
               const Contact* person = roll.contact(link->contact);
               const Address* theirs = person ? person->addressOn(day) : nullptr;
               return theirs && theirs->samePlaceAs(address) &&
                      (theirs->isSecret ||
                       link->restrictionOn(RestrictionKind::AddressSecret, day));
           });
}

Recipients parentsToWriteTo(const Roll& roll, PupilId pupil, QDate day, bool together) {
    Recipients found = Writing(roll, pupil, day).recipients();
    if (together)
        putTogether(found.to);
    return found;
}

} // namespace rollbook
