// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/NoteLetter.h"

#include "core/letters/Recipients.h"
#include "core/office/OfficeErrors.h"
#include "core/office/letters/HoldLetters.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error about(const ErrorCode& code, const IssuedLetter& letter) {
    return Error{code, {{u"name"_s, letter.recipient}}};
}

// What was said comes in as a word with the parent (rules.md 38).
ContactMade answerOf(const IssuedLetter& letter, const LetterEvent& event) {
    return {.pupil = letter.pupil,
            .at = event.at,
            .kind = ContactKind::Letter,
            .with = letter.contact,
            .withName = letter.recipient,
            .outcome = ContactOutcome::Reached,
            .said = event.words,
            .decision = {},
            .by = event.by};
}

} // namespace

Result<void> NoteLetter::mayReprint(qint64 id) const {
    const School& school = m_office.school();
    const IssuedLetter* letter = issuedLetter(school, id);
    if (!letter)
        return Error{errors::kNoSuchIssued};
    if (lettersHold(school, letter->pupil, m_office.clock().today()))
        return Error{errors::kLetterHeldBack,
                     {{u"name"_s, letter->recipient}, {u"fault"_s, toString(Obstacle::LettersHeld)}}};
    if (!letter->contact)
        return {};
    const Recipients now =
        parentsToWriteTo(school.roll, letter->pupil, m_office.clock().today(), false);
    const auto theirs = std::ranges::find(now.to, letter->contact, &Recipient::contact);
    if (theirs == now.to.end())
        return about(errors::kRecipientBarred, *letter);
    if (theirs->address != letter->address)
        return about(errors::kRecipientMoved, *letter);
    return {};
}

Result<void> NoteLetter::run(const LetterEvent& asked, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const IssuedLetter* letter = issuedLetter(m_office.school(), asked.letter);
    if (!letter)
        return Error{errors::kNoSuchIssued};
    if (asked.kind == LetterEventKind::Answered && asked.words.trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    if (asked.kind == LetterEventKind::Reprinted)
        if (const auto may = mayReprint(asked.letter); !may)
            return may;
    LetterEvent event = asked;
    event.words = event.words.trimmed();
    event.at = m_office.clock().now();
    event.by = by;
    const bool isAnswer = event.kind == LetterEventKind::Answered && letter->contact;
    ContactMade answer = answerOf(*letter, event);
    Store& store = m_office.store();
    const auto write = [&](OpenEntry& act) -> Result<void> {
        const auto id = store.letters().add(act, event);
        if (!id)
            return id.error();
        event.id = *id;
        if (!isAnswer)
            return {};
        const auto made = store.work().add(act, answer);
        if (!made)
            return made.error();
        answer.id = *made;
        return {};
    };
    const auto entry = store.act(EntryKind::LetterNoted, event.words, by, event.at, write);
    if (!entry)
        return entry.error();
    School& school = m_office.mutableSchool();
    event.entry = answer.entry = **entry;
    school.letters.events.push_back(event);
    if (isAnswer)
        school.work.contacts.push_back(answer);
    const ChangedParts parts = isAnswer ? ChangedPart::Letters | ChangedPart::Work
                                        : ChangedParts(ChangedPart::Letters);
    Q_EMIT m_office.notifier().changed({parts, {letter->pupil}, {}});
    return {};
}

const IssuedLetter* issuedLetter(const School& school, qint64 id) {
    const auto found = std::ranges::find(school.letters.issued, id, &IssuedLetter::id);
    return found == school.letters.issued.end() ? nullptr : &*found;
}

Result<Letterhead> letterheadOf(const Office& office, const IssuedLetter& letter) {
    return office.store().letters().letterhead(letter.letterhead);
}

std::optional<ToldFigures> changedSince(const School& school, const IssuedLetter& letter) {
    const Register* reg = school.registerOf(SchoolYear::containing(letter.told.range.to));
    const auto row = reg ? reg->row(letter.pupil) : std::nullopt;
    if (!row)
        return std::nullopt;
    const int first = reg->columns(letter.told.range).first;
    const auto lastTold = reg->column(letter.told.until);
    const int last = lastTold ? *lastTold + 1 : first;
    const Totals totals = reg->totals(*row, first, last, last);
    ToldFigures now{.range = letter.told.range,
                    .until = letter.told.until,
                    .possible = totals.possible,
                    .authorised = totals.authorised,
                    .unauthorised = totals.unauthorised,
                    .sessions = letter.told.sessions};
    if (now == letter.told)
        return std::nullopt;
    return now;
}

} // namespace rollbook
