// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/office/demo/DemoWords.h"

namespace rollbook::demo {

// What the demo school agreed with the families of those who miss most, by the verbs of the office: a
// target with a plan and a meeting held, a contract whose meeting was missed, a part-time timetable
// that has run out, a focus family. No mark is made. In a school of few, as much as there are
// families for. Errors: those of core/office/family.
Result<void> agreeWithFamilies(Office& office, const DemoWords& words, const Author& by);

} // namespace rollbook::demo
