// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/IssueLetters.h"

#include "core/office/OfficeErrors.h"
#include "core/office/letters/HoldLetters.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error heldBack(const School& school, const LetterDue& due, Obstacle why) {
    const Pupil* pupil = school.roll.pupil(due.facts.pupil);
    return Error{errors::kLetterHeldBack,
                 {{u"name"_s, pupil ? pupil->listName() : QString()}, {u"fault"_s, toString(why)}}};
}

bool isIn(const std::vector<Recipient>& all, const Recipient& recipient) {
    return std::ranges::find(all, recipient) != all.end();
}

} // namespace

std::vector<Obstacle> holding(const LetterDue& due, const std::vector<Obstacle>& letThrough,
                              bool isAllSaid) {
    const auto holds = [&](Obstacle each) {
        if (each == Obstacle::NotYetSaid)
            return !isAllSaid;
        return !isForAPerson(each) || std::ranges::find(letThrough, each) == letThrough.end();
    };
    std::vector<Obstacle> held;
    std::ranges::copy_if(due.obstacles, std::back_inserter(held), holds);
    return held;
}

Result<void> IssueLetters::canIssue() const {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const Letterhead& page = m_office.school().letterhead;
    for (const auto& [part, words] :
         {std::pair(u"person"_s, page.person), std::pair(u"phone"_s, page.phone),
          std::pair(u"hours"_s, page.hours), std::pair(u"signatory"_s, page.signatory)})
        if (words.trimmed().isEmpty())
            return Error{errors::kLetterheadMissing, {{u"fault"_s, part}}};
    return {};
}

// A restriction, a hold or an address may have come in since the list was made (rules.md 27-30).
Result<void> IssueLetters::check(const Item& item) const {
    const School& school = m_office.school();
    if (const auto held = holding(item.due, item.letThrough, !item.text.isEmpty()); !held.empty())
        return heldBack(school, item.due, held.front());
    if (item.text.isEmpty())
        return heldBack(school, item.due, Obstacle::NotYetSaid);
    if (item.due.letter->to == LetterTo::Council)
        return {};
    const QDate on = m_office.clock().today();
    const PupilId pupil = item.due.facts.pupil;
    if (lettersHold(school, pupil, on))
        return heldBack(school, item.due, Obstacle::LettersHeld);
    if (!isIn(parentsToWriteTo(school.roll, pupil, on, false).to, item.due.recipient) &&
        !isIn(parentsToWriteTo(school.roll, pupil, on, true).to, item.due.recipient))
        return heldBack(school, item.due, Obstacle::NobodyToWriteTo);
    return {};
}

IssuedLetter IssueLetters::letterOf(const Item& item, const Author& by, const QDateTime& at) const {
    const LetterDue& due = item.due;
    return {.pupil = due.facts.pupil,
            .contact = due.recipient.contact,
            .together = due.recipient.together,
            .letter = due.letter->id,
            .title = due.letter->title,
            .recipient = due.recipient.name,
            .address = due.recipient.address,
            .text = item.text,
            .extraLine = extraLine(m_office.school(), due.recipient),
            .letterhead = m_office.school().letterhead.id,
            .way = item.way,
            .told = toldFigures(due.facts),
            .step = due.action.step ? due.action.step->id : QString(),
            .session = due.action.lastSession,
            .overtook = due.action.overtook,
            .replyBy = due.letter->expectsAnswer ? due.facts.replyBy : QDate(),
            .at = at,
            .by = by};
}

// One for each occurrence, however many parents were written to.
std::vector<Settlement> IssueLetters::settlementsOf(const std::vector<Item>& items,
                                                    const Author& by, const QDateTime& at) const {
    std::vector<Settlement> settlements;
    for (const Item& item : items) {
        const DueAction& action = item.due.action;
        const auto isSame = [&](const Settlement& each) {
            return each.step == action.step->id && each.subject == action.subject;
        };
        if (!action.step || !isDoneByWriting(*action.step) ||
            std::ranges::any_of(settlements, isSame))
            continue;
        settlements.push_back({.step = action.step->id,
                               .subject = action.subject,
                               .session = action.lastSession,
                               .kind = Settlement::Kind::Done,
                               .words = item.due.letter->title,
                               .responseBy = item.due.letter->expectsAnswer ? item.due.facts.replyBy
                                                                            : QDate(),
                               .through = ContactKind::Letter,
                               .at = at,
                               .by = by});
    }
    return settlements;
}

Result<std::vector<IssuedLetter>> IssueLetters::run(const std::vector<Item>& items,
                                                    const Author& by, const Print& print) {
    if (items.empty())
        return Error{errors::kNothingToIssue};
    if (const auto can = canIssue(); !can)
        return can.error();
    for (const Item& item : items)
        if (const auto good = check(item); !good)
            return good.error();
    const QDateTime now = m_office.clock().now();
    std::vector<IssuedLetter> letters;
    for (const Item& item : items)
        letters.push_back(letterOf(item, by, now));
    std::vector<Settlement> settlements = settlementsOf(items, by, now);
    Store& store = m_office.store();
    const auto write = [&](OpenEntry& act) -> Result<void> {
        for (IssuedLetter& each : letters) {
            const auto id = store.letters().add(act, each);
            if (!id)
                return id.error();
            each.id = *id;
        }
        for (Settlement& each : settlements) {
            const auto id = store.work().add(act, each);
            if (!id)
                return id.error();
            each.id = *id;
        }
        return print(letters);
    };
    const auto entry = store.act(EntryKind::LettersIssued, {}, by, now, write);
    if (!entry)
        return entry.error();
    publish(letters, settlements, **entry);
    return letters;
}

void IssueLetters::publish(std::vector<IssuedLetter>& letters, std::vector<Settlement>& settlements,
                           EntryId entry) {
    School& school = m_office.mutableSchool();
    Change change{ChangedPart::Letters, {}, {}};
    for (IssuedLetter& each : letters) {
        each.entry = entry;
        school.letters.issued.push_back(each);
        change.pupils.push_back(each.pupil);
    }
    for (Settlement& each : settlements) {
        each.entry = entry;
        school.work.settlements.push_back(each);
        change.parts |= ChangedPart::Work;
    }
    Q_EMIT m_office.notifier().changed(change);
}

} // namespace rollbook
