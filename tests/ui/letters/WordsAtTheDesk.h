// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/LettersView.h"
#include "ui/letters/WordsPage.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace rollbook {

// The page of the letters' words, the letter that asks for reasons in front: due about Ada.
class WordsAtTheDesk : public testing::Test {
protected:
    WordsAtTheDesk();

    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* letter);
    void run(const char* command); // its key or its button
    bool can(const char* command);
    // Types at the beginning of a line, counted from 1, and lets the typing rest.
    void type(int line, const QString& words);
    void rest();
    QString notice();
    QString line(int line);  // of the body
    QString inFront();       // the title in the list
    QString standing();      // beside it: "own words"
    const LetterTemplate& kept(const char* letter) const;

    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
    WordsPage& m_page{*qobject_cast<WordsPage*>(m_view.page(QStringLiteral("words")))};
    BodyEditor& m_body{*part<BodyEditor>("letters.words.body")};
};

} // namespace rollbook
