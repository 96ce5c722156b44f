// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/store/HeldChangeStore.h"

namespace rollbook {

// What an import may not do by itself waits here for a person (rules.md 28): a flag the list no
// longer shows, another address of a protected contact, people a list no longer names.
class HeldChanges {
public:
    struct Waiting {
        qint64 id = 0;
        std::optional<PupilId> pupil;
        std::optional<ContactId> contact;
        Error what; // office.flagWaits, office.addressWaits, office.pupilMissingFromFile,
                    // office.contactMissingFromFile
    };
    explicit HeldChanges(Office& office)
        : m_office(office) {}

    Result<std::vector<Waiting>> waiting() const; // oldest first
    Result<std::vector<Waiting>> refused() const; // oldest first; what was left as it is
    // How many of these a person has still to decide: those refused before are not asked again.
    Result<int> countToDecide(const std::vector<HeldChange>& changes) const;
    // Carries it out. `day`: the last one of a flag or of a pupil's stay, the first one of an
    // address; a contact gone from the list stays as they are, seen. Errors:
    // office.noSuchHeldChange (id), office.needsDate (name), office.readOnly.
    Result<void> accept(qint64 id, QDate day, const Author& by);
    // Everything stays as it is, and the same change is not asked about again.
    Result<void> refuse(qint64 id, const Author& by);

    // The forms a change is held in; what the school has of it is in `roll`.
    static HeldChange clearedFlag(const Pupil& pupil, const Characteristic& held);
    static HeldChange changedAddress(const Contact& contact, const Address& after);
    static HeldChange missing(const Pupil& pupil);
    static HeldChange missing(const PupilContact& link);
    static std::optional<Waiting> describe(const HeldChange& change, const Roll& roll);
    static Error flagWaits(const HeldChange& change, const Pupil& pupil);

private:
    std::vector<Waiting> described(const std::vector<HeldChange>& changes) const;
    Result<HeldChange> find(qint64 id) const;
    Result<void> decide(const HeldChange& change, HeldChangeStore::Decision decision,
                        const Author& by, const std::function<Result<void>(OpenEntry&)>& carryOut);
    Result<std::optional<Pupil>> pupilAfter(const HeldChange& change, QDate day) const;
    Result<std::optional<Contact>> contactAfter(const HeldChange& change, QDate day) const;

    Office& m_office;
};

} // namespace rollbook
