// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterSample.h"

#include "core/office/letters/LetterRun.h"
#include "ui/letters/LetterAsked.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString recipientInBrackets() {
    return u"[%1]"_s.arg(QCoreApplication::translate("letters", "The recipient’s name"));
}

} // namespace

// Why nothing is due is said where letters are sent; here any pupil will do.
void LetterSample::load() {
    const QDateTime now = m_around.clock().now();
    m_due.clear();
    if (const auto due = lettersDueNow(m_around.office, {now.date(), now.time()}))
        for (const LetterDue& each : *due)
            m_due.push_back({each.letter->id, each});
}

std::optional<PupilId> LetterSample::pupilFor(const QString& letter) const {
    const auto due = std::ranges::find(m_due, letter, &Due::letter);
    if (due != m_due.end())
        return due->due.facts.pupil;
    const QDate today = m_around.clock().today();
    const auto& pupils = m_around.school().roll.pupils();
    const auto first = std::ranges::find_if(
        pupils, [today](const Pupil& pupil) { return pupil.isOnRoll(today); });
    return first == pupils.end() ? std::nullopt : std::optional(first->id);
}

LetterDue LetterSample::dueOrUnasked(const LetterTemplate& letter, PupilId pupil) const {
    const QDate today = m_around.clock().today();
    const auto unasked = lettersUnasked(m_around.school(), letter, pupil, today);
    LetterDue found;
    if (!unasked.empty())
        found = unasked.front();
    else
        found.facts = letterFacts(*m_around.school().registerOf(SchoolYear::containing(today)),
                                  {.letter = letter, .pupil = pupil, .on = today, .period = {}});
    const auto due = std::ranges::find_if(m_due, [&](const Due& each) {
        return each.letter == letter.id && each.due.facts.pupil == pupil;
    });
    if (due == m_due.end())
        return found;
    const QDate replyBy = found.facts.replyBy; // within as many days as the words say now
    found = due->due;
    found.facts.replyBy = replyBy;
    return found;
}

std::optional<DueRow> LetterSample::row(const LetterTemplate& letter, PupilId pupil) const {
    const School& school = m_around.school();
    if (!school.roll.pupil(pupil) ||
        !school.registerOf(SchoolYear::containing(m_around.clock().today())))
        return std::nullopt;
    DueRow row{.due = dueOrUnasked(letter, pupil)};
    row.due.letter = &letter;
    if (row.due.recipient.name.isEmpty())
        row.due.recipient = {.contact = {}, .name = recipientInBrackets(), .address = {}};
    for (const QString& ask : letter.asks)
        row.said[ask] = u"[%1]"_s.arg(askedName(ask));
    return row;
}

} // namespace rollbook
