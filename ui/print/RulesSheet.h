// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// A pathway as the school's own rules in plain words, for the policy file and the wall: what is
// asked when, of whom and on what ground, and what no program can do. It names nobody.
struct RulesSheet {
    struct Rule {
        QString what; // "Visit: Visit at home …"
        QString whose;
        QString words;
        QString source;
        bool operator==(const Rule&) const = default;
    };
    QString school;
    QString title;
    QString inForce; // "In use since 01/09/2026"
    QString source;
    std::vector<Rule> rules;
    QStringList beyondAProgram;
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};

struct RulesSheetRequest {
    QDateTime printedAt;
    QString printedBy;
    QString headDigest;
};
RulesSheet rulesSheet(const School& school, const Pathway& pathway,
                      const RulesSheetRequest& request);

PrintJob printJob(const RulesSheet& sheet);

} // namespace rollbook
