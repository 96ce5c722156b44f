// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/Outings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kSecondsInMinute = 60;

std::vector<Outing> paired(const std::vector<Movement>& movements, const QDateTime& at) {
    std::vector<Outing> all;
    for (const Movement& each : movements) {
        if (each.at.date() != at.date() || each.at > at)
            continue;
        if (each.isOut()) {
            all.push_back({.left = each, .back = std::nullopt});
            continue;
        }
        const auto open = std::find_if(all.rbegin(), all.rend(), [&](const Outing& outing) {
            return outing.left.pupil == each.pupil && !outing.left.isTakenBack && !outing.back;
        });
        if (open != all.rend() && !each.isTakenBack)
            open->back = each;
    }
    return all;
}

void judge(Outing& outing, QTime now) {
    if (outing.left.isTakenBack)
        outing.state = Outing::State::TakenBack;
    else if (outing.back)
        outing.state = Outing::State::Back;
    else if (outing.left.expectedBack.isValid() && outing.left.expectedBack < now) {
        outing.state = Outing::State::Overdue;
        outing.minutesOverdue = outing.left.expectedBack.secsTo(now) / kSecondsInMinute;
    }
}

bool standsBefore(const Outing& a, const Outing& b) {
    if (a.isOut() != b.isOut())
        return a.isOut();
    if (!a.isOut())
        return a.left.at > b.left.at;
    const auto expected = [](const Outing& outing) {
        return outing.left.expectedBack.isValid() ? outing.left.expectedBack : QTime(23, 59, 59);
    };
    return expected(a) < expected(b);
}

QStringList wordsIn(const QString& text) {
    QString folded = text.toCaseFolded();
    for (QChar& letter : folded)
        if (!letter.isLetterOrNumber())
            letter = u' ';
    return folded.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::vector<Outing> outings(const School& school, const QDateTime& at) {
    std::vector<Outing> all = paired(school.hatch.movements, at);
    for (Outing& outing : all)
        judge(outing, at.time());
    std::ranges::stable_sort(all, standsBefore);
    return all;
}

std::optional<ContactId> barredByName(const School& school, PupilId pupil, const QString& words,
                                      QDate day) {
    const QStringList typed = wordsIn(words);
    const auto names = [&](const QString& part) {
        const QStringList wanted = wordsIn(part);
        return !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString& word) {
            return typed.contains(word);
        });
    };
    for (const PupilContact* link : school.roll.contactsOf(pupil)) {
        const Contact* contact = school.roll.contact(link->contact);
        if (contact && link->restrictionOn(RestrictionKind::MustNotCollect, day) &&
            names(contact->forename) && names(contact->surname))
            return contact->id;
    }
    return std::nullopt;
}

} // namespace rollbook
