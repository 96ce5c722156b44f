// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/Legend.h"

#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QSize kMark(30, 20);
constexpr int kTextLeft = 38;

class LegendDelegate final : public QStyledItemDelegate {
public:
    LegendDelegate(const Theme& theme, QListView* list)
        : QStyledItemDelegate(list)
        , m_list(*list)
        , m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const LegendRow& row = rowOf(index);
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme.color(isChosen ? Token::AccentSoft : Token::Card));
        painter->setFont(m_theme.font(Type::Small));
        if (row.isHead())
            paintHead(*painter, option.rect, row);
        else
            paintCode(*painter, option, row);
        painter->restore();
    }

    // Two lines where a meaning needs them.
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const LegendRow& row = rowOf(index);
        if (row.isHead())
            return {0, index.row() == 0 ? 22 : 30};
        const QFontMetrics metrics(m_theme.font(Type::Small));
        const QRect room(0, 0, textWidth(), 1000);
        const int height = metrics.boundingRect(room, Qt::TextWordWrap, row.text).height();
        return {0, std::max(26, height + space::kSmall)};
    }

private:
    static const LegendRow& rowOf(const QModelIndex& index) {
        return *static_cast<const LegendRow*>(
            index.data(LegendModel::RowRole).value<const void*>());
    }
    int textWidth() const {
        return std::max(80, m_list.viewport()->width() - kTextLeft - space::kHair);
    }

    void paintHead(QPainter& painter, const QRect& rect, const LegendRow& row) const {
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(rect.adjusted(space::kHair, 0, 0, -space::kHair),
                         Qt::AlignLeft | Qt::AlignBottom, row.text);
    }

    void paintCode(QPainter& painter, const QStyleOptionViewItem& option,
                   const LegendRow& row) const {
        const QRect& rect = option.rect;
        const QRectF box(rect.left() + space::kHair, rect.top() + 3, kMark.width(), kMark.height());
        paintMark(painter, box, {.code = row.code, .look = row.look}, m_theme);
        painter.setPen(m_theme.color(Token::Ink));
        painter.drawText(QRect(rect.left() + kTextLeft, rect.top(), textWidth(), rect.height()),
                         Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, row.text);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }

    const QListView& m_list;
    const Theme& m_theme;
};

} // namespace

Legend::Legend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_filter(new FilterLine(theme, tr("Find a code")))
    , m_list(new QListView) {
    setObjectName(u"registers.legendSide"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_filter);
    setUpList(*m_list, theme);
    m_list->setItemDelegate(new LegendDelegate(theme, m_list));
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // heights follow from the width
    m_list->setModel(&m_model);
    m_list->setObjectName(u"registers.legend"_s);
    m_list->setAccessibleName(tr("Codes of the day"));
    m_filter->setObjectName(u"registers.legend.filter"_s);
    column->addWidget(m_list, 1);
    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_filter, &FilterLine::filterChanged, this, &Legend::narrow);
    connect(m_list, &QListView::doubleClicked, this, &Legend::choose);
}

void Legend::begin() {
    m_filter->clear();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    narrow({});
}

void Legend::narrow(const QString& typed) {
    m_model.setFilter(typed);
    const auto first = m_model.firstCode();
    if (first && !typed.isEmpty())
        m_list->setCurrentIndex(m_model.index(*first));
}

void Legend::choose() {
    if (const LegendRow* row = m_model.rowAt(m_list->currentIndex().row()); row && !row->isHead())
        Q_EMIT chosen(row->code);
}

// The line keeps the keyboard: Up and Down go through the list from there, Enter chooses.
bool Legend::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched == m_filter) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rollbook
