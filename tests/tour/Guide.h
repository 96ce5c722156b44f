// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

namespace rollbook::tour {

// Works the program as a person with a keyboard does, and says what it does. Any step that fails
// ends the tour: a sentence on standard error, a picture of what was there, exit code 1.
class Guide {
public:
    explicit Guide(const QDir& folder);

    const QDir& folder() const { return m_folder; }
    void step(const QString& what);

    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    void type(const QString& text);
    void field(const QString& text);  // and on by Tab
    void walkTo(const QString& name); // Tab by Tab, at most once round
    // Answers the next question the program asks; one nobody expected fails the tour.
    void whenAsked(std::function<void(QWidget& dialog)> answer);
    void chooseFile(const QString& path); // the next file dialog
    // The window, with what stands over it.
    void picture(const QString& name);
    void require(bool holds, const QString& what);
    void settle(); // until nothing is left to be done or painted

    QWidget& window();
    template <typename T>
    T& part(const QString& name) {
        for (T* each : window().findChildren<T*>(name))
            if (each->isVisible())
                return *each;
        require(false, QStringLiteral("%1 is to be seen").arg(name));
        Q_UNREACHABLE();
    }

private:
    void answer();

    QDir m_folder;
    QTimer m_watch;
    std::deque<std::function<void(QWidget&)>> m_answers;
    QPointer<QWidget> m_asking;
    int m_pictures = 0;
};

} // namespace rollbook::tour
