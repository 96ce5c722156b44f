// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/StateNow.h"

#include "core/office/letters/HoldLetters.h"

namespace rollbook {

std::vector<StateNow> statesOf(const School& school, QAnyStringView characteristic,
                               const SessionKey& session, const QDateTime& at) {
    std::vector<StateNow> states;
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    const CallBoard board = callBoard(school, session, at, Siblings::Apart);
    for (const Pupil& pupil : school.roll.pupils()) {
        if (!pupil.isOnRoll(session.date) || !pupil.characteristicOn(characteristic, session.date))
            continue;
        StateNow state{.pupil = pupil.id, .className = pupil.classOn(session.date), .reading = {}};
        if (reg)
            state.reading = reg->reading(pupil.id, session);
        for (const Call& call : board.calls)
            if (call.children.front().pupil == pupil.id)
                state.onBoard = call.stage();
        if (deathOf(school, pupil.id))
            state.onBoard = CallStage::Held;
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace rollbook
