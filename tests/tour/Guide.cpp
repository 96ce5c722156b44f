// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/Guide.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

constexpr int kWatchEvery = 20;     // milliseconds
constexpr int kDim = 48;            // of 255
constexpr int kMostStops = 200;     // of one round by Tab
constexpr int kLongestWait = 10000; // milliseconds until a window is in front

QPoint centreOver(const QWidget& window, const QWidget& dialog) {
    return {(window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2};
}

QWidget* mainWindow() {
    QWidget* largest = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->isWindow() && !each->inherits("QDialog") &&
            (!largest || each->width() > largest->width()))
            largest = each;
    return largest;
}

} // namespace

Guide::Guide(const QDir& folder)
    : m_folder(folder) {
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { answer(); });
    m_watch.start(kWatchEvery);
}

void Guide::step(const QString& what) {
    std::printf("-- %s\n", qPrintable(what));
    std::fflush(stdout);
}

void Guide::require(bool holds, const QString& what) {
    if (holds)
        return;
    if (mainWindow())
        picture(u"failed"_s);
    std::fprintf(stderr, "The tour stops here: it is not so that %s.\n", qPrintable(what));
    std::fflush(stderr);
    std::_Exit(1); // nothing of the program is to go on
}

QWidget& Guide::window() {
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* front = modal ? modal : mainWindow();
    require(front, u"a window is open"_s);
    return *front;
}

void Guide::settle() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    QWidget& front = window();
    front.activateWindow(); // with no window manager nobody else does when a dialog goes
    if (!QTest::qWaitForWindowActive(front.windowHandle(), kLongestWait))
        require(false, u"the window comes to the front"_s);
    QApplication::processEvents();
}

void Guide::press(Qt::Key key, Qt::KeyboardModifiers with) {
    settle();
    QTest::keyClick(window().windowHandle(), key, with);
    settle();
}

void Guide::type(const QString& text) {
    settle();
    for (const QChar letter : text)
        QTest::keyClick(window().windowHandle(), letter.toLatin1());
    settle();
}

void Guide::field(const QString& text) {
    type(text);
    press(Qt::Key_Tab);
}

void Guide::walkTo(const QString& name) {
    settle();
    for (int stop = 0; stop < kMostStops; ++stop) {
        const QWidget* at = window().focusWidget();
        if (at && at->objectName() == name)
            return;
        press(Qt::Key_Tab);
    }
    require(false, u"Tab leads to %1"_s.arg(name));
}

void Guide::whenAsked(std::function<void(QWidget&)> answer) {
    m_answers.push_back(std::move(answer));
}

void Guide::chooseFile(const QString& path) {
    whenAsked([this, path](QWidget& dialog) {
        require(qobject_cast<QFileDialog*>(&dialog), u"a file is asked for"_s);
        auto* line = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    });
}

void Guide::answer() {
    QWidget* asking = QApplication::activeModalWidget();
    if (!asking || asking == m_asking || !asking->isVisible())
        return;
    m_asking = asking;
    require(!m_answers.empty(), u"nothing is asked (%1)"_s.arg(asking->windowTitle()));
    const auto next = std::move(m_answers.front());
    m_answers.pop_front();
    next(*asking);
}

void Guide::picture(const QString& name) {
    QWidget* under = mainWindow();
    QPixmap shot = under->grab();
    if (QWidget* modal = QApplication::activeModalWidget()) {
        QPainter painter(&shot);
        const QPixmap asked = modal->grab();
        const QRect at(centreOver(*under, *modal), modal->size());
        painter.fillRect(shot.rect(), QColor(0, 0, 0, kDim));
        painter.drawPixmap(at, asked);
        painter.setPen(QColor(0, 0, 0, 2 * kDim));
        painter.drawRect(at.adjusted(-1, -1, 0, 0)); // a frame, as a desktop gives it
    }
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    shot.save(m_folder.filePath(file));
}

} // namespace rollbook::tour
