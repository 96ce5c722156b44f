// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QLabel* picture(const Theme& theme, Symbol symbol, int side) {
    auto* made = new QLabel;
    made->setAlignment(Qt::AlignCenter);
    made->setPixmap(icon(theme, symbol, Token::Muted).pixmap(side, side));
    QObject::connect(&theme, &Theme::changed, made, [made, &theme, symbol, side] {
        made->setPixmap(icon(theme, symbol, Token::Muted).pixmap(side, side));
    });
    return made;
}

} // namespace

SectionHead::SectionHead(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(text, "section"))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, space::kHair);
    m_row->setSpacing(space::kSmall);
    m_row->addWidget(m_text);
    m_row->addStretch(1);
    setAttribute(Qt::WA_StyledBackground);
}

void SectionHead::setText(const QString& text) {
    m_text->setText(text);
}

void SectionHead::addAtEnd(QWidget* widget) {
    m_row->addWidget(widget);
}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    m_body->setSpacing(space::kSmall);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent) {
    m_body->addWidget(makeLabel(title, "section"));
}

EmptyState::EmptyState(const Theme& theme, Symbol symbol, const QString& title, const QString& text,
                       QAction* action, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, "section"))
    , m_text(makeLabel(text, "muted")) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addStretch(2);
    column->addWidget(picture(theme, symbol, 40));
    column->addSpacing(space::kHair);
    m_title->setAlignment(Qt::AlignCenter);
    column->addWidget(m_title);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(420);
    m_text->setMinimumWidth(320);
    auto* row = new QHBoxLayout; // an alignment would cut wrapped words short
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    column->addLayout(row);
    if (action) {
        column->addSpacing(space::kSmall);
        column->addWidget(makeButton(action, ButtonKind::Primary), 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void EmptyState::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

Badge::Badge(const Theme& theme, const QString& text, Token ink, QWidget* parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_ink(ink) {
    setFont(theme.font(Type::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setWords(const QString& text, Token ink) {
    m_ink = ink;
    setText(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * space::kSmall, metrics.height() + 4};
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.color(m_ink);
    QColor ground = ink;
    ground.setAlphaF(0.10F);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

KeyHint::KeyHint(const QString& keys, const QString& does, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair + 2);
    row->addWidget(makeLabel(keys, "key"), 0, Qt::AlignVCenter);
    row->addWidget(makeLabel(does, "hint"), 0, Qt::AlignVCenter);
}

RateBar::RateBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateBar::setParts(qint64 part, qint64 whole, Token ink) {
    m_part = part;
    m_whole = whole;
    m_ink = ink;
    update();
}

void RateBar::setTargetPerMille(int perMille) {
    m_target = perMille;
    update();
}

void RateBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(m_theme.color(Token::Line));
    painter.drawRoundedRect(track, 3, 3);
    if (m_whole > 0 && m_part > 0) {
        const qreal filled = track.width() * qreal(m_part) / qreal(m_whole);
        painter.setBrush(m_theme.color(m_ink));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(filled, 6)), 3, 3);
    }
    if (m_target > 0)
        painter.fillRect(QRectF(track.width() * m_target / 1000.0 - 1, 0, 2, height()),
                         m_theme.color(Token::Ink));
}

void setKind(QPushButton* button, ButtonKind kind) {
    static constexpr std::array kNames{"plain", "primary", "danger", "quiet"};
    button->setProperty("kind", QString::fromLatin1(kNames[std::size_t(kind)]));
    button->setAutoDefault(kind == ButtonKind::Primary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    setKind(button, kind);
    return button;
}

QPushButton* makeButton(QAction* action, ButtonKind kind, QWidget* parent) {
    QPushButton* button = makeButton(action->text(), kind, parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    button->setObjectName(action->objectName() + ".button"_L1);
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel* makeLabel(const QString& text, const char* part, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("part", QString::fromLatin1(part));
    return made;
}

QLabel* makeHint(const QString& text, QWidget* parent) {
    return makeLabel(text, "hint", parent);
}

} // namespace rollbook
