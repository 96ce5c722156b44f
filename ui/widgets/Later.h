// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace rollbook {

// The work of a page after a change: at once where it is looked at, and else soon after what is in
// front has been painted. Asked twice meanwhile it is done once.
class Later {
public:
    // `wait`: what only a count on the rail waits for may come later than what the eye follows.
    Later(const QWidget& page, std::function<void()> work,
          std::chrono::milliseconds wait = kAfterTheFrame)
        : m_page(page)
        , m_work(std::move(work)) {
        m_timer.setSingleShot(true);
        m_timer.setInterval(wait);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_work(); });
    }

    void ask() {
        if (m_page.isVisible())
            m_work();
        else
            m_timer.start();
    }

private:
    static constexpr std::chrono::milliseconds kAfterTheFrame{30};

    const QWidget& m_page;
    std::function<void()> m_work;
    QTimer m_timer;
};

} // namespace rollbook
