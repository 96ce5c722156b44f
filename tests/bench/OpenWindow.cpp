// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/OpenWindow.h"

#include "core/office/MakeDemoSchool.h"
#include "tests/bench/BenchSchool.h"
#include "ui/shell/View.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kViews = 6; // of app/rollbook/Views.cpp

} // namespace

class OpenWindow::PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool wasPainted() { return std::exchange(m_wasPainted, false); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_wasPainted = m_wasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_wasPainted = false;
};

OpenWindow::OpenWindow(const QString& file)
    : m_settings(std::make_unique<QTemporaryDir>())
    , m_program(std::make_unique<Program>(
          *qApp, BenchSchool::instance().clock(), BenchSchool::instance().codes(),
          std::make_unique<QSettings>(m_settings->filePath(u"settings.ini"_s),
                                      QSettings::IniFormat))) {
    m_program->start(file);
    ROLLBOOK_REQUIRE(m_program->window() != nullptr, file);
    sitDown();
    watch(u"today.list"_s);
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::sitDown() {
    const Author officer = MakeDemoSchool::officer();
    for (const StaffMember& member : m_program->desk()->people())
        if (member.name == officer.name)
            ROLLBOOK_REQUIRE(*m_program->desk()->sitDown(member.id, MakeDemoSchool::officerPin()),
                             officer.name);
}

void OpenWindow::waitForPaint() {
    do
        QCoreApplication::processEvents();
    while (!m_paints->wasPainted());
}

void OpenWindow::waitForRest() {
    while (window().findChildren<View*>().size() < kViews)
        QCoreApplication::processEvents();
}

void OpenWindow::toRegister() {
    waitForRest();
    window().go({.view = ViewId::Registers});
    watch(u"registers.sheet"_s);
    waitForPaint();
}

void OpenWindow::toBoard() {
    waitForRest();
    window().go({.view = ViewId::Today, .page = u"calls"_s});
    watch(u"calls.list"_s);
    waitForPaint();
}

void OpenWindow::watch(const QString& area) {
    auto* found = window().findChild<QAbstractScrollArea*>(area);
    ROLLBOOK_REQUIRE(found != nullptr, area);
    m_paints = std::make_unique<PaintWatch>(*found->viewport());
}

} // namespace rollbook
