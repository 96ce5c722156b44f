// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/PaperStrip.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Parts.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook {

PaperStrip::PaperStrip(const Theme& theme, QAction* notFromPaper)
    : m_sentence(new QLabel) {
    setObjectName(u"registers.paper"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kHair, space::kHair, space::kHair);
    row->setSpacing(space::kSmall);
    auto* sign = new QLabel;
    sign->setPixmap(icon(theme, Symbol::Print, Token::Accent).pixmap(space::kIcon, space::kIcon));
    row->addWidget(sign);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    row->addWidget(m_sentence, 1);
    row->addWidget(makeButton(notFromPaper, ButtonKind::Quiet));
    hide();
}

void PaperStrip::say(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString PaperStrip::sentence() const {
    return m_sentence->text();
}

} // namespace rollbook
