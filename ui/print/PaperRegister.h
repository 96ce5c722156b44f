// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// A blank register of one class for one day, for a supply teacher or a power cut. The pupils stand
// in the order in which the class page lists them, so that it can be keyed in line by line.
struct PaperRegister {
    struct Line {
        QString name;
        QString planned; // codes already known, "I / I"; empty: none
    };
    QString school;
    QString className;
    QDate date;
    std::vector<Line> lines;
    // "/ present AM", in the order of the code set: the ones a teacher needs.
    QStringList legend;
};
PaperRegister paperRegister(const School& school, const QString& className, QDate date);

PrintJob printJob(const PaperRegister& paper);

} // namespace rollbook
