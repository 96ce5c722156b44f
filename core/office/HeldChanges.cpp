// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/HeldChanges.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr QLatin1StringView kPupil{"pupil"};
constexpr QLatin1StringView kContact{"contact"};
constexpr QLatin1StringView kAddress{"address"};
constexpr QLatin1StringView kMissing{"missingFromFile"};
constexpr QLatin1StringView kContactMissing{"contactMissingFromFile"}; // `after`: the contact's id

// An address as a held change keeps it: one part a line, in this order.
QString toText(const Address* address) {
    if (!address)
        return {};
    return QStringList{address->line1, address->line2, address->line3, address->town,
                       address->postcode}
        .join(u'\n');
}

Address addressFromText(const QString& text) {
    QStringList parts = text.split(u'\n');
    parts.resize(5);
    return {.line1 = parts[0],
            .line2 = parts[1],
            .line3 = parts[2],
            .town = parts[3],
            .postcode = parts[4]};
}

Error noSuchChange(qint64 id) {
    return {errors::kNoSuchHeldChange, {{u"id"_s, id}}};
}

std::optional<HeldChanges::Waiting> describeContact(const HeldChange& change, const Roll& roll) {
    const Contact* contact = roll.contact(ContactId(change.subjectId));
    if (!contact)
        return {};
    return HeldChanges::Waiting{
        .id = change.id,
        .contact = contact->id,
        .what = {errors::kAddressWaits, {{u"name"_s, contact->fullName()}}}};
}

std::optional<HeldChanges::Waiting> describeMissingContact(const HeldChange& change,
                                                           const Pupil& pupil, const Roll& roll) {
    const Contact* contact = roll.contact(ContactId(change.after.toLongLong()));
    if (!contact)
        return {};
    return HeldChanges::Waiting{
        .id = change.id,
        .pupil = pupil.id,
        .contact = contact->id,
        .what = {errors::kContactMissingFromFile,
                 {{u"name"_s, pupil.listName()}, {u"contact"_s, contact->fullName()}}}};
}

Error whatOfPupil(const HeldChange& change, const Pupil& pupil) {
    if (change.field == kMissing) {
        const QString className =
            pupil.classes.empty() ? QString() : pupil.classes.back().className;
        return {errors::kPupilMissingFromFile,
                {{u"name"_s, pupil.listName()}, {u"className"_s, className}}};
    }
    return HeldChanges::flagWaits(change, pupil);
}

QString labelOf(const QString& kind) {
    const auto& kinds = nationalCharacteristics();
    const auto found = std::ranges::find(kinds, kind, &CharacteristicKind::id);
    return found == kinds.end() ? kind : found->label;
}

} // namespace

Error HeldChanges::flagWaits(const HeldChange& change, const Pupil& pupil) {
    return {errors::kFlagWaits,
            {{u"name"_s, pupil.listName()},
             {u"kind"_s, labelOf(change.field)},
             {u"before"_s, change.before},
             {u"after"_s, change.after}}};
}

HeldChange HeldChanges::clearedFlag(const Pupil& pupil, const Characteristic& held) {
    return {.subject = kPupil,
            .subjectId = pupil.id.value(),
            .field = held.kind,
            .before = held.value,
            .after = u"N"_s};
}

HeldChange HeldChanges::changedAddress(const Contact& contact, const Address& after) {
    const Address* before = contact.addresses.empty() ? nullptr : &contact.addresses.back();
    return {.subject = kContact,
            .subjectId = contact.id.value(),
            .field = kAddress,
            .before = toText(before),
            .after = toText(&after)};
}

HeldChange HeldChanges::missing(const Pupil& pupil) {
    return {.subject = kPupil, .subjectId = pupil.id.value(), .field = kMissing};
}

HeldChange HeldChanges::missing(const PupilContact& link) {
    return {.subject = kPupil,
            .subjectId = link.pupil.value(),
            .field = kContactMissing,
            .before = {},
            .after = QString::number(link.contact.value())};
}

std::optional<HeldChanges::Waiting> HeldChanges::describe(const HeldChange& change,
                                                          const Roll& roll) {
    if (change.subject == kContact)
        return describeContact(change, roll);
    const Pupil* pupil = roll.pupil(PupilId(change.subjectId));
    if (!pupil)
        return {};
    if (change.field == kContactMissing)
        return describeMissingContact(change, *pupil, roll);
    return Waiting{.id = change.id, .pupil = pupil->id, .what = whatOfPupil(change, *pupil)};
}

std::vector<HeldChanges::Waiting>
HeldChanges::described(const std::vector<HeldChange>& changes) const {
    std::vector<Waiting> list;
    for (const HeldChange& change : changes)
        if (const auto one = describe(change, m_office.school().roll))
            list.push_back(*one);
    return list;
}

Result<std::vector<HeldChanges::Waiting>> HeldChanges::waiting() const {
    const auto changes = m_office.store().heldChanges().waiting();
    if (!changes)
        return changes.error();
    return described(*changes);
}

Result<std::vector<HeldChanges::Waiting>> HeldChanges::refused() const {
    const auto changes = m_office.store().heldChanges().refused();
    if (!changes)
        return changes.error();
    return described(*changes);
}

Result<int> HeldChanges::countToDecide(const std::vector<HeldChange>& changes) const {
    const auto refused = m_office.store().heldChanges().refused();
    if (!refused)
        return refused.error();
    return int(std::ranges::count_if(changes, [&](const HeldChange& change) {
        return std::ranges::none_of(
            *refused, [&](const HeldChange& other) { return isSameChange(other, change); });
    }));
}

Result<HeldChange> HeldChanges::find(qint64 id) const {
    const auto changes = m_office.store().heldChanges().waiting();
    if (!changes)
        return changes.error();
    const auto found = std::ranges::find(*changes, id, &HeldChange::id);
    if (found == changes->end())
        return noSuchChange(id);
    return *found;
}

// The pupil with the change carried out; nothing when it is of no pupil or changes nothing here.
Result<std::optional<Pupil>> HeldChanges::pupilAfter(const HeldChange& change, QDate day) const {
    const Pupil* pupil = m_office.school().roll.pupil(PupilId(change.subjectId));
    if (change.subject != kPupil || !pupil || change.field == kContactMissing)
        return std::optional<Pupil>();
    if (!day.isValid())
        return Error{errors::kNeedsDate, {{u"name"_s, pupil->listName()}}};
    Pupil after = *pupil;
    if (change.field == kMissing && !after.enrolments.empty())
        after.enrolments.back().leaving = day;
    for (Characteristic& held : after.characteristics)
        if (held.kind == change.field && !held.to.isValid())
            held.to = day;
    return std::optional(after);
}

Result<std::optional<Contact>> HeldChanges::contactAfter(const HeldChange& change,
                                                         QDate day) const {
    const Contact* contact = m_office.school().roll.contact(ContactId(change.subjectId));
    if (change.subject != kContact || !contact)
        return std::optional<Contact>();
    if (!day.isValid())
        return Error{errors::kNeedsDate, {{u"name"_s, contact->fullName()}}};
    Contact after = *contact;
    Address address = addressFromText(change.after);
    address.from = day;
    address.isSecret = true; // protected until somebody lifts the restriction
    std::erase_if(after.addresses, [day](const Address& other) { return other.from >= day; });
    after.addresses.push_back(address);
    return std::optional(after);
}

Result<void> HeldChanges::accept(qint64 id, QDate day, const Author& by) {
    const auto change = find(id);
    if (!change)
        return change.error();
    const auto pupil = pupilAfter(*change, day);
    if (!pupil)
        return pupil.error();
    const auto contact = contactAfter(*change, day);
    if (!contact)
        return contact.error();
    RollStore& roll = m_office.store().roll();
    return decide(*change, HeldChangeStore::Decision::Accepted, by,
                  [&](OpenEntry& entry) -> Result<void> {
                      const auto saved = *pupil     ? roll.savePupil(entry, **pupil)
                                         : *contact ? roll.saveContact(entry, **contact)
                                                    : Result<bool>(false);
                      return saved ? Result<void>() : saved.error();
                  });
}

Result<void> HeldChanges::refuse(qint64 id, const Author& by) {
    const auto change = find(id);
    if (!change)
        return change.error();
    return decide(*change, HeldChangeStore::Decision::Refused, by,
                  [](OpenEntry&) { return Result<void>(); });
}

Result<void> HeldChanges::decide(const HeldChange& change, HeldChangeStore::Decision decision,
                                 const Author& by,
                                 const std::function<Result<void>(OpenEntry&)>& carryOut) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    Store& store = m_office.store();
    const auto entry = store.act(EntryKind::RollChanged, change.field, by, m_office.clock().now(),
                                 [&](OpenEntry& open) -> Result<void> {
                                     if (const auto done = carryOut(open); !done)
                                         return done;
                                     return store.heldChanges().decide(open, change.id, decision);
                                 });
    if (!entry)
        return entry.error();
    if (const auto reloaded = m_office.reloadRoll(); !reloaded)
        return reloaded;
    Q_EMIT m_office.notifier().changed({.parts = ChangedPart::Roll});
    return {};
}

} // namespace rollbook
