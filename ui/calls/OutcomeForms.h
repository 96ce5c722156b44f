// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

class CallPresenter;

// The outcomes that need words. Each asks, tries, and stays open while it is refused. The call and
// the contact may go with the act: they are taken by value.
void askWhoSaysHere(const Surroundings& around, CallPresenter& presenter, Call call);
void askWhoSaysNotHere(const Surroundings& around, CallPresenter& presenter, Call call);
void askWhatWasSaid(const Surroundings& around, CallPresenter& presenter, Call call,
                    CallContact with);
void askRefusal(const Surroundings& around, CallPresenter& presenter, Call call, CallContact with);
// `with` may be null: the class or a passer-by said so.
void askAboutMissing(const Surroundings& around, CallPresenter& presenter, Call call,
                     const CallContact* with);
void askWhoWasTold(const Surroundings& around, CallPresenter& presenter, Call call);
void askLeadsAnswer(const Surroundings& around, CallPresenter& presenter, Call call);

} // namespace rollbook
