// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <ostream>
#include <vector>

namespace rollbook::architecture {

struct SourceFile {
    QString path; // from the top of the house, with forward slashes
    QStringList lines;
    QStringList code; // the same lines without comments and without what strings say
};

using SourceTree = std::vector<SourceFile>;

SourceFile sourceFile(const QString& path, const QString& text);

// What people wrote under `top`: the fixed folders and the files beside them, nothing that was
// built.
SourceTree readTree(const QString& top);

bool isCpp(const SourceFile& file);

// `core/base` for core/base/Rate.h, `app` for app/cli/main.cpp; empty for what stands at the top.
QString folderOf(const QString& path);

struct Fault {
    QString path;
    qsizetype line = 0; // from 1; 0 when the whole file is meant
    QString what;

    bool operator==(const Fault&) const = default;
};

using Faults = std::vector<Fault>;

void PrintTo(const Fault& fault, std::ostream* out);

} // namespace rollbook::architecture
