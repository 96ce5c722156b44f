// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook/Program.h"

#include "app/rollbook/Views.h"
#include "core/store/StoreErrors.h"
#include "ui/words/Sentences.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Refusals to write that leave reading possible.
bool mayBeRead(const Error& error) {
    return error.code == errors::kHeldByAnother || error.code == errors::kReadOnlyFolder ||
           error.code == errors::kNetworkShare;
}

} // namespace

Program::Program(QApplication& application, const Clock& clock,
                 std::shared_ptr<const CodeBook> codes, std::unique_ptr<QSettings> settings)
    : m_clock(clock)
    , m_codes(std::move(codes))
    , m_preferences(std::move(settings))
    , m_theme(m_preferences.appearance())
    , m_printing(m_dialogs, m_printers, m_theme) {
    m_theme.applyTo(application);
}

Program::~Program() {
    closeFile();
}

void Program::start(const QString& file) {
    const QStringList recent = m_preferences.recentFiles();
    const QString wanted = file.isEmpty() && !recent.isEmpty() && QFileInfo::exists(recent.first())
                               ? recent.first()
                               : file;
    if (wanted.isEmpty())
        showFirstRun();
    else
        open(wanted, {}, {});
}

Result<std::unique_ptr<Office>> Program::opened(const QString& file) {
    auto office = Office::open(file, OpenMode::ReadWrite, m_clock, m_codes);
    if (office || !mayBeRead(office.error()))
        return office;
    const bool reads = m_dialogs.confirm({.title = tr("Open this file for reading only?"),
                                          .text = sentence(office.error()),
                                          .verb = tr("Open for reading")});
    return reads ? Office::open(file, OpenMode::ReadOnly, m_clock, m_codes) : std::move(office);
}

void Program::open(const QString& file, const QString& staffName, const QString& pin) {
    auto office = opened(file);
    if (!office)
        return showFirstRun(sentence(office.error()));
    m_preferences.addRecentFile(QFileInfo(file).absoluteFilePath());
    showWindow(std::move(office).value());
    sitDown(staffName, pin);
}

void Program::showWindow(std::unique_ptr<Office> office) {
    closeFile();
    m_office = std::move(office);
    m_desk = std::make_unique<Desk>(*m_office);
    m_window = std::make_unique<MainWindow>(
        WindowParts{*m_office, *m_desk, m_dialogs, m_preferences, m_privacy, m_printing, m_theme});
    m_dialogs.setWindow(m_window.get());
    addViews(*m_window);
    connect(m_window.get(), &MainWindow::anotherFileWanted, this,
            [this] { QTimer::singleShot(0, this, [this] { showFirstRun(); }); });
    m_window->show();
    m_firstRun.reset();
}

void Program::sitDown(const QString& staffName, const QString& pin) {
    if (staffName.isEmpty())
        return;
    for (const StaffMember& member : m_desk->people())
        if (member.name == staffName)
            (void)m_desk->sitDown(member.id, pin); // a wrong one leaves the lock, which asks
}

void Program::showFirstRun(const QString& refusal) {
    FirstRunPage* page = makeFirstRunPage({m_clock, m_codes, m_dialogs, m_preferences, m_theme});
    m_firstRun.reset(page);
    m_dialogs.setWindow(page);
    page->setWindowTitle(tr("Rollbook"));
    page->resize(1280, 800);
    connect(page, &FirstRunPage::fileReady, this,
            [this](const QString& file, const QString& staffName, const QString& pin) {
                QTimer::singleShot(0, this, [=, this] { open(file, staffName, pin); });
            });
    page->show();
    page->refuse(refusal);
    closeFile();
}

// The window goes before what it was given.
void Program::closeFile() {
    m_window.reset();
    m_desk.reset();
    m_office.reset();
}

} // namespace rollbook
