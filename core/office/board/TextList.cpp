// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/TextList.h"

#include <algorithm>
#include <set>

namespace rollbook {
namespace {

// A text is read by whoever holds the phone: a number shared with somebody barred gets none.
const CallContact* recipientOf(const School& school, const std::vector<CallContact>& contacts) {
    const auto found = std::ranges::find_if(contacts, [&](const CallContact& each) {
        const Contact* person = school.roll.contact(each.id);
        return each.isOffered() && !each.isNumberDead && !each.sharesNumber && person &&
               !person->mobile.trimmed().isEmpty();
    });
    return found == contacts.end() ? nullptr : &*found;
}

std::optional<TextList::Withdrawn> heldBack(const CallChild& child) {
    if (child.stage == CallStage::Held)
        return TextList::Withdrawn::Held;
    const bool isBereaved = std::ranges::find(child.risks, CallRisk::HomeBereaved) !=
                            child.risks.end();
    return child.stage == CallStage::Call && isBereaved
               ? std::optional(TextList::Withdrawn::HomeBereaved)
               : std::nullopt;
}

} // namespace

TextList textList(const School& school, const SessionKey& session, const QDateTime& at,
                  std::span<const PupilId> lookedAt) {
    TextList list{.asAt = at, .lines = {}, .withdrawn = {}};
    std::set<PupilId> onBoard;
    for (const Call& call : callBoard(school, session, at, Siblings::Apart).calls) {
        const CallChild& child = call.children.front();
        if (const auto why = heldBack(child)) {
            onBoard.insert(child.pupil);
            list.withdrawn.push_back({child.pupil, *why});
            continue;
        }
        if (call.stage() != CallStage::Call)
            continue;
        onBoard.insert(child.pupil);
        const CallContact* recipient = recipientOf(school, call.contacts);
        if (recipient)
            list.lines.push_back({.pupil = child.pupil,
                                  .recipient = recipient->id,
                                  .number = school.roll.contact(recipient->id)->mobile.trimmed(),
                                  .firstName = school.roll.pupil(child.pupil)->calledForename(),
                                  .className = child.className});
        else
            list.withdrawn.push_back({child.pupil, TextList::Withdrawn::NobodyToText});
    }
    for (const PupilId each : lookedAt)
        if (!onBoard.contains(each))
            list.withdrawn.push_back({each, TextList::Withdrawn::NotOnBoard});
    std::ranges::stable_sort(list.lines, [&](const TextList::Line& a, const TextList::Line& b) {
        return a.className != b.className ? classNameLess(a.className, b.className)
                                          : school.roll.row(a.pupil) < school.roll.row(b.pupil);
    });
    return list;
}

} // namespace rollbook
