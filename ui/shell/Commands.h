// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Command.h"

#include <QObject>

#include <memory>

class QAction;

namespace rollbook {

// The one table of commands and the action of each.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(const Theme& theme, QObject* parent = nullptr);
    ~Commands() override;

    // Makes its action. `owner` hears the shortcut: a view, or the window for those of everywhere.
    QAction* add(Command command, QWidget* owner);
    std::vector<const Command*> all() const; // in the order added
    // Those that can be reached while `view` is shown, wherever its command comes from.
    std::vector<const Command*> in(ViewId view) const;
    const Command* command(const QString& id) const; // null: none
    QAction* action(const QString& id) const;        // null: none
    // Asks each whether it is enabled; buttons and menus follow.
    void refresh();
    // What is wrong with the table, as words for a failing test: an id twice, a shortcut heard
    // twice in one view, no description, nothing to run. Empty when all is well.
    QStringList faults() const;

private:
    struct Row {
        Command command;
        QAction* action = nullptr;
    };
    void trigger(const QString& id) const;

    const Theme& m_theme;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace rollbook
