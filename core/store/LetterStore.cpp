// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/LetterStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kIssued = R"(
    SELECT l.id, l.pupil, l.contact, l.letter, l.title, l.recipient, l.address, l.body,
           coalesce(l.letterhead, 0), l.told_from, l.told_to, l.until_date,
           l.until_half, l.possible, l.authorised, l.unauthorised, l.sessions, l.step, l.date, l.half, l.overtook, l.reply_by,
           e.made_at, e.made_by, e.job_title, e.id, coalesce(w.way, ''), coalesce(w.extra_line, '')
    FROM letter AS l JOIN entry AS e ON e.id = l.entry
    LEFT JOIN letter_way AS w ON w.letter = l.id
    WHERE e.made_at >= ? ORDER BY l.id)";
constexpr auto kTogether = R"(
    SELECT t.letter, t.contact FROM letter_together AS t JOIN entry AS e ON e.id = t.entry
    WHERE e.made_at >= ? ORDER BY t.letter, t.contact)";
constexpr auto kEvents = R"(
    SELECT v.id, v.letter, v.kind, v.on_date, v.words, v.decision,
           e.made_at, e.made_by, e.job_title, e.id
    FROM letter_event AS v JOIN entry AS e ON e.id = v.entry
    WHERE e.made_at >= ? ORDER BY v.id)";
constexpr auto kHolds = R"(
    SELECT h.id, h.pupil, h.cause, h.words, h.decided_by, h.from_date, h.review,
           e.made_by, e.job_title, e.id
    FROM letters_hold AS h JOIN entry AS e ON e.id = h.entry
    WHERE h.id NOT IN (SELECT hold FROM letters_release) ORDER BY h.id)";
constexpr auto kOwn = R"(
    SELECT newest.body
    FROM (SELECT min(id) AS first, max(id) AS last FROM own_letter GROUP BY letter) AS kept
    JOIN own_letter AS newest ON newest.id = kept.last
    ORDER BY kept.first)";
constexpr auto kLetterheads = R"(
    SELECT id, address, phone, email, person, hours, signatory, signatory_title, logo,
           offset_right, offset_down
    FROM letterhead)";

QDateTime moment(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODate);
}

QStringList linesOf(const QString& text) {
    return text.split(u'\n', Qt::SkipEmptyParts);
}

std::vector<SessionKey> sessionsOf(const QString& text) {
    std::vector<SessionKey> sessions;
    for (const QString& line : linesOf(text))
        if (const auto session = sessionFromString(line))
            sessions.push_back(*session);
    return sessions;
}

QString inColumn(const std::vector<SessionKey>& sessions) {
    QStringList lines;
    for (const SessionKey& each : sessions)
        lines.append(toString(each));
    return lines.join(u'\n');
}

IssuedLetter readIssued(const Statement& row) {
    const auto contact = row.optionalNumber(2);
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .contact = contact ? std::optional(ContactId(*contact)) : std::nullopt,
            .together = {},
            .letter = row.text(3),
            .title = row.text(4),
            .recipient = row.text(5),
            .address = linesOf(row.text(6)),
            .text = row.text(7),
            .extraLine = row.text(27),
            .letterhead = row.integer(8),
            .way = letterWayFromString(row.text(26)).value_or(LetterWay::Paper),
            .told = {.range = {row.date(9), row.date(10)},
                     .until = {row.date(11), Half(row.integer(12))},
                     .possible = int(row.integer(13)),
                     .authorised = int(row.integer(14)),
                     .unauthorised = int(row.integer(15)),
                     .sessions = sessionsOf(row.text(16))},
            .step = row.text(17),
            .session = {row.date(18), Half(row.integer(19))},
            .overtook = linesOf(row.text(20)),
            .replyBy = row.date(21),
            .at = moment(row.text(22)),
            .by = {row.text(23), row.text(24)},
            .entry = row.id<EntryId>(25)};
}

// Letters are in the order of their ids.
void addTogether(std::vector<IssuedLetter>& issued,
                 const std::vector<std::pair<qint64, ContactId>>& together) {
    for (const auto& [letter, contact] : together)
        std::ranges::lower_bound(issued, letter, {}, &IssuedLetter::id)
            ->together.push_back(contact);
}

LetterEvent readEvent(const Statement& row) {
    return {.id = row.integer(0),
            .letter = row.integer(1),
            .kind = letterEventKindFromString(row.text(2)).value_or(LetterEventKind::Posted),
            .on = row.date(3),
            .words = row.text(4),
            .decision = row.text(5),
            .at = moment(row.text(6)),
            .by = {row.text(7), row.text(8)},
            .entry = row.id<EntryId>(9)};
}

LettersHold readHold(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .cause = holdCauseFromString(row.text(2)).value_or(HoldCause::Safeguarding),
            .words = row.text(3),
            .decidedBy = row.text(4),
            .from = row.date(5),
            .review = row.date(6),
            .by = {row.text(7), row.text(8)},
            .entry = row.id<EntryId>(9)};
}

Letterhead readLetterhead(const Statement& row) {
    return {.id = row.integer(0),
            .address = linesOf(row.text(1)),
            .phone = row.text(2),
            .email = row.text(3),
            .person = row.text(4),
            .hours = row.text(5),
            .signatory = row.text(6),
            .signatoryTitle = row.text(7),
            .logo = row.blob(8),
            .offsetRight = int(row.integer(9)),
            .offsetDown = int(row.integer(10))};
}

} // namespace

Result<LetterBox> LetterStore::since(QDate from) const {
    auto issued = readAll(m_database.prepare(kIssued, {from.toString(Qt::ISODate)}), readIssued);
    if (!issued)
        return issued.error();
    const auto together = readAll(m_database.prepare(kTogether, {from.toString(Qt::ISODate)}),
                                  [](const Statement& row) {
                                      return std::pair(row.integer(0), row.id<ContactId>(1));
                                  });
    if (!together)
        return together.error();
    addTogether(*issued, *together);
    auto events = readAll(m_database.prepare(kEvents, {from.toString(Qt::ISODate)}), readEvent);
    if (!events)
        return events.error();
    auto holds = readAll(m_database.prepare(kHolds), readHold);
    if (!holds)
        return holds.error();
    return LetterBox{*std::move(issued), *std::move(events), *std::move(holds)};
}

Result<qint64> LetterStore::add(OpenEntry& entry, const IssuedLetter& letter) {
    const auto letterhead = letter.letterhead > 0 ? SqlValue(letter.letterhead) : SqlValue(nullptr);
    const ToldFigures& told = letter.told;
    const auto id =
        insertRow(entry, LedgerTable::Letter,
                     {nullptr, letter.pupil, letter.contact, letter.letter, letter.title, letter.recipient,
                      letter.address.join(u'\n'), letter.text, letterhead,
                      told.range.from, told.range.to, told.until.date, told.until.half,
                      told.possible, told.authorised,
                      told.unauthorised, inColumn(told.sessions), letter.step, letter.session.date,
                      letter.session.half, letter.overtook.join(u'\n'), letter.replyBy});
    if (!id)
        return id.error();
    const auto went = appendRow(entry, LedgerTable::LetterWay,
                                {*id, toString(letter.way), letter.extraLine});
    if (!went)
        return went.error();
    for (const ContactId also : letter.together)
        if (const auto added = appendRow(entry, LedgerTable::LetterTogether, {*id, also}); !added)
            return added.error();
    return id;
}

Result<qint64> LetterStore::add(OpenEntry& entry, const LetterEvent& event) {
    return insertRow(entry, LedgerTable::LetterEvent,
                     {nullptr, event.letter, toString(event.kind), event.on, event.words,
                      event.decision});
}

Result<qint64> LetterStore::add(OpenEntry& entry, const LettersHold& hold) {
    return insertRow(entry, LedgerTable::LettersHold,
                     {nullptr, hold.pupil, toString(hold.cause), hold.words, hold.decidedBy,
                      hold.from, hold.review});
}

Result<void> LetterStore::release(OpenEntry& entry, qint64 hold, const QString& words) {
    return appendRow(entry, LedgerTable::LettersRelease, {hold, words});
}

Result<std::vector<QByteArray>> LetterStore::ownLetters() const {
    return readAll(m_database.prepare(kOwn),
                   [](const Statement& row) { return row.text(0).toUtf8(); });
}

Result<void> LetterStore::keep(OpenEntry& entry, const QString& letter, const QByteArray& text) {
    return appendRow(entry, LedgerTable::OwnLetter, {nullptr, letter, QString::fromUtf8(text)});
}

Result<Letterhead> LetterStore::firstOf(const QString& which) const {
    const auto rows = readAll(m_database.prepare(QString::fromLatin1(kLetterheads) + which), readLetterhead);
    if (!rows)
        return rows.error();
    return rows->empty() ? Letterhead() : rows->front();
}

Result<Letterhead> LetterStore::letterhead() const {
    return firstOf(u" ORDER BY id DESC LIMIT 1"_s);
}

Result<Letterhead> LetterStore::letterhead(qint64 id) const {
    return firstOf(u" WHERE id = %1"_s.arg(id));
}

Result<qint64> LetterStore::set(OpenEntry& entry, const Letterhead& letterhead) {
    const QByteArray logo = letterhead.logo.isNull() ? QByteArray("") : letterhead.logo;
    return insertRow(entry, LedgerTable::Letterhead,
                     {nullptr, letterhead.address.join(u'\n'), letterhead.phone, letterhead.email,
                      letterhead.person, letterhead.hours, letterhead.signatory,
                      letterhead.signatoryTitle, logo, letterhead.offsetRight,
                      letterhead.offsetDown});
}

} // namespace rollbook
