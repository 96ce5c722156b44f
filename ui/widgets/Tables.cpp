// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Tables.h"

#include "ui/widgets/Theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace rollbook {
namespace {

// One rule under each row, and the focus ring round the current row rather than its cells.
class RowDelegate final : public QStyledItemDelegate {
public:
    RowDelegate(const Theme& theme, int height, QObject* parent, const ListLook& look = {})
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_height(height)
        , m_look(look) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem quiet = option;
        quiet.state &= ~QStyle::State_HasFocus;
        if (m_look.quietRole != 0 && index.data(m_look.quietRole).toBool())
            mute(quiet.palette);
        QStyledItemDelegate::paint(painter, quiet, index);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                          m_theme.color(Token::Line));
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawBar(*painter, option.rect, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(m_look.wraps ? std::max(m_height, size.height() + 2 * space::kSmall)
                                    : m_height);
        return size;
    }

private:
    void mute(QPalette& palette) const {
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            palette.setColor(role, m_theme.color(Token::Muted));
    }

    // Where the keyboard is: two pixels of accent at the row's beginning and under it.
    void drawBar(QPainter& painter, const QRect& cell, const QModelIndex&) const {
        painter.save();
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(cell.adjusted(1, 1, -1, -2));
        painter.restore();
    }

    const Theme& m_theme;
    int m_height;
    ListLook m_look;
};

// With more rows than this, measuring them all would be felt.
constexpr int kMostMeasured = 400;

// Rows as high as their words while they are few, of two lines when they are many.
void wrapRows(QTableView& table) {
    table.setWordWrap(true);
    QHeaderView* rows = table.verticalHeader();
    const auto measure = [&table, rows] {
        const bool isShort = table.model()->rowCount() <= kMostMeasured;
        rows->setDefaultSectionSize(space::kListRow + (isShort ? 0 : space::kLarge));
        rows->setSectionResizeMode(isShort ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &table, measure);
    measure();
}

void setUp(QTableView& table, const Theme& theme, int rowHeight) {
    table.setItemDelegate(new RowDelegate(theme, rowHeight, &table));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setAlternatingRowColors(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->setMinimumSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setFixedHeight(30);
    QObject::connect(&theme, &Theme::changed, table.viewport(),
                     [&table] { table.viewport()->update(); });
}

} // namespace

void setUpGrid(QTableView& table, const Theme& theme) {
    setUp(table, theme, space::kGridRow);
    table.setSelectionMode(QAbstractItemView::ContiguousSelection);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
}

void setUpList(QTableView& table, const Theme& theme, const ListLook& look) {
    setUp(table, theme, space::kListRow);
    table.setItemDelegate(new RowDelegate(theme, space::kListRow, &table, look));
    table.setProperty("isList", true);
    if (look.wraps)
        wrapRows(table);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void setUpList(QListView& list, const Theme& theme) {
    list.setItemDelegate(new RowDelegate(theme, space::kListRow, &list));
    list.setProperty("isList", true);
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    QObject::connect(&theme, &Theme::changed, list.viewport(),
                     [&list] { list.viewport()->update(); });
}

} // namespace rollbook
