// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/FieldList.h"

#include "ui/figures/LineDelegate.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNameWidth = 132;
constexpr int kLinesOfWords = 3;

} // namespace

FieldList::FieldList(const Theme& theme, const Privacy& privacy, QWidget* parent)
    : QWidget(parent)
    , m_model(privacy)
    , m_table(new QTableView)
    , m_words(makeWords({}, "muted")) {
    m_table->setObjectName(u"letters.words.fields"_s);
    m_table->setAccessibleName(tr("Fields that may stand here, and what they read"));
    m_table->setModel(&m_model);
    setUpList(*m_table, theme);
    m_table->setItemDelegate(new LineDelegate(theme, m_table));
    m_table->setColumnWidth(FieldModel::Name, kNameWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_words->setObjectName(u"letters.words.fieldWords"_s);
    m_words->setMinimumHeight(kLinesOfWords * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(space::kMedium);
    keys->addWidget(new KeyHint(tr("Enter"), tr("put it in")));
    keys->addWidget(new KeyHint(tr("Shift+Enter"), tr("where it is not so")));
    keys->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(card, 1);
    column->addWidget(m_words);
    column->addLayout(keys);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FieldList::describe);
    connect(m_table, &QTableView::doubleClicked, this, [this] { choose(WrittenWhere::So); });
}

void FieldList::show(std::vector<FieldRow> rows) {
    m_model.setRows(std::move(rows));
}

void FieldList::begin() {
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, FieldModel::Name));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus(Qt::OtherFocusReason);
}

void FieldList::describe() {
    const FieldRow* row = m_model.rowAt(m_table->currentIndex());
    m_words->setText(row ? fieldWords(*row->field) + u'.' : QString());
}

void FieldList::choose(WrittenWhere where) {
    if (const FieldRow* row = m_model.rowAt(m_table->currentIndex()))
        Q_EMIT chosen(*row->field, where);
}

bool FieldList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        choose(key.modifiers().testFlag(Qt::ShiftModifier) ? WrittenWhere::NotSo
                                                           : WrittenWhere::So);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace rollbook
