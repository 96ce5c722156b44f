// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ViewPage.h"

#include "ui/shell/Commands.h"
#include "ui/shell/View.h"

using namespace Qt::StringLiterals;

namespace rollbook {

ViewPage::ViewPage(ViewId view, const QString& page, const QString& label,
                   const Surroundings& around)
    : m_view(view)
    , m_page(page)
    , m_label(label)
    , m_around(around) {
    setObjectName(u"%1.%2"_s.arg(helpTopicOf(view), page));
    setAccessibleName(label);
}

void ViewPage::setWaiting(int count) {
    if (m_waiting == count)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged();
}

QAction* ViewPage::addCommand(Command command) {
    command.context = m_view;
    command.enabled = [this, may = std::move(command.enabled)] {
        return isVisible() && (!may || may());
    };
    return m_around.commands.add(std::move(command), this);
}

} // namespace rollbook
