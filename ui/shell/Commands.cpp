// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Commands.h"

#include "ui/shell/ViewPage.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString toolTip(const Command& command) {
    if (command.shortcut.isEmpty())
        return command.description;
    return u"%1 (%2)"_s.arg(command.description,
                            command.shortcut.toString(QKeySequence::NativeText));
}

// Of one view only one page is in front.
bool areOfTwoPages(const QAction* a, const QAction* b) {
    const auto* one = a ? qobject_cast<const ViewPage*>(a->parent()) : nullptr;
    const auto* other = b ? qobject_cast<const ViewPage*>(b->parent()) : nullptr;
    return one && other && one != other;
}

// Two shortcuts are heard in one place when either is of everywhere or both are of one view.
bool meet(const Command& a, const Command& b) {
    return !a.context || !b.context || a.context == b.context;
}

QString faultOf(const Command& command) {
    if (command.text.isEmpty() || command.text.endsWith(u'.'))
        return Commands::tr("%1: its text is empty or ends with a full stop").arg(command.id);
    if (command.description.isEmpty() || command.description.endsWith(u'.'))
        return Commands::tr("%1: no description, or one with a full stop").arg(command.id);
    if (!command.run && command.keyOwner == KeyOwner::Action)
        return Commands::tr("%1: nothing to run").arg(command.id);
    return {};
}

} // namespace

Commands::Commands(const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme) {}
Commands::~Commands() = default;

QAction* Commands::add(Command command, QWidget* owner) {
    auto* action = new QAction(command.text, owner);
    action->setObjectName(command.id);
    action->setToolTip(toolTip(command));
    action->setStatusTip(command.description);
    if (command.symbol)
        action->setIcon(icon(m_theme, *command.symbol));
    if (command.keyOwner == KeyOwner::Action)
        action->setShortcut(command.shortcut);
    action->setShortcutContext(command.context ? Qt::WidgetWithChildrenShortcut
                                               : Qt::WindowShortcut);
    action->setEnabled(command.isEnabled());
    owner->addAction(action);
    if (!command.context && m_window && m_window != owner)
        m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, id = command.id] { trigger(id); });
    m_rows.push_back(std::make_unique<Row>(Row{std::move(command), action}));
    return action;
}

// Asked again at the press: what was shown as enabled may have changed since.
void Commands::trigger(const QString& id) {
    const Row* found = row(id);
    if (found && found->command.run && found->command.isEnabled())
        found->command.run();
    refresh();
}

std::vector<const Command*> Commands::all() const {
    std::vector<const Command*> commands;
    for (const auto& row : m_rows)
        commands.push_back(&row->command);
    return commands;
}

std::vector<const Command*> Commands::in(std::optional<ViewId> view) const {
    std::vector<const Command*> commands = all();
    std::erase_if(commands, [view](const Command* command) {
        return command->context && command->context != view;
    });
    return commands;
}

const Commands::Row* Commands::row(const QString& id) const {
    const auto found = std::ranges::find_if(
        m_rows, [&](const auto& candidate) { return candidate->command.id == id; });
    return found == m_rows.end() ? nullptr : found->get();
}

const Command* Commands::command(const QString& id) const {
    const Row* found = row(id);
    return found ? &found->command : nullptr;
}

QAction* Commands::action(const QString& id) const {
    const Row* found = row(id);
    return found ? found->action.data() : nullptr;
}

void Commands::forget(const QWidget& owner) {
    std::erase_if(m_rows, [&owner](const auto& row) {
        const auto* theirs = row->action ? qobject_cast<QWidget*>(row->action->parent()) : nullptr;
        return theirs == &owner || (theirs && owner.isAncestorOf(theirs));
    });
}

void Commands::refresh() {
    for (const auto& row : m_rows)
        if (row->action)
            row->action->setEnabled(row->command.isEnabled());
}

QStringList Commands::faults() const {
    QStringList faults;
    QSet<QString> ids;
    const auto commands = all();
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const Command& command = *commands[i];
        if (const QString fault = faultOf(command); !fault.isEmpty())
            faults.append(fault);
        if (ids.contains(command.id))
            faults.append(tr("%1: twice").arg(command.id));
        ids.insert(command.id);
        for (std::size_t j = 0; j < i && !command.shortcut.isEmpty(); ++j)
            if (commands[j]->shortcut == command.shortcut && meet(*commands[j], command) &&
                !areOfTwoPages(m_rows[i]->action, m_rows[j]->action))
                faults.append(tr("%1 and %2: %3")
                                  .arg(commands[j]->id, command.id, command.shortcut.toString()));
    }
    return faults;
}

} // namespace rollbook
