// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"

namespace rollbook {

class RecordPresenter;

// Asks for whom the record is printed, and shows its pages. What stands on them follows from that.
void printRecord(const Surroundings& around, RecordPresenter& record);

// Asks with which parent the meeting is, and shows the pages to take along. Errors:
// record.nobodyToGive, where there is no parent who may be given a copy.
Result<void> printMeetingPack(const Surroundings& around, RecordPresenter& record);

} // namespace rollbook
