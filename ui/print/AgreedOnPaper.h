// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/RecordProfile.h"
#include "ui/print/PupilRecord.h"
#include "ui/words/AgreedWords.h"

namespace rollbook {

// How a plan is told to a reader: on a parent's copy without what staff or the pupil said, and with
// no other adult of the pupil's by name (rules.md 36).
words::Telling tellingOfPlan(const School& school, PupilId pupil, const RecordReader& reader);

// What is agreed with a family as it may stand on a reader's copy of the record: what holds on the
// day, and the plans and meetings of this school year. Never an answer of a vulnerability review.
PupilRecord::Lines agreedLines(const School& school, PupilId pupil, const RecordReader& reader,
                               const QDateTime& now);

} // namespace rollbook
