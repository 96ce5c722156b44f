// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codes/CodeBook.h"
#include "core/pathway/Pathway.h"

#include <QCoreApplication>

namespace rollbook {

// One of the school's pathways while it is being edited, as a list of steps and as a text; nothing
// of it is kept here. What is refused is a sentence; empty: done.
class PathwayDraft {
    Q_DECLARE_TR_FUNCTIONS(PathwayDraft)
public:
    // A text that loads.
    PathwayDraft(const QByteArray& kept, const CodeBook& codes);

    const Pathway& pathway() const { return m_pathway; }
    QByteArray text() const; // as typed, while nothing else was changed
    bool isChanged() const;

    void setTitle(const QString& title) { m_pathway.title = title.trimmed(); }
    void setSource(const QString& source) { m_pathway.source = source.trimmed(); }
    void setStep(std::size_t at, const Step& step) { m_pathway.steps[at] = step; }
    std::size_t duplicate(std::size_t at); // where the copy stands
    // Refused while another step names it, or when it is the only one.
    QString remove(std::size_t at);
    // Refused, with the place of the fault, until it loads whole; the draft is as before then.
    QString setText(const QByteArray& text);
    // Why it cannot be kept as it stands, with the step's own words for its place.
    QString fault() const;

private:
    QString inWords(const Error& error) const;

    const CodeBook& m_codes;
    QByteArray m_kept;
    QByteArray m_text;  // what was last read
    Pathway m_read;     // and what it said
    Pathway m_pathway;
};

} // namespace rollbook
