// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/SourceTree.h"

// What a file may say, and how long it may be.
namespace rollbook::architecture {

inline constexpr qsizetype kLongestSource = 300;
inline constexpr qsizetype kLongestReadme = 15;

// Today's date comes from the Clock that is given in; the SystemClock of app alone asks the machine.
Faults clockReaders(const SourceTree& tree);

// core returns codes and data; the sentence is made in ui/words.
Faults wordsForTheUserInCore(const SourceTree& tree);

// A folder of core or ui opens with a README of at most kLongestReadme lines.
Faults readmeFaults(const SourceTree& tree);

// Two SPDX lines stand on top (under #! in a script).
Faults licenceFaults(const SourceTree& tree);

Faults longSources(const SourceTree& tree);

// What is unfinished stands in an issue, never in the source.
Faults unfinishedWork(const SourceTree& tree);

// A type whose name ends in one of these has not been thought about.
Faults emptyNames(const SourceTree& tree);

// Two types of one name in one namespace are linked into one program, and each is taken for the
// other; no compiler says so. Looks at what headers define outside other types.
Faults typesOfOneName(const SourceTree& tree);

} // namespace rollbook::architecture
