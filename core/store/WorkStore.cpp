// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/WorkStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kContacts = R"(
    SELECT c.id, c.pupil, c.at, c.kind, c.contact, c.with_name, c.outcome, c.said, c.decision,
           e.made_by, e.job_title, e.id
    FROM contact_made AS c JOIN entry AS e ON e.id = c.entry
    WHERE e.made_at >= ? AND c.id NOT IN (SELECT contact_made FROM contact_taken_back)
    ORDER BY c.at, c.id)";
constexpr auto kSettlements = R"(
    SELECT s.id, s.step, s.pupil, s.subject, s.date, s.half, s.kind, s.words, s.deferred_until,
           s.response_by, s.review_on, s.through, e.made_at, e.made_by, e.job_title, e.id
    FROM settlement AS s JOIN entry AS e ON e.id = s.entry
    WHERE e.made_at >= ? ORDER BY e.made_at, s.id)";
constexpr auto kVisits = R"(
    SELECT v.contact_made, v.went, v.address, v.pupil_seen, v.spoken_to, v.card_left, v.reference,
           v.next_step
    FROM visit AS v JOIN entry AS e ON e.id = v.entry
    WHERE e.made_at >= ? AND v.contact_made NOT IN (SELECT contact_made FROM contact_taken_back)
    ORDER BY v.contact_made)";
constexpr auto kUses = "SELECT pathway, from_date FROM pathway_use ORDER BY id";

constexpr auto kOwnPathways = R"(
    SELECT newest.body
    FROM (SELECT min(id) AS first, max(id) AS last FROM own_pathway GROUP BY pathway) AS kept
    JOIN own_pathway AS newest ON newest.id = kept.last
    ORDER BY kept.first)";
constexpr auto kTexts = R"(
    SELECT p.body, e.made_at, e.made_by, e.job_title, e.id
    FROM own_pathway AS p JOIN entry AS e ON e.id = p.entry
    WHERE p.pathway = ? ORDER BY p.id)";

constexpr std::array kSettledAs{"done"_L1, "deferred"_L1, "notNeeded"_L1};

QDateTime moment(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODate);
}

Settlement::Kind settledAs(const QString& text) {
    const auto found = std::ranges::find_if(kSettledAs, [&](auto word) { return text == word; });
    return Settlement::Kind(found - kSettledAs.begin());
}

ContactMade readContact(const Statement& row) {
    const auto contact = row.optionalNumber(4);
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .at = moment(row.text(2)),
            .kind = contactKindFromString(row.text(3)).value_or(ContactKind::Note),
            .with = contact ? std::optional(ContactId(*contact)) : std::nullopt,
            .withName = row.text(5),
            .outcome = contactOutcomeFromString(row.text(6)).value_or(ContactOutcome::NoAnswer),
            .said = row.text(7),
            .decision = row.text(8),
            .by = {row.text(9), row.text(10)},
            .entry = row.id<EntryId>(11)};
}

Settlement readSettlement(const Statement& row) {
    const auto pupil = row.optionalNumber(2);
    return {.id = row.integer(0),
            .step = row.text(1),
            .subject = {pupil ? std::optional(PupilId(*pupil)) : std::nullopt, row.text(3)},
            .session = {row.date(4), Half(row.integer(5))},
            .kind = settledAs(row.text(6)),
            .words = row.text(7),
            .deferredUntil = row.date(8),
            .responseBy = row.date(9),
            .reviewOn = row.date(10),
            .through = contactKindFromString(row.text(11)),
            .at = moment(row.text(12)),
            .by = {row.text(13), row.text(14)},
            .entry = row.id<EntryId>(15)};
}

Visit readVisit(const Statement& row) {
    return {.contact = row.integer(0),
            .went = row.text(1),
            .address = row.text(2),
            .isPupilSeen = row.integer(3) != 0,
            .spokenTo = row.text(4),
            .isCardLeft = row.integer(5) != 0,
            .reference = row.text(6),
            .nextStep = row.text(7)};
}

PathwayUse readUse(const Statement& row) {
    return {row.text(0), row.date(1)};
}

KeptPathway readText(const Statement& row) {
    return {.text = row.text(0).toUtf8(),
            .at = moment(row.text(1)),
            .by = {row.text(2), row.text(3)},
            .entry = row.id<EntryId>(4)};
}

} // namespace

Result<WorkDone> WorkStore::since(QDate day) const {
    const QString from = day.toString(Qt::ISODate);
    auto contacts = readAll(m_database.prepare(kContacts, {from}), readContact);
    if (!contacts)
        return contacts.error();
    auto settlements = readAll(m_database.prepare(kSettlements, {from}), readSettlement);
    if (!settlements)
        return settlements.error();
    auto visits = readAll(m_database.prepare(kVisits, {from}), readVisit);
    if (!visits)
        return visits.error();
    WorkDone done;
    done.contacts = *std::move(contacts);
    done.settlements = *std::move(settlements);
    done.visits = *std::move(visits);
    return done;
}

Result<qint64> WorkStore::add(OpenEntry& entry, const ContactMade& contact) {
    return insertRow(entry, LedgerTable::ContactMade,
                     {nullptr, contact.pupil, contact.at.toString(Qt::ISODate),
                      toString(contact.kind), contact.with, contact.withName,
                      toString(contact.outcome), contact.said, contact.decision});
}

Result<qint64> WorkStore::add(OpenEntry& entry, const Settlement& settlement) {
    const QString kind = kSettledAs[std::size_t(settlement.kind)];
    return insertRow(entry, LedgerTable::Settlement,
                     {nullptr, settlement.step, settlement.subject.pupil, settlement.subject.name,
                      settlement.session.date, settlement.session.half, kind, settlement.words,
                      settlement.deferredUntil, settlement.responseBy, settlement.reviewOn,
                      settlement.through ? toString(*settlement.through) : QString()});
}

Result<void> WorkStore::add(OpenEntry& entry, const Visit& visit) {
    return appendRow(entry, LedgerTable::Visit,
                     {visit.contact, visit.went, visit.address, visit.isPupilSeen, visit.spokenTo,
                      visit.isCardLeft, visit.reference, visit.nextStep});
}

Result<void> WorkStore::takeBack(OpenEntry& entry, qint64 contact) {
    return appendRow(entry, LedgerTable::ContactTakenBack, {contact});
}

Result<std::vector<PathwayUse>> WorkStore::pathwayUses() const {
    return readAll(m_database.prepare(kUses), readUse);
}

Result<void> WorkStore::use(OpenEntry& entry, const PathwayUse& use) {
    return appendRow(entry, LedgerTable::PathwayUse, {nullptr, use.pathway, use.from});
}

Result<std::vector<QByteArray>> WorkStore::ownPathways() const {
    return readAll(m_database.prepare(kOwnPathways),
                   [](const Statement& row) { return row.text(0).toUtf8(); });
}

Result<std::vector<KeptPathway>> WorkStore::pathwayTexts(const QString& pathway) const {
    return readAll(m_database.prepare(kTexts, {pathway}), readText);
}

Result<void> WorkStore::keep(OpenEntry& entry, const QString& pathway, const QByteArray& text) {
    return appendRow(entry, LedgerTable::OwnPathway,
                     {nullptr, pathway, QString::fromUtf8(text)});
}

} // namespace rollbook
