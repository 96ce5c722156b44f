// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallContacts.h"
#include "ui/shell/Privacy.h"
#include "ui/today/Explanation.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("today", text);
}

QString triedWords(const ExplanationSource& source, const ContactMade& made) {
    const QString what = words::attempt(made);
    return made.said.isEmpty() ? what : u"%1: %2"_s.arg(what, source.privacy.words(made.said));
}

QString restrictionWords(const CallContact& contact) {
    QStringList names;
    for (const RestrictionKind kind : contact.restrictions)
        names.append(words::name(kind));
    return names.join(u" · "_s);
}

// Nobody rings by a slip of the eye: of somebody barred the number is not here at all.
QString numberWords(const ExplanationSource& source, const CallContact& contact) {
    if (contact.numbers.isEmpty())
        return contact.block == CallBlock::NoNumber ? tr("no number") : QString();
    const QString numbers = source.privacy.words(contact.numbers.join(u" · "_s));
    return contact.isNumberDead ? tr("%1, found dead").arg(numbers) : numbers;
}

Explanation::Contact contactOf(const ExplanationSource& source, int place,
                               const CallContact& contact) {
    const QString role =
        contact.relationship.isEmpty() ? tr("contact") : contact.relationship;
    Explanation::Contact made{
        .who = u"%1  %2, %3"_s.arg(place).arg(source.privacy.name(contact.name), role),
        .numbers = numberWords(source, contact),
        .barred = restrictionWords(contact),
        .tried = {}};
    for (const ContactMade& each : contact.today)
        made.tried.append(triedWords(source, each));
    return made;
}

// With nobody of the contacts: the class asked, a voicemail.
QStringList triedWithOthers(const ExplanationSource& source, PupilId pupil) {
    QStringList lines;
    for (const ContactMade& made : contactsOfDay(source.school, source.now.date(), source.now))
        if (made.pupil == pupil && !made.with)
            lines.append(triedWords(source, made));
    return lines;
}

} // namespace

std::vector<Explanation::Contact> contactsToTry(const ExplanationSource& source, PupilId pupil) {
    const ContactTries tries(source.school, source.now);
    std::vector<Explanation::Contact> contacts;
    for (const CallContact& each : callContacts(source.school, {&pupil, 1}, tries))
        contacts.push_back(contactOf(source, int(contacts.size()) + 1, each));
    if (const auto others = triedWithOthers(source, pupil); !others.isEmpty())
        contacts.push_back({.who = tr("Others"), .numbers = {}, .barred = {}, .tried = others});
    return contacts;
}

} // namespace rollbook
