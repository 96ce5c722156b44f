// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayPage.h"

#include "ui/shell/Commands.h"

using namespace Qt::StringLiterals;

namespace rollbook {

TodayPage::TodayPage(const PageName& name, const Surroundings& around)
    : m_name(name)
    , m_around(around) {
    setObjectName(u"today."_s + name.page);
    setAccessibleName(name.label);
}

void TodayPage::setWaiting(int count) {
    if (m_waiting == count)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged();
}

QAction* TodayPage::addCommand(Command command) {
    command.context = ViewId::Today;
    command.enabled = [this, may = std::move(command.enabled)] {
        return isVisible() && (!may || may());
    };
    return m_around.commands.add(std::move(command), this);
}

} // namespace rollbook
