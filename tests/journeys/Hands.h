// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

namespace rollbook {

// A person's hands on the keyboard: keys go to whatever is in front, dialogs included. A question
// nobody expected fails the test, and so does an answer that nobody asked for.
class Hands {
public:
    Hands();
    ~Hands();

    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    void repeat(Qt::Key key, int times);
    void type(const QString& text);
    void tabTo(const char* name); // Tab until the keyboard is in the field of this name
    // What is done when the dialog of this name asks. It must have closed by the last key.
    void whenAsked(const QString& dialog, std::function<void()> answer);
    int pressed() const { return m_pressed; } // keys that went down, Ctrl and Alt too

private:
    struct Expected {
        QString dialog;
        std::function<void()> answer;
    };
    void answer();

    QTimer m_watch;
    std::deque<Expected> m_expected;
    QPointer<QWidget> m_asking;
    int m_pressed = 0;
};

} // namespace rollbook
