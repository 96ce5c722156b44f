// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterOnPaper.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// The letters of a job, asked for one at a time and let go when painted: a run of five hundred
// takes the memory of one. An error of `nth` ends the job, as one that is called off.
struct LetterRun {
    std::size_t count = 0;
    std::function<Result<LetterOnPaper>(std::size_t)> nth;
    QString title;    // of the job
    QString fileName; // the same as PrintJob's
    LetterLook look = LetterLook::Normal;
};

// Each letter begins on a page of its own, and its pages are numbered if it has more than one.
PrintJob letterJob(const LetterRun& run);
PrintJob letterJob(const std::vector<LetterOnPaper>& letters, const QString& title,
                   const QString& fileName, LetterLook look = LetterLook::Normal);

// A copy for the file: two pages side by side on A4 landscape, no letter's from one sheet to the
// next but where it has more than two.
PrintJob twoUpJob(const LetterRun& run);
PrintJob twoUpJob(const std::vector<LetterOnPaper>& letters, const QString& title,
                  const QString& fileName);

} // namespace rollbook
