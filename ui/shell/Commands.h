// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Command.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace rollbook {

// The one table of commands and the action of each.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(const Theme& theme, QObject* parent = nullptr);
    ~Commands() override;

    // Hears the shortcuts of everywhere, whichever view has put them in the table.
    void setWindow(QWidget* window) { m_window = window; }
    // Makes its action. `owner` hears the shortcut, and the action goes with it: a view, or the
    // window; one of everywhere is heard by the window too.
    QAction* add(Command command, QWidget* owner);
    std::vector<const Command*> all() const; // in the order added
    // Those that can be reached while `view` is shown; nothing: only those of everywhere.
    std::vector<const Command*> in(std::optional<ViewId> view) const;
    const Command* command(const QString& id) const; // null: none
    QAction* action(const QString& id) const;        // null: none
    // Those that `owner`, or what is shown inside it, has put in the table are not asked any more.
    void forget(const QWidget& owner);
    // Asks each whether it is enabled; buttons and menus follow.
    void refresh();
    // What is wrong with the table, as words for a failing test: an id twice, a shortcut heard
    // twice in one view, no description, nothing to run. Empty when all is well.
    QStringList faults() const;

private:
    struct Row {
        Command command;
        QPointer<QAction> action; // dies with its owner
    };
    const Row* row(const QString& id) const;
    void trigger(const QString& id);

    const Theme& m_theme;
    QPointer<QWidget> m_window;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace rollbook
