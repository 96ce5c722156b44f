// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Notice.h"

#include "ui/widgets/Parts.h"
#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Look {
    NoticeKind kind;
    const char* name;
    Symbol symbol;
    Token ink;
};
constexpr std::array kLooks{
    Look{NoticeKind::Word, "word", Symbol::Notice, Token::Accent},
    Look{NoticeKind::Done, "done", Symbol::Save, Token::Present},
    Look{NoticeKind::Warning, "warning", Symbol::Warning, Token::Late},
    Look{NoticeKind::Refusal, "refusal", Symbol::Stop, Token::Unauthorised},
};

// Icon, first line and the button that puts it away stand on one line of this height.
constexpr int kLine = 28;

} // namespace

Notice::Notice(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_wayOut(nullptr)
    , m_close(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    row->setSpacing(space::kSmall);
    m_icon->setFixedHeight(kLine);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_sentence->setTextFormat(Qt::PlainText); // it quotes what people type
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(kLine);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_sentence, 1);
    m_close->setIcon(rollbook::icon(theme, Symbol::Close, Token::Muted));
    m_close->setObjectName(u"notice.close"_s);
    m_close->setAccessibleName(tr("Put this notice away"));
    m_close->setToolTip(tr("Put this notice away"));
    m_close->setAutoRaise(true);
    m_close->setFixedSize(kLine, kLine);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &Notice::clear);
    hide();
}

void Notice::say(NoticeKind kind, const QString& sentence) {
    say(kind, sentence, nullptr);
}

void Notice::say(NoticeKind kind, const QString& sentence, QAction* wayOut) {
    const Look& look = kLooks[std::size_t(kind)];
    m_kind = kind;
    m_words = nullptr;
    setProperty("kind", QString::fromLatin1(look.name));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(
        rollbook::icon(m_theme, look.symbol, look.ink).pixmap(space::kIcon, space::kIcon));
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    delete m_wayOut;
    m_wayOut = wayOut ? makeButton(wayOut, ButtonKind::Quiet) : nullptr;
    if (m_wayOut) {
        static_cast<QHBoxLayout*>(layout())->insertWidget(2, m_wayOut);
        tabThere(*m_close, {m_wayOut});
    }
    show();
}

void Notice::say(NoticeKind kind, Words words) {
    say(kind, words());
    m_words = std::move(words);
}

void Notice::sayAgain() {
    if (!m_words || isHidden())
        return;
    m_sentence->setText(m_words());
    setAccessibleName(sentence());
}

void Notice::clear() {
    m_words = nullptr;
    m_sentence->clear();
    hide();
}

QString Notice::sentence() const {
    return m_sentence->text();
}

} // namespace rollbook
