// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/FieldList.h"
#include "ui/letters/Wording.h"

#include <QPlainTextEdit>

namespace rollbook {

// The body of a letter as it is typed: its fields stand out from the words, and a fault is marked at
// its place. Every change can be undone, a field put in as one.
class BodyEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit BodyEditor(const Theme& theme, QWidget* parent = nullptr);

    // To the letter: toPlainText would turn hard spaces into soft ones.
    QString body() const;
    void setBody(const QString& body); // nothing to undo
    qsizetype place() const;           // of the cursor in the body

    // A text at the cursor, in the place of what is selected; a condition or a list around it.
    void put(const MergeField& field, WrittenWhere where);
    void mark(const std::optional<BodyPlace>& fault);
    void goTo(const BodyPlace& place);

private:
    QTextCursor cursorAt(const BodyPlace& place) const;
    void dress();

    const Theme& m_theme;
    std::optional<BodyPlace> m_fault;
};

} // namespace rollbook
