// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LettersPage.h"

#include "ui/shell/Commands.h"

using namespace Qt::StringLiterals;

namespace rollbook {

LettersPage::LettersPage(const QString& page, const QString& label, const Surroundings& around)
    : m_page(page)
    , m_label(label)
    , m_around(around) {
    setObjectName(u"letters."_s + page);
    setAccessibleName(label);
}

void LettersPage::setWaiting(int count) {
    if (m_waiting == count)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged();
}

QAction* LettersPage::addCommand(Command command) {
    command.context = ViewId::Letters;
    command.enabled = [this, may = std::move(command.enabled)] {
        return isVisible() && (!may || may());
    };
    return m_around.commands.add(std::move(command), this);
}

} // namespace rollbook
