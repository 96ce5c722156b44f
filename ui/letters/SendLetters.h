// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/letters/IssueLetters.h"
#include "ui/print/LetterOnPaper.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

class LetterFiles;
struct PrintJob;

// Where letters go.
struct LettersOut {
    enum class Kind { Printer, OneFile, FileEach, Drafts };
    Kind kind = Kind::Printer;
    QString place; // the printer, the file, the folder
    LetterLook look = LetterLook::Normal;
};

// Puts letters on paper or into files and on record in one act. Called off, or refused anywhere on
// the way, nothing was issued and no file is left.
class SendLetters {
public:
    // `progress` counts letters.
    SendLetters(const Surroundings& around, const LettersOut& out, Progress progress);

    // As drafts: those of thoseByEmail(). Errors: office.cancelled, office.recipientBarred (a draft to
    // nobody), those of IssueLetters, of the paper and of the file.
    Result<std::vector<IssuedLetter>> run(const std::vector<IssueLetters::Item>& items);
    // One that is on record already, to the printer or into a file.
    Result<void> again(const IssuedLetter& letter, const Letterhead& letterhead);

private:
    using Letters = std::vector<IssuedLetter>;

    Result<void> put(const Letters& letters, const Letterhead& letterhead, LetterFiles& files);
    Result<void> putEach(const Letters& letters, const Letterhead& letterhead, LetterFiles& files);
    Result<void> writeOne(const IssuedLetter& letter, const Letterhead& letterhead,
                          LetterFiles& files);
    Result<void> writeDraft(const IssuedLetter& letter, const Letterhead& letterhead,
                            LetterFiles& files);
    Result<void> print(const Letters& letters, const Letterhead& letterhead);
    PrintJob jobOf(const Letters& letters, const Letterhead& letterhead, const Progress& progress);
    QString folder() const;

    const Surroundings m_around;
    const LettersOut m_out;
    const Progress m_progress;
};

} // namespace rollbook
