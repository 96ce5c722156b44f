// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Bars.h"
#include "ui/shell/Desk.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Rail.h"
#include "ui/shell/View.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The commands of everywhere, and the menu that lists every command.
namespace rollbook {
namespace {

struct MenuName {
    CommandMenu menu;
    const char* name;
};
constexpr std::array kMenus{
    MenuName{CommandMenu::File, QT_TRANSLATE_NOOP("rollbook::MainWindow", "File")},
    MenuName{CommandMenu::Edit, QT_TRANSLATE_NOOP("rollbook::MainWindow", "Edit")},
    MenuName{CommandMenu::Go, QT_TRANSLATE_NOOP("rollbook::MainWindow", "Go")},
    MenuName{CommandMenu::View, QT_TRANSLATE_NOOP("rollbook::MainWindow", "View")},
    MenuName{CommandMenu::Help, QT_TRANSLATE_NOOP("rollbook::MainWindow", "Help")},
};

} // namespace

void MainWindow::command(const QString& id, const QString& text, const QString& description,
                         std::optional<Symbol> symbol, const QKeySequence& key, CommandMenu menu,
                         std::function<void()> run) {
    m_commands.add({.id = id,
                    .text = text,
                    .description = description,
                    .symbol = symbol,
                    .shortcut = key,
                    .menu = menu,
                    .enabled = [this] { return isOpen(); },
                    .run = std::move(run)},
                   this);
}

void MainWindow::addCommands() {
    command(u"shell.palette"_s, tr("Find anything"), tr("Finds a command, a pupil or a class"),
            Symbol::Search, QKeySequence(u"Ctrl+K"_s), CommandMenu::Go, [this] { showPalette(); });
    command(u"shell.print"_s, tr("Print…"), tr("Prints what this view shows"), Symbol::Print,
            QKeySequence(u"Ctrl+P"_s), CommandMenu::File, [this] { print(); });
    command(u"shell.open"_s, tr("Open another file…"),
            tr("Closes this school’s file and opens another"), Symbol::Folder,
            QKeySequence(u"Ctrl+O"_s), CommandMenu::File, [this] {
                if (mayClose())
                    Q_EMIT anotherFileWanted();
            });
    command(u"shell.lock"_s, tr("Lock the desk"), tr("Covers the screen until somebody sits down"),
            Symbol::Lock, QKeySequence(u"Ctrl+Shift+L"_s), CommandMenu::File,
            [this] { m_parts.desk.lock(); });
    command(u"shell.quit"_s, tr("Quit"), tr("Closes Rollbook; everything is saved already"),
            Symbol::Close, QKeySequence(u"Ctrl+Q"_s), CommandMenu::File, [this] { close(); });
    command(u"shell.help"_s, tr("Help for this view"),
            tr("Shows or hides the help beside the view"), Symbol::Help, QKeySequence(u"F1"_s),
            CommandMenu::Help, [this] { showHelp(!m_help->isVisible()); });
    command(u"shell.keys"_s, tr("Keys"), tr("Lists every key of this view and of everywhere"),
            Symbol::Table, QKeySequence(u"Ctrl+/"_s), CommandMenu::Help, [this] { showKeys(); });
    command(u"shell.menu"_s, tr("Menu"), tr("Opens the menu"), {}, QKeySequence(u"F10"_s),
            CommandMenu::None, [this] { m_header->menuButton()->showMenu(); });
}

void MainWindow::addLookCommands() {
    command(u"shell.hide"_s, tr("Hide names and reasons"),
            tr("Hides or shows names and reasons on the whole screen"), Symbol::EyeOff,
            QKeySequence(u"F9"_s), CommandMenu::View,
            [this] { m_parts.privacy.setHidden(!m_parts.privacy.isHidden()); });
    command(u"shell.fold"_s, tr("Fold the rail"), tr("Folds or unfolds the rail at the left"),
            Symbol::Fold, QKeySequence(u"Ctrl+\\"_s), CommandMenu::View,
            [this] { m_parts.preferences.setRailFolded(!m_rail->isFolded()); });
    const auto look = [this](const QString& id, const QString& text, Symbol symbol,
                             Appearance appearance) {
        command(id, text, tr("Changes the colours of the whole window"), symbol, {},
                CommandMenu::View,
                [this, appearance] { m_parts.preferences.setAppearance(appearance); });
    };
    look(u"shell.light"_s, tr("Light colours"), Symbol::Sun, Appearance::Light);
    look(u"shell.dark"_s, tr("Dark colours"), Symbol::Moon, Appearance::Dark);
    look(u"shell.system"_s, tr("Colours as the desktop has them"), Symbol::Setup,
         Appearance::System);
}

// Built anew each time it opens: which commands there are depends on the view in front.
void MainWindow::fillMenu() {
    QToolButton* button = m_header->menuButton();
    if (button->menu())
        return;
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_commands.refresh();
        const auto here = m_commands.in(current() ? std::optional(current()->id()) : std::nullopt);
        for (const MenuName& each : kMenus) {
            QMenu* part = menu->addMenu(tr(each.name));
            for (const Command* command : here)
                if (command->menu == each.menu)
                    part->addAction(m_commands.action(command->id));
            part->menuAction()->setVisible(!part->isEmpty());
        }
    });
}

} // namespace rollbook
