// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterByEmail.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

std::optional<EmailAddress> ownEmail(const School& school, std::optional<ContactId> contact) {
    const Contact* person = contact ? school.roll.contact(*contact) : nullptr;
    return person ? EmailAddress::parse(person->email) : std::nullopt;
}

bool mayNotBeTold(const PupilContact& link, QDate on) {
    return link.restrictionOn(RestrictionKind::DoNotContact, on) ||
           link.restrictionOn(RestrictionKind::NoInformation, on);
}

bool isReadByBarred(const School& school, PupilId pupil, const EmailAddress& address, QDate on) {
    return std::ranges::any_of(school.roll.contactsOf(pupil), [&](const PupilContact* link) {
        const auto theirs = ownEmail(school, link->contact);
        return theirs && theirs->isSameAs(address) && mayNotBeTold(*link, on);
    });
}

// One mailbox of both is as good as one roof.
bool isOneMailbox(const School& school, const Recipient& recipient) {
    const auto first = ownEmail(school, recipient.contact);
    return std::ranges::all_of(recipient.together, [&](ContactId other) {
        const auto theirs = ownEmail(school, other);
        return first && theirs && theirs->isSameAs(*first);
    });
}

int& countOf(ByEmail& all, const School& school, const LetterDue& due) {
    if (due.letter->to == LetterTo::Council)
        return all.toCouncil;
    if (!ownEmail(school, due.recipient.contact))
        return all.withoutEmail;
    return isOneMailbox(school, due.recipient) ? all.sharedEmail : all.together;
}

bool canGo(const School& school, const LetterDue& due, QDate on) {
    return due.letter->to == LetterTo::Parents &&
           emailOf(school, due.facts.pupil, due.recipient.contact, on) &&
           isOneMailbox(school, due.recipient);
}

QString schoolName(const School& school) {
    return school.details.name.isEmpty() ? tr("the school") : school.details.name;
}

} // namespace

std::optional<EmailAddress> emailOf(const School& school, PupilId pupil,
                                    std::optional<ContactId> contact, QDate on) {
    const auto address = ownEmail(school, contact);
    if (!address || isReadByBarred(school, pupil, *address, on))
        return std::nullopt;
    return address;
}

ByEmail thoseByEmail(const School& school, const std::vector<IssueLetters::Item>& items,
                     QDate on) {
    ByEmail all;
    for (const IssueLetters::Item& item : items)
        if (canGo(school, item.due, on))
            all.going.push_back(item);
        else
            ++countOf(all, school, item.due);
    return all;
}

QString stayingWords(const ByEmail& all) {
    QStringList parts;
    const auto add = [&](int count, const QString& one, const QString& several) {
        if (count > 0)
            parts.append(count == 1 ? one : several.arg(count));
    };
    add(all.withoutEmail, tr("1 has no e-mail address"), tr("%1 have no e-mail address"));
    add(all.sharedEmail, tr("1 would be read by somebody who may not be told"),
        tr("%1 would be read by somebody who may not be told"));
    add(all.together, tr("1 is to two people with two mailboxes"),
        tr("%1 are to two people with two mailboxes"));
    add(all.toCouncil, tr("1 is to the council"), tr("%1 are to the council"));
    if (parts.isEmpty())
        return {};
    return (all.staying() == 1 ? tr("%1 and stays on the list.") : tr("%1 and stay on the list."))
        .arg(parts.join(u", "_s));
}

LetterDraft draftOf(const School& school, const IssuedLetter& letter, const EmailAddress& to,
                    const QByteArray& pdf) {
    const Letterhead& page = school.letterhead;
    const QString name = schoolName(school);
    return {.recipient = letter.recipient,
            .to = to,
            .subject = tr("Letter from %1").arg(name),
            .text = tr("A letter from %1 is attached as a PDF file.\n\nIf you cannot open it, or "
                       "would like it on paper, please ring %2 on %3, %4.\n\n%5\n%6\n")
                        .arg(name, page.person, page.phone, page.hours, page.person, name),
            .at = letter.at,
            .fileName = tr("Letter %1.pdf").arg(letter.at.date().toString(Qt::ISODate)),
            .pdf = pdf};
}

} // namespace rollbook
