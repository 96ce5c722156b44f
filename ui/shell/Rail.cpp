// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Rail.h"

#include "ui/shell/View.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr int kButtonHeight = 40;
constexpr int kMostCounted = 99;
} // namespace

RailButton::RailButton(const Theme& theme, ViewId view, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_view(view) {
    setText(viewName(view));
    setIcon(rollbook::icon(theme, viewSymbol(view)));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(u"rail."_s + helpTopicOf(view));
    setToolTip(u"%1 (Alt+%2)"_s.arg(text()).arg(int(view) + 1));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWaiting(0);
}

void RailButton::setWaiting(int count) {
    m_waiting = count;
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(text()) : text());
    update();
}

void RailButton::setFolded(bool folded) {
    m_isFolded = folded;
    update();
}

QSize RailButton::sizeHint() const {
    return {kRailWidth, kButtonHeight};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
    if (m_waiting > 0)
        paintCount(painter);
}

void RailButton::paintGround(QPainter& painter) const {
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Accent), 2) : QPen(Qt::NoPen));
    QColor fill = m_theme.color(Token::AccentSoft);
    if (!isChecked())
        fill.setAlphaF(underMouse() ? 0.6F : 0.0F);
    painter.setBrush(fill);
    painter.drawRoundedRect(ground, space::kRadius, space::kRadius);
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Accent));
    painter.drawRoundedRect(QRectF(1, 10, 3, height() - 20), 1.5, 1.5);
}

void RailButton::paintWords(QPainter& painter) const {
    const QIcon picture =
        rollbook::icon(m_theme, viewSymbol(m_view), isChecked() ? Token::Accent : Token::Muted);
    picture.paint(&painter, QRect(10, (height() - space::kIcon) / 2, space::kIcon, space::kIcon));
    if (m_isFolded)
        return;
    QFont font = m_theme.font(Type::Body);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(rect().adjusted(42, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void RailButton::paintCount(QPainter& painter) const {
    const QString words = m_waiting > kMostCounted ? u"99+"_s : QString::number(m_waiting);
    QFont font = m_theme.font(Type::Small);
    font.setPointSizeF(m_isFolded ? 7 : 9);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int high = m_isFolded ? 14 : 18;
    const int wide =
        std::max(high, painter.fontMetrics().horizontalAdvance(words) + (m_isFolded ? 6 : 10));
    const QRectF pill = m_isFolded
                            ? QRectF(width() - wide - 2, 3, wide, high)
                            : QRectF(width() - wide - 10, (height() - high) / 2.0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Accent));
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(m_theme.color(Token::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, words);
}

Rail::Rail(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_fold(new QToolButton) {
    setFixedWidth(kRailWidth);
    setAccessibleName(tr("Views"));
    m_column->setContentsMargins(space::kSmall, space::kMedium, space::kSmall, space::kSmall);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_fold->setObjectName(u"rail.fold"_s);
    m_fold->setIcon(rollbook::icon(theme, Symbol::Fold, Token::Muted));
    m_fold->setAccessibleName(tr("Fold or unfold the rail"));
    m_fold->setToolTip(tr("Fold or unfold the rail"));
    m_column->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QAbstractButton::clicked, this, &Rail::foldWanted);
}

void Rail::add(ViewId view) {
    auto* made = new RailButton(m_theme, view, this);
    made->setFolded(m_isFolded);
    const auto place = std::distance(m_buttons.begin(), m_buttons.lower_bound(view));
    m_buttons.emplace(view, made);
    m_column->insertWidget(int(place), made);
    connect(made, &QAbstractButton::clicked, this, [this, view] { Q_EMIT chosen(view); });
    QWidget* before = this;
    for (const auto& [id, next] : m_buttons) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(before, m_fold);
}

void Rail::setCurrent(ViewId view) {
    if (RailButton* chosenButton = button(view))
        chosenButton->setChecked(true);
}

void Rail::setWaiting(ViewId view, int count) {
    if (RailButton* counted = button(view))
        counted->setWaiting(count);
}

void Rail::setFolded(bool folded) {
    m_isFolded = folded;
    setFixedWidth(folded ? kFoldedRailWidth : kRailWidth);
    m_fold->setIcon(rollbook::icon(m_theme, folded ? Symbol::Unfold : Symbol::Fold, Token::Muted));
    for (const auto& [view, each] : m_buttons)
        each->setFolded(folded);
}

RailButton* Rail::button(ViewId view) const {
    const auto found = m_buttons.find(view);
    return found == m_buttons.end() ? nullptr : found->second;
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rollbook
