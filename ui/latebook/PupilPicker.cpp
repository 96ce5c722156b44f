// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/PupilPicker.h"

#include "ui/latebook/FoundModel.h"
#include "ui/figures/LineDelegate.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kOrdinaryRows = 5;
constexpr std::array kWidths{0, 52, 88, 108}; // the name takes what is left
constexpr int kHeadHeight = 30;

} // namespace

PupilPicker::PupilPicker(const QString& name, const Theme& theme, FoundModel& found,
                         QWidget* parent)
    : QWidget(parent)
    , m_found(found)
    , m_line(new FilterLine(theme, tr("Part of a name")))
    , m_table(new QTableView) {
    m_line->setObjectName(name + u".name"_s);
    m_line->setAccessibleName(tr("Name"));
    m_line->installEventFilter(this);
    m_table->setObjectName(name + u".found"_s);
    setUpTable(theme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_table);
    connect(m_line, &FilterLine::filterChanged, this, [this](const QString& text) {
        Q_EMIT typed(text);
        choose(0);
    });
}

void PupilPicker::setUpTable(const Theme& theme) {
    m_table->setModel(&m_found);
    setUpList(*m_table, theme);
    m_table->setItemDelegate(new LineDelegate(theme, m_table));
    m_table->setAccessibleName(tr("Who that may be"));
    m_table->setFocusPolicy(Qt::NoFocus);
    setRowsShown(kOrdinaryRows);
    m_table->horizontalHeader()->setSectionResizeMode(FoundModel::Name, QHeaderView::Stretch);
    for (int column = FoundModel::ClassName; column <= FoundModel::Standing; ++column)
        m_table->setColumnWidth(column, kWidths[std::size_t(column)]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PupilPicker::chosenChanged);
    connect(m_table, &QTableView::clicked, this, &PupilPicker::taken);
}

std::optional<PupilId> PupilPicker::chosen() const {
    const FoundRow* row = m_found.rowAt(m_table->currentIndex());
    return row ? std::optional(row->pupil) : std::nullopt;
}

void PupilPicker::choose(int row) {
    if (m_found.rowCount() > 0)
        m_table->setCurrentIndex(
            m_found.index(std::clamp(row, 0, m_found.rowCount() - 1), FoundModel::Name));
    Q_EMIT chosenChanged(); // another pupil may stand in the same row
}

void PupilPicker::setRowsShown(int rows) {
    m_table->setFixedHeight(kHeadHeight + rows * space::kListRow);
}

// Not by clear(), which could be undone: Ctrl+Z is for the sign-in.
void PupilPicker::clear() {
    m_line->setText({});
}

bool PupilPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return hearKey(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

bool PupilPicker::hearKey(int key) {
    const int row = m_table->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen())
            Q_EMIT taken();
        return true;
    default:
        return false;
    }
}

} // namespace rollbook
