// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/HoldLetters.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString nameOf(const School& school, PupilId pupil) {
    const Pupil* found = school.roll.pupil(pupil);
    return found ? found->listName() : QString();
}

bool shareContact(const Roll& roll, PupilId one, PupilId other) {
    const auto theirs = roll.contactsOf(other);
    return std::ranges::any_of(roll.contactsOf(one), [&theirs](const PupilContact* link) {
        return std::ranges::find(theirs, link->contact, &PupilContact::contact) != theirs.end();
    });
}

// A child held in hospital has died: nobody has to say first that the hold is over.
bool takesThePlaceOf(const LettersHold& asked, const LettersHold& standing) {
    return asked.cause == HoldCause::Death && standing.cause != HoldCause::Death;
}

Result<void> canHold(const School& school, const LettersHold& hold) {
    if (!school.roll.pupil(hold.pupil))
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    if (hold.words.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    if (hold.decidedBy.trimmed().isEmpty())
        return Error{errors::kSaidByMissing};
    const auto there = std::ranges::find(school.letters.holds, hold.pupil, &LettersHold::pupil);
    if (there != school.letters.holds.end() && !takesThePlaceOf(hold, *there))
        return Error{errors::kHeldAlready, {{u"name"_s, nameOf(school, hold.pupil)}}};
    return {};
}

} // namespace

Result<void> HoldLetters::hold(const LettersHold& asked, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (const auto can = canHold(m_office.school(), asked); !can)
        return can;
    LettersHold hold = asked;
    hold.words = hold.words.trimmed();
    hold.by = by;
    Store& store = m_office.store();
    auto& holds = m_office.mutableSchool().letters.holds;
    const auto before = std::ranges::find(holds, hold.pupil, &LettersHold::pupil);
    const auto write = [&](OpenEntry& act) -> Result<void> {
        if (before != holds.end())
            if (const auto over = store.letters().release(act, before->id, hold.words); !over)
                return over;
        const auto id = store.letters().add(act, hold);
        if (!id)
            return id.error();
        hold.id = *id;
        return {};
    };
    const auto entry =
        store.act(EntryKind::LettersHeld, hold.words, by, m_office.clock().now(), write);
    if (!entry)
        return entry.error();
    hold.entry = **entry;
    if (before != holds.end())
        holds.erase(before);
    holds.push_back(hold);
    Q_EMIT m_office.notifier().changed({ChangedPart::Letters, {hold.pupil}, {}});
    return {};
}

Result<void> HoldLetters::release(PupilId pupil, const QString& words, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    auto& holds = m_office.mutableSchool().letters.holds;
    const auto hold = std::ranges::find(holds, pupil, &LettersHold::pupil);
    if (hold == holds.end())
        return Error{errors::kNotHeld, {{u"name"_s, nameOf(m_office.school(), pupil)}}};
    if (words.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::LettersReleased, words.trimmed(), by, m_office.clock().now(),
        [&](OpenEntry& act) { return store.letters().release(act, hold->id, words.trimmed()); });
    if (!entry)
        return entry.error();
    holds.erase(hold);
    Q_EMIT m_office.notifier().changed({ChangedPart::Letters, {pupil}, {}});
    return {};
}

const LettersHold* lettersHold(const School& school, PupilId pupil, QDate day) {
    const auto hold = std::ranges::find_if(school.letters.holds, [&](const LettersHold& each) {
        return each.pupil == pupil && (each.from <= day || each.cause == HoldCause::Death);
    });
    return hold == school.letters.holds.end() ? nullptr : &*hold;
}

const LettersHold* deathOf(const School& school, PupilId pupil) {
    const auto hold = std::ranges::find_if(school.letters.holds, [&](const LettersHold& each) {
        return each.pupil == pupil && each.cause == HoldCause::Death;
    });
    return hold == school.letters.holds.end() ? nullptr : &*hold;
}

bool isBereaved(const School& school, PupilId pupil) {
    return std::ranges::any_of(school.letters.holds, [&](const LettersHold& each) {
        return each.cause == HoldCause::Death && each.pupil != pupil &&
               shareContact(school.roll, each.pupil, pupil);
    });
}

} // namespace rollbook
