// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/LetterRun.h"

#include "core/office/work/DueWork.h"

namespace rollbook {

Result<std::vector<LetterDue>> lettersDueNow(const Office& office, const AsAt& asAt) {
    const auto list = worklistOf(office.school(), asAt);
    if (!list)
        return std::vector<LetterDue>();
    const std::vector<DueAction> due = list->due();
    auto amended = office.amendedSince(pupilsToWriteAbout(due), asAt.date.addDays(-1));
    if (!amended)
        return amended.error();
    return dueLetters(office.school(), due,
                      {.on = asAt.date, .amended = *std::move(amended)});
}

} // namespace rollbook
