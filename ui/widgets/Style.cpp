// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Style.h"

#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Draws with lines on half pixels, so that one pixel is one pixel.
class Crisp {
public:
    explicit Crisp(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Crisp() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Crisp)

private:
    QPainter& m_painter;
};

QRectF inner(const QRect& rect, qreal penWidth) {
    const qreal half = penWidth / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

// The arrow points into the rectangle's middle: 8 wide, 4 high.
QPolygonF arrow(QStyle::PrimitiveElement element, QPointF middle) {
    QPolygonF line;
    line << QPointF(-4, -2) << QPointF(0, 2) << QPointF(4, -2);
    QTransform turn;
    turn.translate(middle.x(), middle.y());
    if (element == QStyle::PE_IndicatorArrowUp || element == QStyle::PE_IndicatorSpinUp)
        turn.rotate(180);
    else if (element == QStyle::PE_IndicatorArrowLeft)
        turn.rotate(90);
    else if (element == QStyle::PE_IndicatorArrowRight)
        turn.rotate(-90);
    return turn.map(line);
}

} // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (element == PE_FrameFocusRect)
        drawFocusRing(option->rect, *painter);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawCheckBox(*option, *painter);
    else if (element == PE_IndicatorRadioButton)
        drawRadio(*option, *painter);
    else if (element == PE_IndicatorArrowDown || element == PE_IndicatorArrowUp ||
             element == PE_IndicatorArrowLeft || element == PE_IndicatorArrowRight ||
             element == PE_IndicatorSpinDown || element == PE_IndicatorSpinUp)
        drawArrow(element, *option, *painter);
    else if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
             header && element == PE_IndicatorHeaderArrow)
        drawArrow(header->sortIndicator == QStyleOptionHeader::SortUp ? PE_IndicatorArrowUp
                                                                      : PE_IndicatorArrowDown,
                  *option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox)
        drawComboBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawFocusRing(const QRect& rect, QPainter& painter) const {
    const Crisp crisp(painter);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inner(rect, 2), 4, 4);
}

void Style::drawCheckBox(const QStyleOption& option, QPainter& painter) const {
    const Crisp crisp(painter);
    const bool filled = isOn(option, State_On) || isOn(option, State_NoChange);
    const QColor ink = m_theme.color(isOn(option, State_Enabled) ? Token::Accent : Token::Closure);
    painter.setPen(QPen(filled ? ink : m_theme.color(Token::Muted), 1));
    painter.setBrush(filled ? ink : m_theme.color(Token::Card));
    painter.drawRoundedRect(inner(option.rect, 1), 4, 4);
    if (!filled)
        return;
    painter.setPen(
        QPen(m_theme.color(Token::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option.rect);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (isOn(option, State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.7), at(0.76, 0.32)}));
}

void Style::drawRadio(const QStyleOption& option, QPainter& painter) const {
    const Crisp crisp(painter);
    const bool on = isOn(option, State_On);
    const QColor ink = m_theme.color(isOn(option, State_Enabled) ? Token::Accent : Token::Closure);
    painter.setPen(QPen(on ? ink : m_theme.color(Token::Muted), on ? 5 : 1));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawEllipse(inner(option.rect, on ? 5 : 1));
}

void Style::drawArrow(PrimitiveElement element, const QStyleOption& option,
                      QPainter& painter) const {
    const Crisp crisp(painter);
    const Token ink = isOn(option, State_Enabled) ? Token::Muted : Token::Line;
    painter.setPen(QPen(m_theme.color(ink), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(arrow(element, QRectF(option.rect).center()));
}

void Style::drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                         const QWidget* widget) const {
    const Crisp crisp(painter);
    const bool focus = isOn(option, State_HasFocus);
    const bool hover = isOn(option, State_MouseOver) && isOn(option, State_Enabled);
    const qreal width = focus ? 2 : 1;
    const Token edge = focus ? Token::Accent : (hover ? Token::Muted : Token::Line);
    painter.setPen(QPen(m_theme.color(edge), width));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(inner(option.rect, width), space::kRadius, space::kRadius);
    QStyleOption arrowOption = option;
    arrowOption.rect = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(PE_IndicatorArrowDown, arrowOption, painter);
}

// Words of a combo box begin where those of a line edit do.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isWords = control == CC_ComboBox && part == SC_ComboBoxEditField;
    return isWords ? rect.adjusted(space::kHair + 1, 0, 0, 0) : rect;
}

// The arrow of a sorted column stands above its words, which may fill the width.
QRect Style::subElementRect(SubElement part, const QStyleOption* option,
                            const QWidget* widget) const {
    if (part != SE_HeaderArrow)
        return QProxyStyle::subElementRect(part, option, widget);
    return {option->rect.center().x() - space::kHair, option->rect.top(), 2 * space::kHair,
            2 * space::kHair};
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (int(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::kSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::kMedium;
    case PM_LineEditIconMargin:
        return 2;
    case PM_FocusFrameHMargin: // words of a list begin where those of its headers do
        return widget && widget->property("isList").toBool()
                   ? space::kSmall - 1
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LineEditIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return space::kIcon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (int(hint)) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Menu_FlashTriggeredItem:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        out = {out.width() + space::kMedium, std::max(out.height(), 32)};
    if (type == CT_CheckBox || type == CT_RadioButton)
        out.setHeight(std::max(out.height(), 24));
    return out;
}

} // namespace rollbook
