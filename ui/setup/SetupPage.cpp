// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/SetupPage.h"

#include "ui/widgets/FormRows.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

SetupPage::SetupPage(const QString& id, const QString& title, const QString& hint,
                     const Surroundings& around)
    : m_id(id)
    , m_title(title)
    , m_around(around)
    , m_notice(new Notice(around.theme))
    , m_body(new QVBoxLayout(this)) {
    setObjectName(u"setup."_s + id);
    m_body->setContentsMargins(space::kWide, space::kLarge, space::kWide, space::kLarge);
    m_body->setSpacing(space::kMedium);
    auto* head = new QVBoxLayout;
    head->setSpacing(space::kHair);
    head->addWidget(makeWords(title, "title"));
    head->addWidget(makeWords(hint));
    m_body->addLayout(head);
    m_body->addWidget(m_notice);
}

bool SetupPage::tell(const QString& fault, const QString& done) {
    if (!fault.isEmpty())
        m_notice->say(NoticeKind::Refusal, fault);
    else if (!done.isEmpty())
        m_notice->say(NoticeKind::Done, done);
    else
        m_notice->clear();
    return fault.isEmpty();
}

QPushButton* SetupPage::button(const QString& name, const QString& text, ButtonKind kind,
                               const std::function<void()>& press) {
    QPushButton* made = makeButton(text, kind);
    made->setObjectName(u"setup."_s + name);
    made->setAutoDefault(true); // Enter presses it, as Space does
    connect(made, &QPushButton::clicked, this, press);
    return made;
}

QLayout* SetupPage::row(std::initializer_list<QWidget*> widgets) {
    auto* made = new QHBoxLayout;
    made->setSpacing(space::kSmall);
    for (QWidget* widget : widgets)
        made->addWidget(widget);
    made->addStretch(1);
    return made;
}

} // namespace rollbook
