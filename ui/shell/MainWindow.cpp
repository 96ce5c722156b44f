// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MainWindow.h"

#include "ui/shell/Bars.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/View.h"
#include "ui/widgets/Stack.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QSize kOrdinarySize(1280, 800);
constexpr QSize kSmallestSize(560, 340); // 1280x800 at 200 % less the desktop's own bars
constexpr int kTickMilliseconds = 1000;
constexpr int kAfterTheFirstView = 150; // milliseconds: the first is painted before the rest are made

} // namespace

MainWindow::MainWindow(const WindowParts& parts)
    : m_parts(parts)
    , m_commands(parts.theme)
    , m_surroundings{parts.office,      parts.desk,    parts.dialogs,  *this,      m_commands,
                     parts.preferences, parts.privacy, parts.printing, parts.theme}
    , m_all(new Stack)
    , m_stack(new Stack)
    , m_rail(new Rail(parts.theme))
    , m_header(new Header(parts.theme))
    , m_status(new StatusLine(parts.theme))
    , m_help(new HelpPane(parts.theme))
    , m_lock(new LockPage(parts.desk, parts.theme))
    , m_palette(nullptr)
    , m_idle(new IdleWatch(parts.office.clock(), parts.preferences.idleMinutes(), this)) {
    setObjectName(u"window"_s);
    setMinimumSize(kSmallestSize);
    m_commands.setWindow(this);
    lay();
    addCommands();
    addLookCommands();
    fillMenu();
    connectParts();
    resize(kOrdinarySize);
    restoreGeometry(m_parts.preferences.windowGeometry());
    m_rail->setFolded(m_parts.preferences.isRailFolded());
    showDesk();
    tick();
    m_ticks.start(kTickMilliseconds);
}

// Views go before the commands they put in the table.
MainWindow::~MainWindow() {
    delete takeCentralWidget();
}

void MainWindow::lay() {
    auto* frame = new QWidget;
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_stack, 1);
    beside->addWidget(m_help);
    column->addLayout(beside, 1);
    middle->addLayout(column, 1);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    m_help->hide();
    m_stack->addWidget(new QWidget); // nothing in front until somebody goes somewhere
    m_all->addWidget(frame);
    m_all->addWidget(m_lock);
    setCentralWidget(m_all);
    m_palette = new Palette(m_parts.theme, frame);
}

void MainWindow::connectParts() {
    connect(m_rail, &Rail::chosen, this, [this](ViewId id) { go({.view = id}); });
    connect(m_rail, &Rail::foldWanted, this,
            [this] { m_parts.preferences.setRailFolded(!m_rail->isFolded()); });
    connect(m_help, &HelpPane::closed, this, [this] { showHelp(false); });
    connect(m_status, &StatusLine::deskClicked, &m_parts.desk, &Desk::lock);
    connect(m_status, &StatusLine::paletteClicked, this, &MainWindow::showPalette);
    connect(m_palette, &Palette::chosen, this, &MainWindow::choose);
    connect(m_idle, &IdleWatch::idle, &m_parts.desk, &Desk::lock);
    connect(&m_parts.desk, &Desk::changed, this, &MainWindow::showDesk);
    connect(&m_parts.office.notifier(), &Notifier::changed, this, &MainWindow::hear);
    connect(&m_parts.office.notifier(), &Notifier::notSaved, m_status, &StatusLine::setNotSaved);
    connect(&m_parts.privacy, &Privacy::changed, this, [this] {
        m_header->setHidden(m_parts.privacy.isHidden());
        m_isPaletteStale = true;
    });
    connect(&m_parts.preferences, &Preferences::changed, this, [this] {
        m_rail->setFolded(m_parts.preferences.isRailFolded());
        m_idle->setMinutes(m_parts.preferences.idleMinutes());
        m_parts.theme.setAppearance(m_parts.preferences.appearance());
    });
    connect(&m_parts.theme, &Theme::changed, this,
            [this] { m_status->setSaved(m_parts.office.isReadOnly()); });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &MainWindow::makeRest);
    connect(&m_ticks, &QTimer::timeout, this, &MainWindow::tick);
}

void MainWindow::addView(ViewId id, MakeView make) {
    m_makers.emplace(id, std::move(make));
    m_rail->add(id);
    command(u"go."_s + helpTopicOf(id), viewName(id), tr("Goes to %1").arg(viewName(id)),
            viewSymbol(id), QKeySequence(u"Alt+%1"_s.arg(int(id) + 1)), CommandMenu::Go,
            [this, id] { go({.view = id}); });
    fillMenu();
}

// One at a time, so that a key pressed meanwhile waits for one view, or page of one, at most.
void MainWindow::makeRest() {
    if (current() && current()->makeMore())
        return m_rest.start(0);
    const auto next = std::ranges::find_if(
        m_makers, [this](const auto& maker) { return !m_views.contains(maker.first); });
    if (next == m_makers.end())
        return;
    view(next->first);
    m_rest.start(0);
}

View* MainWindow::view(ViewId id) {
    if (const auto made = m_views.find(id); made != m_views.end())
        return made->second;
    const auto maker = m_makers.find(id);
    if (maker == m_makers.end())
        return nullptr;
    View* made = maker->second(m_surroundings).release();
    m_views.emplace(id, made);
    m_stack->addWidget(made);
    connect(made, &View::titleChanged, this, &MainWindow::showTitle);
    connect(made, &View::waitingChanged, this,
            [this, made] { m_rail->setWaiting(made->id(), made->waiting()); });
    m_rail->setWaiting(id, made->waiting());
    return made;
}

View* MainWindow::current() const {
    return m_current;
}

bool MainWindow::canGo(ViewId id) const {
    return m_makers.contains(id);
}

void MainWindow::go(const Place& place) {
    if (View* target = view(place.view); target && isOpen())
        showPlace(*target, place);
}

void MainWindow::showPlace(View& target, const Place& place) {
    m_current = &target;
    m_stack->setCurrentWidget(&target);
    m_rail->setCurrent(target.id());
    target.open(place);
    showTitle();
    m_help->setTopic(target.helpTopic());
    if (QWidget* first = target.firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    else if (!target.focusWidget())
        target.setFocus(Qt::OtherFocusReason);
    m_commands.refresh();
}

void MainWindow::showTitle() {
    m_header->setTitle(current() ? current()->title() : QString());
}

bool MainWindow::isOpen() const {
    return !m_parts.desk.isLocked();
}

// Locked, nothing of the school's day is on the screen: not in the title bar either.
void MainWindow::showDesk() {
    const StaffMember* staff = m_parts.desk.staff();
    m_status->setSchool(m_parts.office.school().details.name);
    m_status->setDesk(staff ? u"%1, %2"_s.arg(staff->name, staff->jobTitle) : QString());
    m_status->setSaved(m_parts.office.isReadOnly());
    m_lock->setSchool(m_parts.office.school().details.name);
    m_all->setCurrentIndex(isOpen() ? 0 : 1);
    setWindowTitle(m_parts.office.school().details.name);
    m_commands.refresh();
    if (!isOpen())
        return m_lock->prepare();
    m_idle->touch();
    if (!current() && !m_makers.empty()) {
        go({.view = m_makers.begin()->first});
        m_rest.start(kAfterTheFirstView);
    } else if (current())
        current()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showHelp(bool shown) {
    m_help->setVisible(shown);
    if (current())
        m_help->setTopic(current()->helpTopic());
    if (!shown && current())
        current()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPalette() {
    if (m_isPaletteStale)
        m_palette->model().setSchool(m_parts.office.school(), m_parts.privacy,
                                     m_parts.office.clock().today());
    m_isPaletteStale = false;
    m_palette->model().setCommands(
        m_commands.in(current() ? std::optional(current()->id()) : std::nullopt));
    m_palette->open();
}

void MainWindow::choose(const PaletteRow& row) {
    if (row.command.isEmpty())
        return go(row.place);
    if (QAction* action = m_commands.action(row.command))
        action->trigger();
}

void MainWindow::showKeys() {
    ShortcutSheet sheet(m_commands, current() ? std::optional(current()->id()) : std::nullopt);
    m_parts.dialogs.run(sheet);
}

void MainWindow::print() {
    if (current() && current()->canPrint())
        current()->print();
}

void MainWindow::tick() {
    const QDateTime now = m_parts.office.clock().now();
    m_idle->look();
    if (m_shownMinute.isValid() && m_shownMinute.secsTo(now) < 60 &&
        m_shownMinute.time().minute() == now.time().minute())
        return;
    const bool isNewDay = m_shownMinute.date() != now.date();
    m_shownMinute = now;
    m_isPaletteStale = m_isPaletteStale || isNewDay;
    m_header->setNow(now);
    if (current())
        current()->clockMoved();
}

void MainWindow::hear(const Change& change) {
    if (change.parts.testAnyFlags(ChangedPart::Roll | ChangedPart::Details | ChangedPart::Calendar))
        m_isPaletteStale = true;
    if (change.parts.testAnyFlags(ChangedPart::Details | ChangedPart::Staff)) {
        const StaffMember* staff = m_parts.desk.staff();
        m_status->setSchool(m_parts.office.school().details.name);
        m_status->setDesk(staff ? u"%1, %2"_s.arg(staff->name, staff->jobTitle) : QString());
    }
    m_commands.refresh();
}

bool MainWindow::mayClose() {
    return std::ranges::all_of(m_views, [](const auto& each) { return each.second->mayClose(); });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose())
        return event->ignore();
    m_parts.preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    m_rest.start(kAfterTheFirstView);
}

} // namespace rollbook
