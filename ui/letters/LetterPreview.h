// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterOnPaper.h"

#include <QScrollArea>

namespace rollbook {

struct PrintJob;

// A letter page by page, as it will be on paper; or a sentence in its place.
class LetterPreview : public QScrollArea {
    Q_OBJECT
public:
    explicit LetterPreview(const QString& name, QWidget* parent = nullptr);

    void show(const LetterOnPaper& letter);
    void show(const PrintJob& job);
    void say(const QString& sentence);
    int pages() const { return m_pages; } // 0: a sentence

private:
    void put(QWidget* shown, int pages);

    int m_pages = 0;
};

} // namespace rollbook
