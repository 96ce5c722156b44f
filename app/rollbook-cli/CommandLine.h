// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Verb.h"

namespace rollbook::cli {

// What one command line printed and how it ended.
struct Answer {
    QByteArray out;
    QByteArray err;
    ExitCode exit = ExitCode::Done;
};

// `words` without the program's own name. `machineClock` holds unless --today or --now fixes it.
Answer answer(const QStringList& words, const Clock& machineClock);
// The same, before it is printed. Errors: cli.usage and those of the verb.
Result<Reply> replyTo(const Verb& verb, const Arguments& arguments, const Clock& machineClock);

} // namespace rollbook::cli
