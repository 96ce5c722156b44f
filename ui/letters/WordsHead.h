// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/Wording.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace rollbook {

// What a letter is for, in words: to whom, of which period, what it asks for.
QString headWords(const LetterTemplate& letter);

// What stands over a letter's body: its title and the days to reply, to be typed, and the rest of
// its head in words.
class WordsHead : public QWidget {
    Q_OBJECT
public:
    explicit WordsHead(QWidget* parent = nullptr);

    void show(const LetterTemplate& letter, const Wording& wording);
    QString title() const;
    int replyWithin() const;
    void setReadOnly(bool isReadOnly);
    void goToTitle();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_title;
    QSpinBox* m_reply;
    QLabel* m_words;
};

} // namespace rollbook
