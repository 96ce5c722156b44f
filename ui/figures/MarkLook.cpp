// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/MarkLook.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Three codes are told apart within their class because they ask for different things.
struct OwnLook {
    QLatin1StringView code;
    MarkLook look;
};
constexpr std::array kOwnLooks{
    OwnLook{QLatin1StringView("L"), MarkLook::Late},
    OwnLook{QLatin1StringView("U"), MarkLook::LateAfterClose},
    OwnLook{QLatin1StringView("N"), MarkLook::NoReason},
};

struct Colours {
    Token ink;
    std::optional<Token> ground;
};
Colours coloursOf(MarkLook look) {
    switch (look) {
    case MarkLook::Present:
        return {Token::Present, {}};
    case MarkLook::Late:
    case MarkLook::LateAfterClose:
        return {Token::Late, Token::LateSoft};
    case MarkLook::Approved:
        return {Token::Approved, Token::ApprovedSoft};
    case MarkLook::Authorised:
        return {Token::Authorised, Token::AuthorisedSoft};
    case MarkLook::Unauthorised:
        return {Token::Unauthorised, Token::UnauthorisedSoft};
    case MarkLook::NoReason:
    case MarkLook::Unknown:
        return {Token::Unauthorised, {}};
    case MarkLook::OffRoll:
        return {Token::Muted, Token::OffRoll};
    case MarkLook::NoSession:
    case MarkLook::Blank:
    case MarkLook::NotPossible:
    case MarkLook::Closure:
        return {Token::Muted, {}};
    }
    return {Token::Muted, {}};
}

QPainterPath rounded(const QRectF& box) {
    QPainterPath path;
    path.addRoundedRect(box, 3, 3);
    return path;
}

void hatch(QPainter& painter, const QRectF& box, QColor ink, qreal step, qreal width) {
    painter.save();
    painter.setClipPath(rounded(box), Qt::IntersectClip);
    painter.setPen(QPen(ink, width));
    for (qreal x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void paintGround(QPainter& painter, const QRectF& box, MarkLook look, const Theme& theme) {
    if (const auto ground = coloursOf(look).ground)
        painter.fillPath(rounded(box), theme.color(*ground));
    if (look == MarkLook::NotPossible)
        hatch(painter, box, theme.color(Token::NotPossible), 5, 1);
    if (look == MarkLook::Closure)
        hatch(painter, box, theme.color(Token::Closure), 9, 3);
}

void outline(QPainter& painter, const QRectF& box, const QPen& pen) {
    const qreal half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 3, 3);
}

// The box of a look, then the one of its stage where it has none.
void paintOutline(QPainter& painter, const QRectF& box, const MarkCell& cell, const Theme& theme) {
    if (cell.stage == MarkStage::Unsaved)
        outline(painter, box, QPen(theme.color(Token::Unauthorised), 2, Qt::DashLine));
    else if (cell.look == MarkLook::NoReason)
        outline(painter, box, QPen(theme.color(Token::Unauthorised), 1.5));
    else if (cell.look == MarkLook::Unknown)
        outline(painter, box, QPen(theme.color(Token::Unauthorised), 1, Qt::DashLine));
    else if (cell.stage == MarkStage::Planned)
        outline(painter, box, QPen(theme.color(Token::Muted), 1, Qt::DotLine));
    else if (cell.stage == MarkStage::Draft)
        outline(painter, box, QPen(theme.color(Token::Accent), 1));
    else if (cell.look == MarkLook::Blank)
        outline(painter, box, QPen(theme.color(Token::NotPossible), 1));
}

// U differs from L without its letter too.
void paintNotch(QPainter& painter, const QRectF& box, QColor ink) {
    const qreal side = std::max(5.0, box.height() / 4);
    QPolygonF corner;
    corner << box.topRight() - QPointF(side, 0) << box.topRight()
           << box.topRight() + QPointF(0, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(corner);
}

// Presence is a stroke of the pen: up in the morning, down in the afternoon.
void paintSlash(QPainter& painter, const QRectF& box, bool isUp, QColor ink) {
    const qreal height = std::min(box.height() - 6, 14.0);
    const QRectF stroke(box.center().x() - height / 4, box.center().y() - height / 2, height / 2,
                        height);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    if (isUp)
        painter.drawLine(stroke.bottomLeft(), stroke.topRight());
    else
        painter.drawLine(stroke.topLeft(), stroke.bottomRight());
}

bool isSlash(const QString& code) {
    return code == u"/" || code == u"\\";
}

void paintLetters(QPainter& painter, const QRectF& box, const MarkCell& cell, QColor ink) {
    if (isSlash(cell.code)) {
        paintSlash(painter, box, cell.code == u"/", ink);
        return;
    }
    painter.save();
    QFont font = painter.font();
    font.setWeight(cell.look == MarkLook::NoReason ? QFont::Bold : QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, cell.code);
    painter.restore();
}

} // namespace

MarkLook markLook(const QString& code, const Judgement& judgement) {
    if (code.isEmpty())
        return MarkLook::Blank;
    if (!judgement.isKnown())
        return MarkLook::Unknown;
    const auto own = std::ranges::find(kOwnLooks, code, &OwnLook::code);
    if (own != kOwnLooks.end())
        return own->look;
    switch (judgement.code->classification) {
    case Classification::Present:
        return MarkLook::Present;
    case Classification::ApprovedActivity:
        return MarkLook::Approved;
    case Classification::Authorised:
        return MarkLook::Authorised;
    case Classification::Unauthorised:
        return MarkLook::Unauthorised;
    case Classification::NotPossible:
    case Classification::Administrative:
        return MarkLook::NotPossible;
    }
    return MarkLook::Unknown;
}

MarkLook markLook(const Reading& reading) {
    if (reading.supersededBy)
        return MarkLook::Closure;
    switch (reading.state) {
    case SessionState::NoSession:
        return MarkLook::NoSession;
    case SessionState::OffRoll:
        return MarkLook::OffRoll;
    case SessionState::Blank:
        return MarkLook::Blank;
    case SessionState::Marked:
        return markLook(reading.code, reading.judgement);
    }
    return MarkLook::NoSession;
}

bool isLateLook(MarkLook look) {
    return look == MarkLook::Late || look == MarkLook::LateAfterClose;
}

MarkCell markCell(const Reading& reading) {
    return {.code = reading.code, .look = markLook(reading)};
}

Token markInk(MarkLook look) {
    return coloursOf(look).ink;
}

void paintMark(QPainter& painter, const QRectF& box, const MarkCell& cell, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPlanned = cell.stage == MarkStage::Planned;
    const QColor ink = theme.color(isPlanned ? Token::Muted : markInk(cell.look));
    if (!isPlanned)
        paintGround(painter, box, cell.look, theme);
    paintOutline(painter, box, cell, theme);
    if (cell.look == MarkLook::LateAfterClose && !isPlanned)
        paintNotch(painter, box, ink);
    paintLetters(painter, box, cell, ink);
    painter.restore();
}

} // namespace rollbook
