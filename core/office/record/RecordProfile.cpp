// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/RecordProfile.h"

#include "core/office/record/RecordErrors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kNames{"office"_L1, "parent"_L1, "partner"_L1, "court"_L1};

constexpr std::array kRules{
    ProfileRules{.hasUpn = true,
                 .hasFlags = true,
                 .hasAdults = true,
                 .hasNumbers = true,
                 .hasSiblings = true,
                 .hasWords = true,
                 .hasHeadDigest = true},
    ProfileRules{},
    ProfileRules{.hasUpn = true, .hasAdults = true, .hasWords = true},
    ProfileRules{.hasUpn = true, .hasAdults = true, .hasWords = true, .hasHeadDigest = true},
};

// What a worker of the school thinks, or has passed to others, is no evidence and no parent's copy.
bool isOpinion(ContactKind kind) {
    return kind == ContactKind::Concern || kind == ContactKind::Note;
}

bool isWithAuthorities(ContactKind kind) {
    return kind == ContactKind::Referral || kind == ContactKind::WelfareCheck;
}

// Each subject as it may stand on a copy that leaves the office.
struct MayLeave {
    const RecordReader& reader;

    bool isFor(RecordProfile profile) const { return reader.profile == profile; }
    bool isThisParent(std::optional<ContactId> contact) const {
        return contact && contact == reader.parent;
    }

    bool operator()(const ContactLine& line) const {
        const ContactKind kind = line.made.kind;
        if (isFor(RecordProfile::Parent))
            return (isWithHome(kind) || kind == ContactKind::Visit ||
                    kind == ContactKind::Meeting) &&
                   !isOpinion(kind) && !isWithAuthorities(kind) && isThisParent(line.made.with);
        return !isOpinion(kind) && !(isFor(RecordProfile::Court) && isWithAuthorities(kind));
    }
    bool operator()(const Settlement& step) const {
        return !isFor(RecordProfile::Parent) && step.kind == Settlement::Kind::Done;
    }
    bool operator()(const LetterLine& line) const {
        return !isFor(RecordProfile::Parent) ||
               (reader.parent && line.letter.isTo(reader.parent));
    }
    bool operator()(const MeetingLine& line) const {
        return !isFor(RecordProfile::Parent) ||
               std::ranges::any_of(line.event.contacts,
                                   [this](ContactId each) { return isThisParent(each); });
    }
    bool operator()(const FocusFamilyLine&) const { return !isFor(RecordProfile::Parent); }
    bool operator()(const CouncilList&) const { return !isFor(RecordProfile::Parent); }
    bool operator()(const VulnerabilityReview&) const { return false; }
    bool operator()(const TeacherMessage&) const { return false; }
    bool operator()(const Concern&) const { return false; }
    template <typename OfThePupil>
    bool operator()(const OfThePupil&) const {
        return true;
    }
};

bool isParent(const PupilContact& link) {
    return link.hasParentalResponsibility || link.livesWithPupil;
}

bool isBarred(const PupilContact& link, QDate on) {
    return link.restrictionOn(RestrictionKind::NoInformation, on) ||
           link.restrictionOn(RestrictionKind::DoNotContact, on);
}

} // namespace

QString toString(RecordProfile profile) {
    return QString(kNames[std::size_t(profile)]);
}

std::optional<RecordProfile> recordProfileFromString(QStringView text) {
    const auto found = std::ranges::find_if(
        kNames, [text](QLatin1StringView name) { return text == name; });
    if (found == kNames.end())
        return std::nullopt;
    return RecordProfile(found - kNames.begin());
}

const ProfileRules& rulesOf(RecordProfile profile) {
    return kRules[std::size_t(profile)];
}

QString parentName(const School& school, const RecordReader& reader) {
    const Contact* contact = reader.parent ? school.roll.contact(*reader.parent) : nullptr;
    return contact ? contact->fullName() : QString();
}

bool mayStand(const ChronologyLine& line, const RecordReader& reader) {
    if (reader.profile == RecordProfile::Office)
        return !line.isRestricted || reader.seesRestricted;
    return !line.isRestricted && std::visit(MayLeave{reader}, line.subject);
}

std::vector<ContactId> parentsToGive(const School& school, PupilId pupil, QDate on) {
    std::vector<ContactId> parents;
    for (const PupilContact* link : school.roll.contactsOf(pupil))
        if (isParent(*link) && !isBarred(*link, on))
            parents.push_back(link->contact);
    return parents;
}

Result<ContactId> parentToGive(const School& school, PupilId pupil, const QString& name, QDate on) {
    const auto parents = parentsToGive(school, pupil, on);
    if (name.isEmpty())
        return parents.empty() ? Result<ContactId>(Error{errors::kNoParent, {{u"name"_s, name}}})
                               : Result<ContactId>(parents.front());
    for (const PupilContact* link : school.roll.contactsOf(pupil)) {
        const Contact* contact = school.roll.contact(link->contact);
        if (!contact || contact->fullName().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (std::ranges::find(parents, link->contact) != parents.end())
            return link->contact;
        return Error{isParent(*link) ? errors::kParentBarred : errors::kNoParent,
                     {{u"name"_s, name}}};
    }
    return Error{errors::kNoParent, {{u"name"_s, name}}};
}

} // namespace rollbook
