// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridTable.h"

#include "ui/registers/GridDelegate.h"
#include "ui/registers/GridHeaders.h"
#include "ui/widgets/Tables.h"

#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook {

GridTable::GridTable(GridModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_corner(new QLabel(this)) {
    setUpGrid(*this, theme);
    setItemDelegate(new GridDelegate(theme, this));
    setHorizontalHeader(new GridDays(model, theme, this));
    setVerticalHeader(new GridNames(model, theme, this));
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setObjectName(u"registers.grid.table"_s);
    setAccessibleName(tr("Pupils by sessions"));
    m_corner->setProperty("part", u"hint"_s);
    m_corner->setIndent(space::kMedium);
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &GridTable::fitColumns);
}

void GridTable::fitColumns() {
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, GridDelegate::columnWidth(m_model.columnAt(column)));
    const int pupils = m_model.rowCount();
    m_corner->setText(pupils == 1 ? tr("1 pupil") : tr("%1 pupils").arg(pupils));
}

void GridTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_corner->setGeometry(0, 0, GridNames::kWidth, horizontalHeader()->height() - space::kHair);
}

void GridTable::setCurrent(int row, int column) {
    const QModelIndex index = m_model.index(row, column);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

QModelIndexList GridTable::selectedCells() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

std::vector<int> GridTable::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& cell : selectedCells())
        if (rows.empty() || rows.back() != cell.row())
            rows.push_back(cell.row());
    return rows;
}

void GridTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved();
}

void GridTable::keyPressEvent(QKeyEvent* event) {
    const auto beyond = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->modifiers() & beyond || !hearKey(*event))
        QTableView::keyPressEvent(event);
}

bool GridTable::hearKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_PageUp:
        Q_EMIT stepped(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT stepped(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT cleared();
        return true;
    case Qt::Key_F2:
        Q_EMIT historyAsked();
        return true;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    default:
        break;
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isPrint() || text.front().isSpace())
        return false;
    Q_EMIT typed(text.front());
    return true;
}

} // namespace rollbook
