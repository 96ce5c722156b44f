// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FormDialog.h"

#include "ui/widgets/Notice.h"
#include "ui/widgets/TabOrder.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

FormDialog::FormDialog(const QString& name, const QString& title, const QString& verb,
                       const Theme& theme)
    : m_rows(new FormRows)
    , m_notice(new Notice(theme)) {
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(title, "section"));
    column->addLayout(m_rows);
    column->addWidget(m_notice);
    column->addStretch(1);
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(space::kSmall);
    verbs->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(name + u".cancel"_s);
    QPushButton* done = makeButton(verb, ButtonKind::Primary);
    done->setObjectName(name + u".done"_s);
    done->setDefault(true);
    verbs->addWidget(cancel);
    verbs->addWidget(done);
    column->addLayout(verbs);
    m_verbs = {cancel, done};
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(done, &QPushButton::clicked, this, &FormDialog::submit);
}

// The rows are filled after the verbs are made.
void FormDialog::showEvent(QShowEvent* event) {
    tabLast(m_verbs);
    QDialog::showEvent(event);
}

void FormDialog::submit() {
    const QString fault = m_submit ? m_submit() : QString();
    if (fault.isEmpty())
        return accept();
    m_notice->say(NoticeKind::Refusal, fault);
}

} // namespace rollbook
