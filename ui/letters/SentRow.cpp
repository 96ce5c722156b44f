// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentRow.h"

#include "core/office/letters/NoteLetter.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = LetterEventKind;

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

// The last event of a kind, and how many there are.
class Events {
public:
    Events(const School& school, qint64 letter) {
        for (const LetterEvent& each : school.letters.events)
            if (each.letter == letter)
                m_events.push_back(&each);
    }
    const LetterEvent* last(Kind kind) const {
        const auto found = std::ranges::find(m_events.rbegin(), m_events.rend(), kind,
                                             [](const LetterEvent* each) { return each->kind; });
        return found == m_events.rend() ? nullptr : *found;
    }
    std::ptrdiff_t count(Kind kind) const {
        return std::ranges::count(m_events, kind, [](const LetterEvent* each) { return each->kind; });
    }
    const std::vector<const LetterEvent*>& all() const { return m_events; }

private:
    std::vector<const LetterEvent*> m_events;
};

// The day itself is still in time.
SentStanding standingOf(const IssuedLetter& letter, const Events& events, QDate today) {
    if (events.last(Kind::Answered))
        return SentStanding::Answered;
    if (events.last(Kind::Returned))
        return SentStanding::Returned;
    if (!letter.replyBy.isValid())
        return SentStanding::Out;
    return letter.replyBy < today ? SentStanding::NoAnswer : SentStanding::AnswerDue;
}

QString answerWords(const IssuedLetter& letter, const Events& events, SentStanding standing) {
    switch (standing) {
    case SentStanding::Answered:
        return tr("answered %1").arg(words::dateInTable(events.last(Kind::Answered)->on));
    case SentStanding::Returned:
        return tr("came back %1").arg(words::dateInTable(events.last(Kind::Returned)->on));
    case SentStanding::NoAnswer:
        return tr("no answer by %1").arg(words::dateInTable(letter.replyBy));
    case SentStanding::AnswerDue:
        return tr("answer due %1").arg(words::dateInTable(letter.replyBy));
    case SentStanding::Out:
        break;
    }
    return {};
}

QString wordsOf(const IssuedLetter& letter, const Events& events, SentStanding standing) {
    QStringList parts{answerWords(letter, events, standing)};
    if (const LetterEvent* posted = events.last(Kind::Posted))
        parts.append(tr("posted %1").arg(words::dateInTable(posted->on)));
    if (const auto again = events.count(Kind::Reprinted); again > 0)
        parts.append(again == 1 ? tr("printed again") : tr("printed again %1 times").arg(again));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString lineOf(const LetterEvent& event) {
    QStringList parts{u"%1 %2"_s.arg(words::dateInTable(event.on), words::name(event.kind))};
    for (const QString& said : {event.words, event.decision})
        if (!said.isEmpty())
            parts.append(said);
    return u"%1 (%2)"_s.arg(parts.join(u": "_s), event.by.name);
}

SentRow rowOf(const School& school, const IssuedLetter& letter, QDate today) {
    const Events events(school, letter.id);
    const Pupil* pupil = school.roll.pupil(letter.pupil);
    const SentStanding standing = standingOf(letter, events, today);
    return {.letter = letter.id,
            .pupil = letter.pupil,
            .on = letter.at.date(),
            .title = letter.title,
            .recipient = letter.recipient,
            .standing = standing,
            .words = wordsOf(letter, events, standing),
            .hasChanged = changedSince(school, letter).has_value(),
            .searched = QStringList{pupil ? pupil->listName() : QString(),
                                    pupil ? pupil->classOn(letter.at.date()) : QString(),
                                    letter.title, letter.recipient}
                            .join(u' ')};
}

QString wentWords(LetterWay way) {
    switch (way) {
    case LetterWay::Pdf:
        return tr("%1 Saved as PDF, and on record (%2)");
    case LetterWay::Email:
        return tr("%1 Saved as an e-mail draft, and on record (%2)");
    case LetterWay::Paper:
        break;
    }
    return tr("%1 Printed, and on record (%2)");
}

} // namespace

std::vector<SentRow> sentRows(const School& school, QDate today) {
    std::vector<SentRow> rows;
    const auto& issued = school.letters.issued;
    std::transform(issued.rbegin(), issued.rend(), std::back_inserter(rows),
                   [&](const IssuedLetter& letter) { return rowOf(school, letter, today); });
    return rows;
}

QStringList sentHistory(const School& school, const IssuedLetter& letter) {
    QStringList lines{wentWords(letter.way).arg(words::dateTime(letter.at), letter.by.name)};
    const Events events(school, letter.id);
    for (const LetterEvent* event : events.all())
        lines.append(lineOf(*event));
    if (const auto now = changedSince(school, letter))
        lines.append(words::saidThenAndNow(letter, *now));
    return lines;
}

} // namespace rollbook
