// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/FireList.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// The fire list as it is carried outside: whoever is to be accounted for with a box to tick, class
// by class; who is known to be away beneath. No flags, and no reasons (rules.md 34).
struct FireListPages {
    struct Line {
        QString name;
        QString known; // "came 09:12", "left 11:20", "not known"; empty: was called
        bool operator==(const Line&) const = default;
    };
    struct Class {
        QString heading; // "4A", "No class"
        bool isKnown = true;
        std::vector<Line> called;
        QStringList away; // names
        bool operator==(const Class&) const = default;
    };
    QString school;
    QDateTime at;
    int called = 0;
    int away = 0;
    int classesNotKnown = 0;
    std::vector<Class> classes;
};
FireListPages fireListPages(const School& school, const FireList& list);

PrintJob printJob(const FireListPages& pages);

} // namespace rollbook
