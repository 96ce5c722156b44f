// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterPresenter.h"
#include "ui/registers/RegisterSheet.h"
#include "ui/registers/RegisterTable.h"
#include "ui/widgets/FilterLine.h"

#include <QKeyEvent>
#include <QStyle>

// Finding a pupil of the sheet by part of the name.
namespace rollbook {

// Asked again while a name stands there: the next one that it fits.
void RegisterSheet::find() {
    if (m_find->hasFocus() && !m_find->text().isEmpty()) {
        if (const auto next = m_presenter.find(m_find->text(), m_table->currentRow() + 1))
            m_table->setCurrentRow(*next);
        return;
    }
    m_presenter.finishTyping();
    m_rowBeforeFind = std::max(0, m_table->currentRow());
    m_find->clear();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void RegisterSheet::narrow(const QString& part) {
    const auto row = m_presenter.find(part);
    if (row)
        m_table->setCurrentRow(*row);
    m_find->setProperty("wrong", !part.isEmpty() && !row);
    m_find->style()->polish(m_find);
}

void RegisterSheet::leaveFind(bool stays) {
    if (!stays)
        m_table->setCurrentRow(m_rowBeforeFind);
    const int row = m_table->currentRow();
    m_table->setFocus();
    m_find->clear();
    m_table->setCurrentRow(row);
}

// Enter and Down go to the code of the pupil found, Escape back to where it began.
bool RegisterSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool goes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (!goes && key != Qt::Key_Escape)
        return false;
    leaveFind(goes);
    return true;
}

} // namespace rollbook
