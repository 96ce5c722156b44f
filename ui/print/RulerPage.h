// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/Letterhead.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// A page that is folded, put into one of the school's envelopes and read through its window: what
// to set as the offsets of the letterhead, from the envelope in hand. The numbers on its rulers do
// not depend on what is set now; the outlines do.
PrintJob rulerJob(const Letterhead& letterhead);

} // namespace rollbook
