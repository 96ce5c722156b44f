// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Commands.h"
#include "ui/shell/Surroundings.h"

#include <QMainWindow>
#include <QTimer>

#include <map>

class QStackedWidget;

namespace rollbook {

class Header;
class HelpPane;
class IdleWatch;
class LockPage;
class Palette;
class Rail;
class StatusLine;
class View;
struct Change;
struct PaletteRow;

// What the window is given; all of it outlives the window.
struct WindowParts {
    Office& office;
    Desk& desk;
    Dialogs& dialogs;
    Preferences& preferences;
    Privacy& privacy;
    Printing& printing;
    Theme& theme;
};

// The frame: rail, header, the view in front, status line; palette and help over it; the lock in
// place of it all while nobody is at the desk.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    using MakeView = std::function<std::unique_ptr<View>(const Surroundings&)>;

    explicit MainWindow(const WindowParts& parts);
    ~MainWindow() override;

    // The view is made when first gone to, or soon after the window has been painted.
    void addView(ViewId id, MakeView make);
    View* view(ViewId id); // null: there is no such view
    bool mayClose();       // asks every view that was made
    View* current() const; // null: none yet
    Commands& commands() { return m_commands; }
    // Looks at the clock: the header's time, the idle lock, a new day. Called each second.
    void tick();

    bool canGo(ViewId id) const override;
    void go(const Place& place) override;

Q_SIGNALS:
    void anotherFileWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void lay();
    void connectParts();
    void addCommands();
    void addLookCommands();
    void command(const QString& id, const QString& text, const QString& description,
                 std::optional<Symbol> symbol, const QKeySequence& key, CommandMenu menu,
                 std::function<void()> run);
    void fillMenu();
    void makeRest();
    void showPlace(View& view, const Place& place);
    void showTitle();
    void showDesk();
    void showHelp(bool shown);
    void showPalette();
    void showKeys();
    void print();
    void hear(const Change& change);
    void choose(const PaletteRow& row);
    bool isOpen() const;

    WindowParts m_parts;
    Commands m_commands;
    const Surroundings m_surroundings;
    std::map<ViewId, MakeView> m_makers;
    std::map<ViewId, View*> m_views;
    QStackedWidget* m_all; // the frame, or the lock
    QStackedWidget* m_stack;
    View* m_current = nullptr;
    Rail* m_rail;
    Header* m_header;
    StatusLine* m_status;
    HelpPane* m_help;
    LockPage* m_lock;
    Palette* m_palette;
    IdleWatch* m_idle;
    QTimer m_rest; // until what is not in front is made
    QTimer m_ticks;
    QDateTime m_shownMinute;
    bool m_isPaletteStale = true;
};

} // namespace rollbook
