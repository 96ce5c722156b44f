// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/AtTheWindow.h"

#include "core/office/KeepFile.h"
#include "core/office/Settings.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/Widgets.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

template <typename T>
T& part(const QWidget& window, const char* name) {
    T* found = window.findChild<T*>(QString::fromLatin1(name));
    ROLLBOOK_REQUIRE(found, QString::fromLatin1(name));
    return *found;
}

} // namespace

void keepWithOfficer(OfficeOnDisk& disk, const QString& file) {
    const Author& author = disk.author();
    ChangeSettings settings(disk.office());
    const StaffId officer =
        must(settings.addStaff({.name = author.name, .jobTitle = author.jobTitle}, author));
    must(settings.setPin(officer, QString(kMorningPin), author));
    must(backUp(disk.file(), file));
}

AtTheWindow::AtTheWindow(const QDateTime& now, void (*write)(const QString& file))
    : m_file(m_folder.filePath(u"marsh.rollbook"_s))
    , m_clock(now) {
    write(m_file);
    auto settings =
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_program = std::make_unique<Program>(*qApp, m_clock, *CodeBook::shipped(),
                                          std::move(settings));
    m_program->start(m_file);
    ROLLBOOK_REQUIRE(m_program->window() && QTest::qWaitForWindowActive(m_program->window()),
                     m_file);
    sitDown();
}

void AtTheWindow::sitDown() {
    hands.type(QString(kMorningPin));
    hands.press(Qt::Key_Return);
    ROLLBOOK_REQUIRE(!m_program->desk()->isLocked(), u"the PIN"_s);
}

void AtTheWindow::at(const char* time) {
    m_clock.set({m_clock.today(), QTime::fromString(QLatin1StringView(time), u"HH:mm"_s)});
    m_program->window()->tick();
    if (m_program->desk()->isLocked())
        sitDown();
}

QString AtTheWindow::code(const char* forename) const {
    const auto& pupils = school().roll.pupils();
    const auto pupil = std::ranges::find(pupils, QString::fromLatin1(forename), &Pupil::forename);
    ROLLBOOK_REQUIRE(pupil != pupils.end(), QString::fromLatin1(forename));
    const Register& year = *school().registerOf(SchoolYear::containing(m_clock.today()));
    return year.reading(pupil->id, {m_clock.today(), Half::AM}).code;
}

QAbstractItemView& AtTheWindow::list(const char* name) const {
    return part<QAbstractItemView>(*m_program->window(), name);
}

QStringList AtTheWindow::rows(const char* name) const {
    QStringList lines = gridText(*list(name).model()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst(); // the heads
    return lines;
}

QString AtTheWindow::label(const char* name) const {
    return part<QLabel>(*m_program->window(), name).text();
}

bool AtTheWindow::isRead(QStringView words) const {
    return std::ranges::any_of(
        m_program->window()->findChildren<QLabel*>(),
        [words](const QLabel* each) { return each->isVisible() && each->text() == words; });
}

bool AtTheWindow::isInFront(const char* name) const {
    const auto* found = m_program->window()->findChild<QWidget*>(QString::fromLatin1(name));
    return found && found->isVisible(); // a page may not be made yet
}

} // namespace rollbook
