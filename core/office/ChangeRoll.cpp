// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ChangeRoll.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error noSuchPupil() {
    return {errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
}

const PupilContact* linkOf(const Roll& roll, PupilId pupil, ContactId contact) {
    const auto links = roll.contactsOf(pupil);
    const auto it = std::ranges::find(links, contact, &PupilContact::contact);
    return it == links.end() ? nullptr : *it;
}

// Whether such a change to somebody with parental responsibility is backed (rules.md 27).
bool isBacked(const PupilContact& link, bool orderSeen, const QString& decidedBy) {
    return !link.hasParentalResponsibility || orderSeen || !decidedBy.trimmed().isEmpty();
}

} // namespace

Result<void> ChangeRoll::act(EntryKind kind, const QString& reason, PupilId pupil, const Author& by,
                             const std::function<Result<void>(OpenEntry&)>& write) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto entry = m_office.store().act(kind, reason, by, m_office.clock().now(), write);
    if (!entry)
        return entry.error();
    if (!entry->has_value())
        return {};
    if (const auto read = m_office.reloadRoll(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({ChangedPart::Roll, {pupil}, {}});
    return {};
}

Result<void> ChangeRoll::setCharacteristic(PupilId id, const Characteristic& value,
                                           const Author& by) {
    const Pupil* found = m_office.school().roll.pupil(id);
    if (!found)
        return noSuchPupil();
    Pupil pupil = *found;
    for (Characteristic& there : pupil.characteristics)
        if (there.kind == value.kind && DateRange{there.from, there.to}.contains(value.from))
            there.to = value.from.addDays(-1);
    std::erase_if(pupil.characteristics, [&](const Characteristic& there) {
        return there.kind == value.kind && there.to.isValid() && there.to < there.from;
    });
    pupil.characteristics.push_back(value);
    return act(EntryKind::RollChanged, {}, id, by, [&](OpenEntry& entry) -> Result<void> {
        const auto saved = m_office.store().roll().savePupil(entry, pupil);
        return saved ? Result<void>() : saved.error();
    });
}

Result<void> ChangeRoll::endCharacteristic(PupilId id, const QString& kind, QDate lastDay,
                                           const Author& by) {
    const Pupil* found = m_office.school().roll.pupil(id);
    if (!found)
        return noSuchPupil();
    Pupil pupil = *found;
    for (Characteristic& there : pupil.characteristics)
        if (there.kind == kind && DateRange{there.from, there.to}.contains(lastDay))
            there.to = lastDay;
    return act(EntryKind::RollChanged, {}, id, by, [&](OpenEntry& entry) -> Result<void> {
        const auto saved = m_office.store().roll().savePupil(entry, pupil);
        return saved ? Result<void>() : saved.error();
    });
}

Result<void> ChangeRoll::setRestriction(PupilId pupil, ContactId contact,
                                        const Restriction& restriction, const Author& by) {
    const PupilContact* found = linkOf(m_office.school().roll, pupil, contact);
    if (!found)
        return Error{errors::kNoSuchContact};
    if (!isBacked(*found, restriction.orderSeen, restriction.decidedBy))
        return Error{errors::kNeedsOrderOrDecision};
    PupilContact link = *found;
    link.restrictions.push_back(restriction);
    link.restrictions.back().id = 0;
    return act(EntryKind::RestrictionChanged, restriction.reason, pupil, by,
               [&](OpenEntry& entry) -> Result<void> {
                   const auto saved = m_office.store().roll().saveLink(entry, link);
                   return saved ? Result<void>() : saved.error();
               });
}

Result<void> ChangeRoll::liftRestriction(PupilId pupil, ContactId contact, qint64 restriction,
                                         QDate from, const QString& reason,
                                         const QString& decidedBy, bool orderSeen,
                                         const Author& by) {
    const PupilContact* found = linkOf(m_office.school().roll, pupil, contact);
    if (!found)
        return Error{errors::kNoSuchContact};
    if (!isBacked(*found, orderSeen, decidedBy))
        return Error{errors::kNeedsOrderOrDecision};
    if (reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    PupilContact link = *found;
    const auto lifted = std::ranges::find(link.restrictions, restriction, &Restriction::id);
    if (lifted == link.restrictions.end())
        return Error{errors::kNothingToDo};
    lifted->to = from.addDays(-1);
    return act(EntryKind::RestrictionChanged, reason, pupil, by,
               [&](OpenEntry& entry) -> Result<void> {
                   const auto saved = m_office.store().roll().saveLink(entry, link);
                   return saved ? Result<void>() : saved.error();
               });
}

} // namespace rollbook
