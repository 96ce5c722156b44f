// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WelcomePage.h"

#include "core/office/MakeDemoSchool.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WayButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/words/Sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 560;
constexpr int kShownFiles = 4;

} // namespace

WelcomePage::WelcomePage(const FirstRunSurroundings& around, QWidget* parent)
    : FirstRunPage(parent)
    , m_around(around)
    , m_demoFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
    , m_notice(new Notice(around.theme))
    , m_progress(new ProgressStrip)
    , m_ways(new QWidget)
    , m_recent(new QWidget) {
    auto* page = new QWidget;
    page->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(space::kMedium);
    column->addWidget(makeLabel(tr("Rollbook"), "figure"));
    column->addWidget(makeLabel(
        tr("The attendance office of one school, on this computer, in one file."), "muted"));
    auto* ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(space::kSmall);
    ways->addWidget(m_recent);
    m_recent->setObjectName(u"welcome.recent"_s);
    addRecent();
    addWay(*ways, u"welcome.setUp"_s, Symbol::Setup, tr("Set up my school"),
           tr("Its details, this year’s dates, and the pupils from your own export"),
           [this] { Q_EMIT setUpWanted(); });
    addWay(*ways, u"welcome.demo"_s, Symbol::Book, tr("Look round the demo school"),
           tr("Made-up pupils and a year of marks, to try everything on"), [this] { openDemo(); });
    addWay(*ways, u"welcome.open"_s, Symbol::Folder, tr("Open a file…"),
           tr("A school’s .rollbook file that is on this computer"), [this] { openFile(); });
    column->addWidget(m_ways);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout; // an alignment would cut wrapped words short
    row->addStretch(1);
    row->addWidget(page);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addLayout(row);
    all->addStretch(3);
}

void WelcomePage::addWay(QVBoxLayout& column, const QString& name, Symbol symbol,
                         const QString& title, const QString& text, std::function<void()> run) {
    auto* button = new WayButton(m_around.theme, symbol, title, text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(run));
    column.addWidget(button);
}

// The last few files, those that are gone said to be gone.
void WelcomePage::addRecent() {
    const QStringList files = m_around.preferences.recentFiles().mid(0, kShownFiles);
    m_recent->setVisible(!files.isEmpty());
    auto* column = new QVBoxLayout(m_recent);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(makeLabel(tr("Opened before"), "section"));
    for (int i = 0; i < int(files.size()); ++i)
        column->addWidget(makeRecent(files[i], i + 1));
    column->addSpacing(space::kMedium);
    column->addWidget(makeLabel(tr("Another school"), "section"));
}

QPushButton* WelcomePage::makeRecent(const QString& file, int place) {
    const QFileInfo at(file);
    const QString folder = QDir::toNativeSeparators(at.absolutePath());
    const bool isThere = at.exists();
    auto* button = new WayButton(m_around.theme, isThere ? Symbol::Book : Symbol::Warning,
                                 at.completeBaseName(),
                                 isThere ? folder : tr("Not there any more: %1").arg(folder), !isThere);
    button->setObjectName(u"welcome.recent%1"_s.arg(place));
    connect(button, &QPushButton::clicked, this, [this, file, button] {
        if (QFileInfo::exists(file))
            Q_EMIT fileReady(file, {}, {});
        else
            forget(file, *button);
    });
    return button;
}

void WelcomePage::forget(const QString& file, QPushButton& button) {
    m_around.preferences.removeRecentFile(file);
    button.hide();
    if (m_around.preferences.recentFiles().isEmpty())
        m_recent->hide();
    m_notice->say(NoticeKind::Word,
                  tr("“%1” is not there any more, so it is off this list. If it was moved, open it "
                     "from where it is now.")
                      .arg(QDir::toNativeSeparators(file)));
}

void WelcomePage::refuse(const QString& sentence) {
    if (!sentence.isEmpty())
        m_notice->say(NoticeKind::Refusal, sentence);
}

void WelcomePage::openDemo() {
    m_notice->clear();
    QDir().mkpath(m_demoFolder);
    const QString file = m_demoFolder + u"/demo.rollbook"_s;
    if (!QFileInfo::exists(file))
        return makeDemo(file);
    Q_EMIT fileReady(file, MakeDemoSchool::officer().name, MakeDemoSchool::officerPin());
}

void WelcomePage::makeDemo(const QString& file) {
    m_ways->setEnabled(false);
    m_progress->begin(tr("Making the demo school"));
    MakeDemoSchool::Request request;
    request.today = m_around.clock.today();
    request.progress = m_progress->callback();
    const auto made = MakeDemoSchool::run(file, request);
    m_progress->end();
    m_ways->setEnabled(true);
    if (!made)
        return refuse(sentence(made.error()));
    Q_EMIT fileReady(file, MakeDemoSchool::officer().name, MakeDemoSchool::officerPin());
}

void WelcomePage::openFile() {
    m_notice->clear();
    const auto file = m_around.dialogs.chooseFileToOpen(
        {.title = tr("Open a school’s file"), .filter = tr("Rollbook files (*.rollbook)")});
    if (file)
        Q_EMIT fileReady(*file, {}, {});
}

} // namespace rollbook
