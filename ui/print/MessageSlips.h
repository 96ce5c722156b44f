// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// What parents said that teachers must know, a slip a class: safe to lie on a desk, so names,
// words, and nothing else (rules.md 36).
struct MessageSlips {
    struct Line {
        QString name;
        QString words;
        bool operator==(const Line&) const = default;
    };
    struct Slip {
        QString className; // empty: pupils without a class
        std::vector<Line> lines; // by name
        bool operator==(const Slip&) const = default;
    };
    QString school;
    QDate day;
    std::vector<Slip> slips; // in reading order
};
MessageSlips messageSlips(const School& school, QDate day);

PrintJob printJob(const MessageSlips& slips);

} // namespace rollbook
