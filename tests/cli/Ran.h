// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <iosfwd>

namespace rollbook::cli {

// What the real rollbook-cli did.
struct Ran {
    int exit = -1;
    QString out;
    QString err;
};
Ran run(const QStringList& words);

// Three pupils of two classes, one term of three weeks (16 November to 4 December 2026, the first
// day INSET), marked until Thursday 19; today is Friday 20 November 2026. Made by rollbook-cli.
class SmallSchool {
public:
    SmallSchool();

    const QString& file() const { return m_file; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QString& text) const; // gives back the path
    // A verb over the file, --json and the day added.
    Ran ask(const QStringList& words) const;
    // The same, signed by Ruth Okafor, Attendance officer.
    Ran act(const QStringList& words) const;

    static inline const QString kAda = QStringLiteral("M204999926101"); // 4A
    static inline const QString kBen = QStringLiteral("Q204999925102"); // 4A
    static inline const QString kCai = QStringLiteral("U204999924103"); // 4B

private:
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace rollbook::cli

// A test that fails shows the text, not its bytes.
void PrintTo(const QString& text, std::ostream* out);
