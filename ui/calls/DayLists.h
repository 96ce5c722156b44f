// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/ListSheet.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

class CallPresenter;
class Notice;

// A list for the school's own texting service: shown, then made anew as it is written, and who was
// withdrawn in between is named (rules.md 33).
void exportTexts(const Surroundings& around, CallPresenter& presenter, Notice& notice);
// The looked-after pupils and where each is, to be read out in a minute, or printed for the office or
// the virtual school.
enum class LookedAfterFor { Office, VirtualSchool };
ListSheet lookedAfterSheet(const Surroundings& around, const SessionKey& session,
                           LookedAfterFor whom);
void showLookedAfter(const Surroundings& around, const SessionKey& session, Notice& notice);

} // namespace rollbook
