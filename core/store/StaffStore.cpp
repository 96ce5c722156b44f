// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/StaffStore.h"

#include "core/store/Database.h"
#include "core/store/RecordJson.h"
#include "core/store/Record.h"

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kAll = "SELECT id, name, job_title, pin_hash IS NOT NULL, is_here FROM staff ORDER BY id";
constexpr auto kAdd = "INSERT INTO staff(name, job_title, is_here) VALUES (?, ?, ?) RETURNING id";
constexpr auto kSave = "UPDATE staff SET name = ?, job_title = ?, is_here = ? WHERE id = ?";
constexpr auto kSetPin = "UPDATE staff SET pin_hash = ? WHERE id = ?";
constexpr auto kPin = "SELECT pin_hash FROM staff WHERE id = ?";

StaffMember readMember(const Statement& row) {
    return {row.id<StaffId>(0), row.text(1), row.text(2), row.boolean(3), row.boolean(4)};
}

// Argon2id over 19 MiB, twice: what OWASP's password storage sheet asks at least, and no wait at the
// desk. Empty: out of memory.
constexpr unsigned long long kPinPasses = 2;
constexpr std::size_t kPinMemory = 19 * 1024 * 1024; // bytes

QString hashed(const QString& pin) {
    const QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str(text.data(), bytes.constData(),
                                         static_cast<unsigned long long>(bytes.size()),
                                         kPinPasses, kPinMemory);
    return failed ? QString() : QString::fromLatin1(text.data());
}

bool matches(const QString& hash, const QString& pin) {
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace

Result<std::vector<StaffMember>> StaffStore::staff() const {
    return readAll(m_database.prepare(kAll), readMember);
}

Result<StaffId> StaffStore::add(OpenEntry& entry, const StaffMember& member) {
    const auto ids = readAll(m_database.prepare(kAdd, {member.name, member.jobTitle, member.isHere}),
                             [](const Statement& row) { return row.id<StaffId>(0); });
    if (!ids)
        return ids.error();
    StaffMember added = member;
    added.hasPin = false;
    const auto recorded =
        writeRecord(entry, subject::kStaff, ids->front().value(), recordOf(added));
    return recorded ? Result<StaffId>(ids->front()) : Result<StaffId>(recorded.error());
}

Result<StaffMember> StaffStore::member(StaffId id) const {
    const auto all = staff();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, id, &StaffMember::id);
    return found == all->end() ? Result<StaffMember>(noSuchRow(m_database, u"staff"_s, id.value()))
                               : Result<StaffMember>(*found);
}

Result<bool> StaffStore::save(OpenEntry& entry, const StaffMember& member) {
    const auto known = this->member(member.id);
    if (!known)
        return known.error();
    StaffMember changed = member;
    changed.hasPin = known->hasPin;
    if (changed == *known)
        return false;
    if (const auto done = m_database.run(
            kSave, {changed.name, changed.jobTitle, changed.isHere, changed.id});
        !done)
        return done.error();
    const auto recorded =
        writeRecord(entry, subject::kStaff, member.id.value(), recordOf(changed));
    return recorded ? Result<bool>(true) : Result<bool>(recorded.error());
}

Result<void> StaffStore::setPin(OpenEntry& entry, StaffId staff, const QString& pin) {
    auto known = member(staff);
    if (!known)
        return known.error();
    const QString hash = hashed(pin);
    if (hash.isEmpty())
        return m_database.statementError(u"out of memory for the PIN"_s, {});
    if (const auto done = m_database.run(kSetPin, {hash, staff}); !done)
        return done;
    known->hasPin = true;
    return writeRecord(entry, subject::kStaff, staff.value(), recordOf(*known));
}

Result<bool> StaffStore::pinIsRight(StaffId staff, const QString& pin) const {
    const auto hashes = readAll(m_database.prepare(kPin, {staff}),
                                [](const Statement& row) { return row.text(0); });
    if (!hashes)
        return hashes.error();
    return !hashes->empty() && !hashes->front().isEmpty() && matches(hashes->front(), pin);
}

} // namespace rollbook
