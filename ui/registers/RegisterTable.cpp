// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterTable.h"

#include "ui/registers/RegisterDelegate.h"
#include "ui/registers/RegisterModel.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNumberWidth = 30;
constexpr int kPlannedWidth = 64;
constexpr int kCodeWidth = 56;
constexpr int kLateWidth = 44;
constexpr int kNameWidth = 210;
constexpr int kNarrowName = 150;
// Below these the strip, then what is planned and said, give way to the name and the code.
constexpr int kWidthForStrip = 500;
constexpr int kWidthForWords = 440;

} // namespace

RegisterTable::RegisterTable(const Theme& theme, QWidget* parent)
    : QTableView(parent) {
    setUpGrid(*this, theme);
    setItemDelegate(new RegisterDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(u"registers.sheet"_s);
    setAccessibleName(tr("The class’s register"));
}

void RegisterTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitColumns();
}

void RegisterTable::setCurrentRow(int row) {
    const QModelIndex index = model()->index(row, RegisterModel::Code);
    if (!index.isValid() || index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void RegisterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowChanged(current.row());
}

void RegisterTable::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        setCurrentRow(index.row());
}

void RegisterTable::keyPressEvent(QKeyEvent* event) {
    const auto beyond = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->modifiers() & beyond || !hearKey(*event))
        event->ignore();
}

bool RegisterTable::hearKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Up:
        setCurrentRow(currentRow() - 1);
        return true;
    case Qt::Key_Down:
        setCurrentRow(currentRow() + 1);
        return true;
    case Qt::Key_Home:
        setCurrentRow(0);
        return true;
    case Qt::Key_End:
        setCurrentRow(model()->rowCount() - 1);
        return true;
    case Qt::Key_PageUp:
        Q_EMIT sessionStepped(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT sessionStepped(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return true;
    case Qt::Key_Space:
        Q_EMIT skipped();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT cleared();
        return true;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    default:
        break;
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isPrint())
        return false;
    Q_EMIT typed(text.front());
    return true;
}

void RegisterTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    scrollTo(currentIndex()); // a notice below takes room, never the row the keyboard is in
}

// Name and words share what the others leave.
void RegisterTable::fitColumns() {
    if (!model())
        return;
    const int width = viewport()->width();
    const bool hasStrip = width >= kWidthForStrip;
    const bool hasWords = width >= kWidthForWords;
    setColumnHidden(RegisterModel::LastTen, !hasStrip);
    setColumnHidden(RegisterModel::Planned, !hasWords);
    setColumnHidden(RegisterModel::Words, !hasWords);
    const int stripWidth = hasStrip ? RegisterDelegate::stripWidth() + space::kSmall : 0;
    const int fixed =
        kNumberWidth + stripWidth + (hasWords ? kPlannedWidth : 0) + kCodeWidth + kLateWidth;
    const int rest = width - fixed;
    const int name = hasWords ? std::clamp(rest * 3 / 5, kNarrowName, kNameWidth) : rest;
    setColumnWidth(RegisterModel::Number, kNumberWidth);
    setColumnWidth(RegisterModel::Name, name);
    setColumnWidth(RegisterModel::LastTen, stripWidth);
    setColumnWidth(RegisterModel::Planned, kPlannedWidth);
    setColumnWidth(RegisterModel::Code, kCodeWidth);
    setColumnWidth(RegisterModel::Late, kLateWidth);
    setColumnWidth(RegisterModel::Words, std::max(0, rest - name));
}

} // namespace rollbook
