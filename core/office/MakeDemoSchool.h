// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A believable made-up school in a file of its own: this school year up to `today` and the whole of
// the last. The same request always gives the same people and marks. One of today's registers is
// not taken and one is in draft, when today is a school day.
class MakeDemoSchool {
public:
    struct Request {
        int pupils = 420; // at least 1
        quint64 seed = 1;
        QDate today;
        Progress progress = {}; // may be empty; told of marks
    };
    struct Made {
        int pupils = 0;
        qint64 marks = 0; // every revision
    };
    // Who is at the demo school's desk, and the PIN that confirms it.
    static Author officer();
    static QString officerPin();

    // The file must not exist; nothing is left of it when this fails or is cancelled.
    // Errors: office.cancelled, and those of store.
    static Result<Made> run(const QString& file, const Request& request);
};

} // namespace rollbook
