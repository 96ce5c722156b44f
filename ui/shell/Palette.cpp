// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Palette.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 600;
constexpr int kLineHeight = 48;
constexpr int kTop = 56;

class PaletteDelegate final : public QStyledItemDelegate {
public:
    PaletteDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            paintChosen(*painter, option.rect);
        QRect rest = option.rect.adjusted(space::kMedium, 0, -space::kMedium, 0);
        paintSymbol(*painter, rest, index);
        rest.adjust(space::kIcon + space::kMedium, 0, 0, 0);
        rest.setRight(
            paintAtRight(*painter, rest, index.data(PaletteModel::KeyRole).toString(), Token::Ink));
        rest.setLeft(paintText(*painter, rest, index.data().toString()));
        paintAtRight(*painter, rest, index.data(PaletteModel::DetailRole).toString(), Token::Muted);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth, space::kListRow};
    }

private:
    void paintChosen(QPainter& painter, const QRect& rect) const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::AccentSoft));
        painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), space::kRadius, space::kRadius);
    }

    void paintSymbol(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
        const auto symbol = Symbol(index.data(PaletteModel::SymbolRole).toInt());
        icon(m_theme, symbol, Token::Muted)
            .paint(&painter, QRect(rect.left(), rect.center().y() - space::kIcon / 2 + 1,
                                   space::kIcon, space::kIcon));
    }

    // Gives back where the rest may begin.
    int paintText(QPainter& painter, const QRect& rect, const QString& text) const {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.color(Token::Ink));
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, elided);
        return rect.left() + painter.fontMetrics().horizontalAdvance(elided) + space::kWide;
    }

    // Gives back where the rest must end.
    int paintAtRight(QPainter& painter, const QRect& rect, const QString& text, Token ink) const {
        if (text.isEmpty() || rect.width() < 2 * space::kWide)
            return rect.right();
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.color(ink));
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, elided);
        return rect.right() - painter.fontMetrics().horizontalAdvance(elided) - space::kLarge;
    }

    const Theme& m_theme;
};

} // namespace

Palette::Palette(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_line(new QLineEdit)
    , m_list(new QListView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, space::kHair);
    column->setSpacing(0);
    m_line->setPlaceholderText(tr("A command, a pupil, a class"));
    m_line->setObjectName(u"palette.line"_s);
    m_line->setAccessibleName(tr("Find anything"));
    m_line->installEventFilter(this);
    m_line->setFixedHeight(kLineHeight);
    column->addWidget(m_line);
    m_list->setModel(&m_model);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setTyped(text);
        m_list->setCurrentIndex(m_model.index(0, 0));
        place();
    });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    hide();
}

void Palette::open() {
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_line->clear();
    m_model.setTyped({});
    m_list->setCurrentIndex(m_model.index(0, 0));
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close() {
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Palette::move(int rows) {
    const int last = m_model.rowCount() - 1;
    m_list->setCurrentIndex(
        m_model.index(std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0)), 0));
}

void Palette::choose() {
    const PaletteRow* row = m_model.rowAt(m_list->currentIndex());
    if (!row)
        return;
    const PaletteRow copy = *row; // what follows may change the rows
    close();
    Q_EMIT chosen(copy);
}

// As high as what was found, in the upper part of the window.
void Palette::place() {
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() - 2 * space::kWide);
    const int list = m_model.rowCount() * space::kListRow;
    const int height = std::min(kLineHeight + list + 3 * space::kHair, room.height() - 2 * kTop);
    setGeometry((room.width() - width) / 2, kTop, width, height);
}

} // namespace rollbook
