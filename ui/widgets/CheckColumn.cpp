// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/CheckColumn.h"

#include "ui/widgets/Parts.h"

#include <QVBoxLayout>

namespace rollbook {

CheckColumn::CheckColumn(const QString& name, const QStringList& choices, const QString& ifNone) {
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    for (const QString& choice : choices) {
        m_checks.push_back(new QCheckBox(choice));
        m_checks.back()->setObjectName(name + QString::number(m_checks.size()));
        column->addWidget(m_checks.back());
    }
    if (m_checks.empty())
        column->addWidget(makeHint(ifNone));
}

} // namespace rollbook
