// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegistersPage.h"

#include "ui/shell/Commands.h"

using namespace Qt::StringLiterals;

namespace rollbook {

RegistersPage::RegistersPage(const QString& page, const QString& label, const Surroundings& around)
    : m_page(page)
    , m_label(label)
    , m_around(around) {
    setObjectName(u"registers."_s + page);
    setAccessibleName(label);
}

void RegistersPage::setTitle(const QString& title) {
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT titleChanged();
}

void RegistersPage::setWaiting(int count) {
    if (m_waiting == count)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged();
}

QAction* RegistersPage::addCommand(Command command) {
    command.context = ViewId::Registers;
    command.enabled = [this, may = std::move(command.enabled)] {
        return isVisible() && (!may || may());
    };
    return m_around.commands.add(std::move(command), this);
}

} // namespace rollbook
