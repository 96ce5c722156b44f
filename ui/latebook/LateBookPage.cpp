// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/LateBookPage.h"

#include "ui/shell/Commands.h"

using namespace Qt::StringLiterals;

namespace rollbook {

LateBookPage::LateBookPage(const QString& page, const QString& label, const Surroundings& around)
    : m_page(page)
    , m_label(label)
    , m_around(around) {
    setObjectName(u"latebook."_s + page);
    setAccessibleName(label);
}

void LateBookPage::setWaiting(int count) {
    if (m_waiting == count)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged();
}

QAction* LateBookPage::addCommand(Command command) {
    command.context = ViewId::LateBook;
    command.enabled = [this, may = std::move(command.enabled)] {
        return isVisible() && (!may || may());
    };
    return m_around.commands.add(std::move(command), this);
}

} // namespace rollbook
