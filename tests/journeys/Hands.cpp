// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/Hands.h"

#include "core/base/Check.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QTest>

#include <gtest/gtest.h>

namespace rollbook {
namespace {

constexpr int kWatchEvery = 5; // milliseconds

QWidget* mainWindow() {
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && qobject_cast<QMainWindow*>(each))
            return each;
    return nullptr;
}

// With no window manager nobody else brings a window forward when a dialog has gone.
QWidget& front() {
    QCoreApplication::processEvents();
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* front = modal ? modal : mainWindow();
    ROLLBOOK_REQUIRE(front, QStringLiteral("a window is open"));
    front->activateWindow();
    ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(front), front->objectName());
    return *front;
}

std::string refusalOf(const QWidget& dialog) {
    const Notice* notice = dialog.findChild<Notice*>();
    return notice ? notice->sentence().toStdString() : std::string();
}

} // namespace

Hands::Hands() {
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { answer(); });
    m_watch.start(kWatchEvery);
}

Hands::~Hands() {
    for (const Expected& left : m_expected)
        ADD_FAILURE() << "never asked: " << qPrintable(left.dialog);
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers with) {
    m_pressed += with == Qt::NoModifier ? 1 : 2;
    QTest::keyClick(front().windowHandle(), key, with);
    QCoreApplication::processEvents();
}

void Hands::repeat(Qt::Key key, int times) {
    for (int i = 0; i < times; ++i)
        press(key);
}

void Hands::type(const QString& text) {
    QWindow* window = front().windowHandle();
    for (const QChar letter : text)
        QTest::keyClick(window, letter.toLatin1());
    m_pressed += int(text.size());
    QCoreApplication::processEvents();
}

void Hands::tabTo(const char* name) {
    constexpr int kMost = 40;
    const auto isThere = [name] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->objectName() == QLatin1StringView(name);
    };
    for (int pressed = 0; pressed < kMost && !isThere(); ++pressed)
        press(Qt::Key_Tab);
    if (!isThere())
        ADD_FAILURE() << "Tab does not lead to " << name;
}

void Hands::whenAsked(const QString& dialog, std::function<void()> answer) {
    m_expected.push_back({dialog, std::move(answer)});
}

void Hands::answer() {
    auto* asking = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!asking || asking == m_asking || !asking->isVisible())
        return;
    m_asking = asking;
    if (m_expected.empty() || m_expected.front().dialog != asking->objectName()) {
        ADD_FAILURE() << "unexpected question: " << qPrintable(asking->windowTitle());
        return asking->reject();
    }
    const Expected next = std::move(m_expected.front());
    m_expected.pop_front();
    next.answer();
    if (m_asking && m_asking->isVisible()) {
        ADD_FAILURE() << qPrintable(next.dialog) << " still asks: " << refusalOf(*m_asking);
        asking->reject();
    }
}

} // namespace rollbook
